using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>
/// Turns what documentation says to callers of the library into what it says to readers of JSON: a member that is null or empty there is
/// left out here, and types, members and words have their names on the wire.
/// </summary>
internal static partial class SchemaWording
{
    public static string Of(XElement summary)
    {
        string text = string.Concat(summary.Nodes().Select(Text));
        text = WhiteSpace().Replace(text, " ").Trim();
        text = Fact().Replace(text, "");
        text = NullWhen().Replace(text, "; left out ");
        text = NullAtAll().Replace(text, "; left out where there is none");
        text = Null().Replace(text, "left out");
        return Sentence().Replace(text, "Left out ");
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Name((string)see.Attribute("cref")!),
        XElement element => element.Value,
        _ => "",
    };

    private static string Name(string cref)
    {
        string name = cref[(cref.LastIndexOf('.') + 1)..];
        return cref[0] switch
        {
            'P' => JsonNamingPolicy.CamelCase.ConvertName(name),
            'F' => JsonNamingPolicy.KebabCaseLower.ConvertName(name),
            _ => name,
        };
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>The numbers of the facts on which a record rests are the project's own.</summary>
    [GeneratedRegex(@" \([ABC]\d+([–,] ?[ABC]\d+)*\)|[;,] [ABC]\d+([–,] ?[ABC]\d+)*(?=\))")]
    private static partial Regex Fact();

    [GeneratedRegex("[,;] (or )?(null|empty) (?=where|for|otherwise)")]
    private static partial Regex NullWhen();

    [GeneratedRegex("[,;] or null(?=[.;])")]
    private static partial Regex NullAtAll();

    [GeneratedRegex("null(?= means)|(?<=that is )null")]
    private static partial Regex Null();

    [GeneratedRegex("(?<=[.] )(Null|Empty) ")]
    private static partial Regex Sentence();
}
