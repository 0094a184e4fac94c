using System.Diagnostics;

namespace Moteplass.Domain.Validation;

/// <summary>The letters of codes, and the categories that they stand for.</summary>
internal static class RuleCategories
{
    private const int Letters = 3;

    /// <summary>Whether a code is of the form. Any text may be asked, for a host may make problems of its own.</summary>
    public static bool IsFormat(string code) => code.StartsWith("FMT", StringComparison.Ordinal);

    public static RuleCategory Of(string code) => code[..Letters] switch
    {
        "FMT" => RuleCategory.Format,
        "ACT" => RuleCategory.Actors,
        "MEM" => RuleCategory.Memberships,
        "STR" => RuleCategory.Structures,
        "SEA" => RuleCategory.Seats,
        "PAR" => RuleCategory.Parity,
        "MAN" => RuleCategory.Mandates,
        "CAD" => RuleCategory.Cadences,
        "MTG" => RuleCategory.Meetings,
        "WSH" => RuleCategory.Workshops,
        "MAP" => RuleCategory.Mappings,
        "DEC" => RuleCategory.Decisions,
        "REG" => RuleCategory.Register,
        "PRV" => RuleCategory.Privacy,
        _ => throw new UnreachableException($"The code {code} begins with the letters of no category."),
    };
}
