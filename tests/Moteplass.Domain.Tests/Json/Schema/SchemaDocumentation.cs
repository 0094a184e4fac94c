using System.Reflection;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The descriptions of the schema: what the records' own documentation says, in the words of the wire format.</summary>
internal static class SchemaDocumentation
{
    public static string Of(Type type) => Described(DocumentationId.Of(type), type.Name.Split('`')[0]);

    public static string Of(Type type, LocalizedText grammar) => $"{Of(type)} Allowed: {grammar.En}.";

    public static string Of(Type record, string member)
    {
        if (member == "type")
        {
            return $"Always this word: it says that the record is {Article(record.Name)} {record.Name} (type).";
        }

        string name = member == "$schema" ? nameof(CollaborationRegister.SchemaAddress) : $"{char.ToUpperInvariant(member[0])}{member[1..]}";
        PropertyInfo property = record.GetProperty(name) ?? throw new ArgumentException($"{record.Name} has no property {name}.", nameof(member));
        Type declaring = property.DeclaringType!;
        return Described(DocumentationId.Of(declaring.GetProperty(name)!), $"{record.Name}.{name}", $"{declaring.Name}.{name}", $"*.{name}");
    }

    public static string Of(WireShape.Words words)
    {
        IEnumerable<string> each = Enum.GetNames(words.Type).Zip(words.All, (name, word) =>
            $"\n{word}: {Described(DocumentationId.Of(words.Type.GetField(name)!), $"{words.Type.Name}.{name}")}");
        return $"{Of(words.Type)}{string.Concat(each)}";
    }

    public static string OfId(Type record) => $"The id of {Article(record.Name)} {record.Name} (id).";

    public static string OfLanguage(string name)
    {
        FieldInfo language = typeof(Language).GetFields().Single(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));
        return Described(DocumentationId.Of(language), $"{nameof(Language)}.{language.Name}");
    }

    private static string Described(string id, params string[] keys) => DocumentationFile.Entries.TryGetValue(id, out var entry) && entry.Element("summary") is { } summary
        ? SchemaTerms.Add(SchemaWording.Of(summary), keys)
        : throw new InvalidOperationException($"{id} has no summary to describe it in the schema.");

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' ? "an" : "a";
}
