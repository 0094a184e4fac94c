namespace Moteplass.Domain.Analysis;

/// <summary>How evenly the meetings lie (regelmessighet, A4), beside what was promised of each purpose.</summary>
public sealed record Regularity
{
    internal Regularity(
        ValueList<CadenceReview> cadences,
        int extraordinary,
        int? longestGapInDays,
        double? evenness,
        bool isPlanOnly,
        LocalizedText inWords)
    {
        Cadences = cadences;
        Extraordinary = extraordinary;
        LongestGapInDays = longestGapInDays;
        Evenness = evenness;
        IsPlanOnly = isPlanOnly;
        InWords = inWords;
    }

    /// <summary>Promise, plan and practice for each purpose that is promised or was met for; ordinary meetings always.</summary>
    public ValueList<CadenceReview> Cadences { get; }

    /// <summary>How many extraordinary meetings were definitely held; no promise counts them.</summary>
    public int Extraordinary { get; }

    /// <summary>The most days from one ordinary meeting to the next, or null for fewer than two meetings, where a date is coarser than a day, or where no complete list covers the interval.</summary>
    public int? LongestGapInDays { get; }

    /// <summary>How evenly the ordinary meetings lie in the interval, from 0, all at once, to 1; null as for the longest gap. See <see cref="Analysis.Evenness"/>.</summary>
    public double? Evenness { get; }

    /// <summary>Whether none of the meetings that gap and evenness are taken from is known to have been held: they speak of the plan.</summary>
    public bool IsPlanOnly { get; }

    /// <summary>The evenness in a sentence.</summary>
    public LocalizedText InWords { get; }
}
