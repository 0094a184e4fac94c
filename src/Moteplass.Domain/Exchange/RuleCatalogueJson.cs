using System.Text.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>Writes the catalogue of rules as JSON, for other programs to show or look up.</summary>
public static class RuleCatalogueJson
{
    /// <summary>Writes <see cref="RuleCatalogue.All"/>.</summary>
    /// <remarks>
    /// The document is an object with one member, <c>rules</c>, each with <c>code</c>, <c>category</c>, <c>severity</c>, <c>title</c> by language,
    /// <c>source</c>, <c>needsDay</c> and <c>scope</c>, what has to be at hand for it to check; in the order of the codes. A rule without a
    /// source has no <c>source</c>.
    /// </remarks>
    /// <param name="indented">Whether each member is on a line of its own, two spaces a level, with <c>\n</c> after each line.</param>
    /// <returns>The document.</returns>
    public static string Write(bool indented = false) => ExchangeJson.Write(Write, indented);

    internal static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("code", rule.Code);
        writer.WriteWord("category", rule.Category);
        writer.WriteWord("severity", rule.Severity);
        writer.WriteStated("title", rule.Title);
        writer.WriteStated("source", rule.Sources.IsEmpty ? null : string.Join(", ", rule.Sources));
        writer.WriteBoolean("needsDay", rule.NeedsDay);
        writer.WriteWord("scope", rule.Scope);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, RuleSource source)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", source.Kind);
        writer.WriteString("text", source.Text);
        writer.WriteStated("paragraph", source.Paragraph);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
