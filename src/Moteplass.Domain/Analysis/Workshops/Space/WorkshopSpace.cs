namespace Moteplass.Domain.Analysis;

/// <summary>Whether people had the chance to form and give their views (rom).</summary>
public sealed partial record WorkshopSpace
{
    internal WorkshopSpace()
    {
    }

    /// <summary>The days from the invitation, or else the announcement, to the workshop; null if a date is lacking or approximate.</summary>
    public CountRange? NoticeDays { get; internal init; }

    /// <summary>Whether the notice that the mandate of an arranging structure asks for was kept; not judged where none asks for any.</summary>
    public DeadlineVerdict NoticeVerdict { get; internal init; }

    /// <summary>How many of those invited registered and came.</summary>
    public WorkshopResponse Response { get; internal init; } = null!;

    /// <summary>The share of participants on the users' side, by the groups stated; null if a number is lacking or approximate.</summary>
    public ShareRange? UsersShare { get; internal init; }

    /// <summary>Whether it came out as planned.</summary>
    public PlanAndOutcome Plan { get; internal init; } = null!;

    /// <summary>How many of the accommodations asked for, or of which that is not known, were provided.</summary>
    public Tally NeedsMet { get; internal init; } = null!;

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
