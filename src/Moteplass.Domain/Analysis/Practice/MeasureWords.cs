using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What the measures of a review have in common, in words.</summary>
internal static class MeasureWords
{
    public static LocalizedText NotStated { get; } = new("ikke oppgitt", "ikkje oppgitt", "not stated");

    public static LocalizedText Unknown { get; } = new("ikke kjent", "ikkje kjent", "not known");

    /// <summary>A count in words; any number or none is unknown.</summary>
    public static LocalizedText Of(CountRange count) =>
        count is { Minimum: 0, Maximum: null } ? Unknown : count.InWords();

    /// <summary>A count in words; what may be none and may be some is unknown.</summary>
    public static LocalizedText OrUnknown(CountRange count) => count is { Minimum: 0, Maximum: not 0 } ? Unknown : Of(count);

    /// <summary>The parts of an interval that complete lists of meetings cover, and that something was evaluated over: " (1. januar–30. juni 2024, som møteoversikten dekker)".</summary>
    public static LocalizedText Within(ValueList<DateInterval> parts)
    {
        LocalizedText[] words = [.. parts.Select(IntervalWords.Of)];
        return new LocalizedText(
            $" ({string.Join(", ", words.Select(part => part.Nb))}, som møteoversikten dekker)",
            $" ({string.Join(", ", words.Select(part => part.Nn))}, som møteoversikta dekkjer)",
            $" ({string.Join(", ", words.Select(part => part.En))}, which the list of meetings covers)");
    }

    /// <summary>A share in words: how many of the known ones did, and how many are unknown.</summary>
    public static LocalizedText Of(Tally tally, LocalizedText singular, LocalizedText plural)
    {
        int known = tally.Yes + tally.No;
        LocalizedText noun = known == 1 ? singular : plural;
        LocalizedText? uncounted = tally.Unknown == 0
            ? null
            : new($", {tally.Unknown} ukjent", $", {tally.Unknown} {Plural.Of(tally.Unknown, "ukjent", "ukjende")}", $", {tally.Unknown} unknown");
        return new LocalizedText(
            $"{tally.Yes} av {known} {noun.Nb}{uncounted?.Nb}", $"{tally.Yes} av {known} {noun.Nn}{uncounted?.Nn}", $"{tally.Yes} of {known} {noun.En}{uncounted?.En}");
    }
}
