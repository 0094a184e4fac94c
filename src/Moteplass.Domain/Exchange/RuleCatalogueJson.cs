using System.Text.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>Writes the catalogue of rules as JSON, for other programs to show or look up.</summary>
public static class RuleCatalogueJson
{
    /// <summary>Writes <see cref="RuleCatalogue.All"/>.</summary>
    /// <remarks>
    /// The document is an object with one member, <c>rules</c>, each with <c>code</c>, <c>category</c>, <c>severity</c>, <c>title</c> by language,
    /// <c>source</c>, <c>needsDay</c> and <c>needsRegister</c>; in the order of the codes.
    /// </remarks>
    /// <param name="indented">Whether each member stands on a line of its own, two spaces a level, with <c>\n</c> behind each line.</param>
    /// <returns>The document.</returns>
    public static string Write(bool indented = false) => ExchangeJson.Write(Write, indented);

    private static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rule.Code);
            writer.WriteWord("category", rule.Category);
            writer.WriteWord("severity", rule.Severity);
            writer.WriteStated("title", rule.Title);
            writer.WriteString("source", rule.Source);
            writer.WriteBoolean("needsDay", rule.NeedsDay);
            writer.WriteBoolean("needsRegister", rule.NeedsRegister);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
