using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What was promised, planned and held of one purpose (fastsatt, planlagt og faktisk møtefrekvens), such as ordinary meetings.</summary>
public sealed partial record CadenceReview
{
    internal CadenceReview(
        CadencePurpose purpose,
        CountRange? promised,
        bool? isBinding,
        CountRange planned,
        CountRange held,
        ValueList<DateInterval> judged,
        PracticeVerdict plan,
        PracticeVerdict practice,
        LocalizedText inWords)
    {
        Purpose = purpose;
        Promised = promised;
        IsBinding = isBinding;
        Planned = planned;
        Held = held;
        Judged = judged;
        Plan = plan;
        Practice = practice;
        InWords = inWords;
    }

    /// <summary>What the meetings are for.</summary>
    public CadencePurpose Purpose { get; }

    /// <summary>How many the mandates in force ask for in the interval, least and most; null where nothing is stated or the number is not.</summary>
    public CountRange? Promised { get; }

    /// <summary>Whether the mandates say it flatly or with "shall", rather than that it should, may or normally shall be so; null where they say nothing.</summary>
    public bool? IsBinding { get; }

    /// <summary>How many were planned; open where no complete list covers the interval. One whose plan is not stated counts at most, and so does one that was given up; one that replaces a postponed one is not counted again.</summary>
    public CountRange Planned { get; }

    /// <summary>How many were held: at least those that are known, and without an upper bound if no complete list covers the interval.</summary>
    public CountRange Held { get; }

    /// <summary>
    /// The days over which plan and practice are evaluated: the interval, or the parts of it that complete lists cover if that tells more. The counts are of the
    /// whole interval.
    /// </summary>
    public ValueList<DateInterval> Judged { get; }

    /// <summary>How plan and promise agree.</summary>
    public PracticeVerdict Plan { get; }

    /// <summary>How practice and promise agree.</summary>
    public PracticeVerdict Practice { get; }

    /// <summary>The verdict in a sentence.</summary>
    public LocalizedText InWords { get; }
}
