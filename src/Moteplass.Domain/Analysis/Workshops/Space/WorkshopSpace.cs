namespace Moteplass.Domain.Analysis;

/// <summary>Whether people had the chance to form and give their views (rom).</summary>
public sealed partial record WorkshopSpace
{
    internal WorkshopSpace()
    {
    }

    /// <summary>The days from the invitation, or else the announcement, to the workshop; null if a date is lacking or approximate.</summary>
    public CountRange? NoticeDays { get; internal init; }

    /// <summary>Whether the notice that the mandate of an arranging structure asks for was kept; not checked where none asks for any.</summary>
    public DeadlineVerdict NoticeVerdict { get; internal init; }

    /// <summary>The days from the last day to register to the workshop; null if a date is lacking or approximate.</summary>
    public CountRange? RegistrationDays { get; internal init; }

    /// <summary>The days from the information beforehand to the workshop; null if a date is lacking or approximate.</summary>
    public CountRange? InformationDays { get; internal init; }

    /// <summary>How many of those invited registered and came.</summary>
    public WorkshopResponse Response { get; internal init; } = null!;

    /// <summary>
    /// How many came of the user organisations with a seat in the structures that arranged it or for which it was held, and of the organisations that were
    /// invited by name: they themselves or an umbrella of theirs. Definitely not are those that a complete list of organisations leaves out.
    /// </summary>
    public Tally Organisations { get; internal init; } = null!;

    /// <summary>In how many ways participants were recruited, as far as stated.</summary>
    public int RecruitmentMethods { get; internal init; }

    /// <summary>Whether one of them reaches beyond those who are organised already; null where none that is stated does.</summary>
    public bool? ReachesFurther { get; internal init; }

    /// <summary>Whether it is in school hours on any of its days, Monday to Friday 08–15; null if that is not known.</summary>
    public bool? AtSchool { get; internal init; }

    /// <summary>Whether it is in working hours on any of its days, Monday to Friday 08–16; null if that is not known.</summary>
    public bool? AtWork { get; internal init; }

    /// <summary>The share of participants on the users' side, by the groups stated; null if a number is lacking or approximate.</summary>
    public ShareRange? UsersShare { get; internal init; }

    /// <summary>Whether it came out as planned.</summary>
    public PlanAndOutcome Plan { get; internal init; } = null!;

    /// <summary>How many of the accommodations that were asked for, or may have been, were provided.</summary>
    public Tally NeedsMet { get; internal init; } = null!;

    /// <summary>How many of a fee, lost earnings, travel, a stay and a companion are covered; empty where nothing is stated.</summary>
    public Tally CostsCovered { get; internal init; } = null!;

    /// <summary>A sentence for each of them.</summary>
    public ValueList<LocalizedText> InWords { get; internal init; }
}
