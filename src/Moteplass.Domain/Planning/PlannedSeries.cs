using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>The meetings of one structure for one purpose, as they are planned (møterekke).</summary>
public sealed partial record PlannedSeries
{
    internal PlannedSeries(
        Id<CollaborationStructure> structure,
        CadencePurpose purpose,
        Id<Actor>? with,
        CountRange? promised,
        int asked,
        ValueList<PlannedDate> dates,
        DateInterval spreadOver,
        double? evenness,
        double? evennessAtMost,
        ValueList<RecurrenceDay> usualDays,
        Tally? onUsualDay,
        LocalizedText inWords)
    {
        Structure = structure;
        Purpose = purpose;
        With = with;
        Promised = promised;
        Asked = asked;
        Dates = dates;
        SpreadOver = spreadOver;
        Evenness = evenness;
        EvennessAtMost = evennessAtMost;
        UsualDays = usualDays;
        OnUsualDay = onUsualDay;
        InWords = inWords;
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>What the meetings are for.</summary>
    public CadencePurpose Purpose { get; }

    /// <summary>With whom the meetings are, where the structure meets one organisation at a time; or null.</summary>
    public Id<Actor>? With { get; }

    /// <summary>How many the mandates ask for in the interval, with all organisations together, least and most; null where nothing is stated or the number is not.</summary>
    public CountRange? Promised { get; }

    /// <summary>How many were to be planned: the least that the mandates ask for, or of that its share, or what was wished for; more where the register has more.</summary>
    public int Asked { get; }

    /// <summary>The dates, in order.</summary>
    public ValueList<PlannedDate> Dates { get; }

    /// <summary>How many of the meetings asked for found no day.</summary>
    public int Unplaced => Asked - Dates.Count;

    /// <summary>The days over which the meetings are spread, and their evenness is measured: from the first to the last on which the structure and its cadence are in force.</summary>
    public DateInterval SpreadOver { get; }

    /// <summary>How evenly the dates lie, from 0 to 1; null for fewer than two, and where the meetings have dates or a pattern to keep to. See <see cref="Analysis.Evenness"/>.</summary>
    public double? Evenness { get; }

    /// <summary>The most evenness that the days off and what is fixed allow for the number asked for, if no other structure met; null as above.</summary>
    public double? EvennessAtMost { get; }

    /// <summary>The usual days of the week, or of the month, or the weekday chosen by <see cref="PlanWeights.AnySameDay"/>; empty if there are none.</summary>
    public ValueList<RecurrenceDay> UsualDays { get; }

    /// <summary>How many of the dates are on a usual day of the week; null if there is none.</summary>
    public Tally? OnUsualDay { get; }

    /// <summary>What was planned, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
