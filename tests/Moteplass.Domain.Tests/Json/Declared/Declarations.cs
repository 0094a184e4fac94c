using System.Reflection;
using System.Runtime.CompilerServices;

namespace Moteplass.Domain.Tests.Json;

/// <summary>
/// What the declarations of the records say of their form in JSON, read by reflection: an oracle for what the generator reads from the same
/// declarations as source, and what the schema is made of.
/// </summary>
internal static class Declarations
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Type[] Types = typeof(CollaborationRegister).Assembly.GetTypes();

    /// <summary>The register, and through its members all else.</summary>
    public static WireShape Register { get; } = Of(typeof(CollaborationRegister));

    /// <summary>Every record, each once.</summary>
    public static IReadOnlyList<WireShape.Record> Records { get; } =
        [.. Types.Where(type => type.IsAssignableTo(typeof(DomainRecord)) && !type.IsAbstract).Select(type => (WireShape.Record)Of(type))];

    private static WireShape Of(Type type, RangeAttribute? range = null) => type switch
    {
        _ when type == typeof(string) => new WireShape.Text(),
        _ when type == typeof(bool) => new WireShape.Flag(),
        _ when type == typeof(int) => new WireShape.Number(range!.Smallest, range.Largest),
        _ when type == typeof(LocalizedText) => new WireShape.TextByLanguage(["nb", "nn", "en", "se"], LanguageTags.Pattern),
        _ when type == typeof(SchemaVersion) => new WireShape.Constant(SchemaVersion.Current.ToString()),
        { IsEnum: true } => new WireShape.Words(type, [.. Enum.GetNames(type).Select(Kebab.Of)]),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueList<>) => new WireShape.List(Of(type.GetGenericArguments()[0], range)),
        { IsValueType: true } => new WireShape.Scalar(type, Grammar(type)),
        { IsAbstract: true } => new WireShape.Sum(type, Cases(type)),
        _ => new WireShape.Record(type, Members(type)),
    };

    private static IEnumerable<(string Word, WireShape Case)> Cases(Type sum) => Types
        .Where(type => type.BaseType == sum)
        .Select(type => (Word: Word(type), Case: Of(type)))
        .OrderBy(one => one.Word, StringComparer.Ordinal);

    private static IEnumerable<MemberShape> Members(Type record)
    {
        if (record.BaseType is { IsAbstract: true } sum && sum != typeof(DomainRecord) && sum != typeof(SourcedRecord) && sum != typeof(RegisterRecord))
        {
            yield return new MemberShape("type", true, false, new WireShape.Constant(Word(record)));
        }

        PropertyInfo[] properties = [.. Bases(record).Reverse().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(IsMember)];
        foreach (PropertyInfo property in properties.OrderBy(property => property.Name == nameof(SourcedRecord.Sources)))
        {
            yield return Member(property);
        }
    }

    private static MemberShape Member(PropertyInfo property)
    {
        Type? underlying = Nullable.GetUnderlyingType(property.PropertyType);
        WireShape value = Of(underlying ?? property.PropertyType, property.GetCustomAttribute<RangeAttribute>());
        bool isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) || value is WireShape.Constant;
        bool isNullable = underlying is not null || (!property.PropertyType.IsValueType && Nullability.Create(property).WriteState == NullabilityState.Nullable);
        string name = property.GetCustomAttribute<WireNameAttribute>()?.Name ?? $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
        return new MemberShape(name, isRequired, !isRequired && !isNullable, value);
    }

    private static bool IsMember(PropertyInfo property) => property.SetMethod is { IsPublic: true } && property.Name != nameof(DomainRecord.Extensions);

    private static IEnumerable<Type> Bases(Type record)
    {
        for (Type? type = record; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    /// <summary>A case is called as its type is, without the last word of its base.</summary>
    private static string Word(Type type)
    {
        string last = Kebab.Of(type.BaseType!.Name).Split('-')[^1];
        string word = Kebab.Of(type.Name);
        return word.EndsWith($"-{last}", StringComparison.Ordinal) ? word[..^(last.Length + 1)] : word;
    }

    private static LocalizedText Grammar(Type scalar) =>
        (LocalizedText)typeof(Declarations).GetMethod(nameof(GrammarOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(scalar).Invoke(null, null)!;

    private static LocalizedText GrammarOf<T>()
        where T : struct, IScalar<T> => T.Grammar;
}
