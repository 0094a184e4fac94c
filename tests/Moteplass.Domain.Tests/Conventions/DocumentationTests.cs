using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>What callers read in their editor, from the documentation file beside the library.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(CollaborationRegister).Assembly;

    private static readonly IReadOnlyDictionary<string, XElement> Entries = DocumentationFile.Entries;

    [Fact]
    public void Every_public_type_and_member_is_described() => Offenders.None(
        from id in Library.GetExportedTypes().SelectMany(Ids)
        where !Entries.TryGetValue(id, out XElement? entry) || !IsDescribed(entry)
        select id);

    [Fact]
    public void Every_value_type_answers_the_four_questions() => Offenders.None(
        from type in Library.GetExportedTypes()
        where ShapeTests.IsStruct(type) && !ShapeTests.IsEnumerator(type)
        let remarks = Entries.GetValueOrDefault(DocumentationId.Of(type))?.Element("remarks")?.Value ?? ""
        from question in new[] { "Equality", "Ordering", "Default", "Thread safety" }
        where !remarks.Contains(question, StringComparison.Ordinal)
        select $"{type} does not say in its remarks: {question}");

    private static IEnumerable<string> Ids(Type type) =>
    [
        DocumentationId.Of(type),
        .. type
            .GetMembers(Declared)
            .Where(IsWritten)
            .Select(DocumentationId.Of),
    ];

    /// <summary>Whether a public member stands in the source, so that the compiler asks for its documentation too.</summary>
    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member switch
    {
        FieldInfo field => IsVisible(field.Attributes) && !field.IsSpecialName,
        PropertyInfo property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod),
        MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo { IsStatic: false } constructor => IsVisible(constructor) && constructor.GetParameters() is not [],
        EventInfo @event => IsVisible(@event.AddMethod),
        _ => false,
    };

    private static bool IsVisible(MethodBase? method) =>
        method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsDescribed(XElement entry) =>
        entry.Descendants("inheritdoc").Any() || !string.IsNullOrWhiteSpace(entry.Element("summary")?.Value);
}
