using System.Globalization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>What the reader refuses and the schema does not express; it stands in the documentation of <see cref="MoteplassJsonSchema"/> too.</summary>
internal static class SchemaDifferences
{
    /// <summary>Reasons that the reader gives for a scalar.</summary>
    private static readonly string[] Reasons =
    [
        "the control digit is wrong",
        "its first eight digits have no valid control digit",
        "the minimum is above the maximum",
        "the start is after the end",
        "the end is not after the start",
        "it is more than the whole",
    ];

    /// <summary>Whether a schema cannot be expected to refuse a document for a problem.</summary>
    public static bool Excuse(Problem problem) => problem.Code switch
    {
        FormatCodes.MemberTwice or FormatCodes.NotUnicode or FormatCodes.TooDeep => true,
        FormatCodes.NumberOutOfBounds => problem.Found!.AsSpan().ContainsAny(".eE") && double.IsInteger(double.Parse(problem.Found!, CultureInfo.InvariantCulture)),
        FormatCodes.BlankText => problem.Found!.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'),
        FormatCodes.BadScalar => Excuse(problem.Found!, problem.Message.ToLocalizedText()),
        _ => false,
    };

    /// <summary>Whether a pattern cannot be expected to refuse a text for the reason that its grammar does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">The reason, or a message with it.</param>
    public static bool Excuse(string text, LocalizedText reason) => Array.Exists(Reasons, one => reason.En!.Contains(one, StringComparison.Ordinal))
        || (reason.En!.Contains("the day does not exist in that month", StringComparison.Ordinal) && text.Contains("-02-29", StringComparison.Ordinal));
}
