using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>How evenly the meetings lie (regelmessighet, A4), beside what was promised of each purpose.</summary>
public sealed partial record Regularity
{
    internal Regularity(
        ValueList<CadenceReview> cadences,
        int extraordinary,
        DateInterval? covered,
        int? longestGapInDays,
        double? evenness,
        bool isPlanOnly,
        LocalizedText? inWords)
    {
        Cadences = cadences;
        Extraordinary = extraordinary;
        Covered = covered;
        LongestGapInDays = longestGapInDays;
        Evenness = evenness;
        IsPlanOnly = isPlanOnly;
        InWords = inWords;
    }

    /// <summary>
    /// Promise, plan and practice for each purpose that is promised or was met for. Ordinary meetings are left out of a structure that has none and is promised
    /// none but is there for something else.
    /// </summary>
    public ValueList<CadenceReview> Cadences { get; }

    /// <summary>How many extraordinary meetings were definitely held; no promise counts them.</summary>
    public int Extraordinary { get; }

    /// <summary>
    /// The part of the interval that complete lists of ordinary meetings cover, the longest if there are several: gap and evenness are of this part. Null if there is none.
    /// </summary>
    public DateInterval? Covered { get; }

    /// <summary>The most days from one ordinary meeting to the next; null for fewer than two meetings, if a date is coarser than a day, and if no part is covered.</summary>
    public int? LongestGapInDays { get; }

    /// <summary>How evenly the ordinary meetings are spread over the part covered, from 0, all at once, to 1; null as for the longest gap. See <see cref="Analysis.Evenness"/>.</summary>
    public double? Evenness { get; }

    /// <summary>Whether none of the meetings that gap and evenness are taken from is known to have been held: they speak of the plan.</summary>
    public bool IsPlanOnly { get; }

    /// <summary>The evenness in a sentence, or null if the structure holds no ordinary meetings.</summary>
    public LocalizedText? InWords { get; }
}
