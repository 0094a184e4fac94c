using System.Text;

namespace Moteplass.Domain.Generator;

/// <summary>Names in JSON as they follow from those in C#.</summary>
internal static class Names
{
    /// <summary>The name of a property as a member in JSON: <c>hasVote</c>.</summary>
    public static string Camel(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <summary>A name as a value in JSON: <c>vice-chair</c>.</summary>
    public static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    /// <summary>The value of <c>type</c> for a case: its name without the last word of its base, <c>RateCadence</c> of <c>MeetingCadence</c> being <c>rate</c>.</summary>
    public static string Case(string name, string baseName)
    {
        string last = baseName.Substring(baseName.ToList().FindLastIndex(char.IsUpper));
        return Kebab(name.Length > last.Length && name.EndsWith(last, StringComparison.Ordinal) ? name.Substring(0, name.Length - last.Length) : name);
    }

    /// <summary>The name of one element of a list: <c>Structure</c> of <c>Structures</c>.</summary>
    public static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? plural.Substring(0, plural.Length - "ies".Length) + "y"
        : plural.EndsWith("s", StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 1)
        : plural;

    /// <summary>A text as a literal in C#.</summary>
    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
