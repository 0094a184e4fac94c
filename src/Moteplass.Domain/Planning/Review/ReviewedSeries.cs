using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Planning;

/// <summary>The planned meetings of one structure for one purpose, beside what its mandates ask for (møterekke i planen).</summary>
public sealed partial record ReviewedSeries
{
    internal ReviewedSeries(
        Id<CollaborationStructure> structure,
        CadencePurpose purpose,
        CountRange? promised,
        CountRange planned,
        PracticeVerdict verdict,
        double? evenness,
        double? evennessAtMost,
        int? longestGapInDays,
        Tally? onUsualDay,
        LocalizedText inWords)
    {
        Structure = structure;
        Purpose = purpose;
        Promised = promised;
        Planned = planned;
        Verdict = verdict;
        Evenness = evenness;
        EvennessAtMost = evennessAtMost;
        LongestGapInDays = longestGapInDays;
        OnUsualDay = onUsualDay;
        InWords = inWords;
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>What the meetings are for.</summary>
    public CadencePurpose Purpose { get; }

    /// <summary>How many the mandates ask for in the interval, least and most; null where nothing is stated or the number is not.</summary>
    public CountRange? Promised { get; }

    /// <summary>How many are planned; open where no complete list covers the interval.</summary>
    public CountRange Planned { get; }

    /// <summary>How plan and promise agree.</summary>
    public PracticeVerdict Verdict { get; }

    /// <summary>Whether meetings are asked for and fewer are known to be planned.</summary>
    public bool IsShort => Promised is { } asked && Planned.Minimum < asked.Minimum;

    /// <summary>How evenly the meetings lie, from 0 to 1; null for fewer than two, and where the day of one is not known.</summary>
    public double? Evenness { get; }

    /// <summary>The greatest evenness that this number of meetings could have on the working days; null as above.</summary>
    public double? EvennessAtMost { get; }

    /// <summary>The most days from one meeting to the next; null as above.</summary>
    public int? LongestGapInDays { get; }

    /// <summary>How many are on a usual day of the week; null where there is none, and where the day of one is not known.</summary>
    public Tally? OnUsualDay { get; }

    /// <summary>What is planned beside what is asked for, in a sentence or two.</summary>
    public LocalizedText InWords { get; }
}
