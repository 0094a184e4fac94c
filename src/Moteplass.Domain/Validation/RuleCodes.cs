namespace Moteplass.Domain.Validation;

/// <summary>The permanent codes of the rules. A code is never reused or renumbered.</summary>
public static class RuleCodes
{
    /// <summary>A cadence yields dates, and a recurrence is a rule that can be followed.</summary>
    public const string CadenceYieldsDates = "CAD001";

    /// <summary>Within one mandate, totals and their parts can all be true at once.</summary>
    public const string MandateTotals = "MAN001";

    /// <summary>The quorum can be reached by the seats that vote.</summary>
    public const string ReachableQuorum = "MAN002";

    /// <summary>Agenda and papers are due after items have been put forward, and before the meeting.</summary>
    public const string DeadlineOrder = "MAN003";

    /// <summary>Term and limits can be used in full together.</summary>
    public const string TermLimits = "MAN004";

    /// <summary>Ages of seat groups lie within the mandate's own rule on age.</summary>
    public const string SeatGroupAges = "MAN005";

    /// <summary>A mandate in force is reviewed as often as it says.</summary>
    public const string MandateReview = "MAN006";

    /// <summary>A meeting that was held has the date on which it was.</summary>
    public const string HeldDate = "MTG001";

    /// <summary>An ordinary meeting is on a working day.</summary>
    public const string MeetingOnWorkingDay = "MTG002";

    /// <summary>Notice, agenda, papers and minutes are in time.</summary>
    public const string MeetingDeadlines = "MTG003";

    /// <summary>Minutes are of a held meeting, and approved after they are written.</summary>
    public const string MinutesOfHeldMeeting = "MTG004";

    /// <summary>Those who vote have a seat or a right to vote.</summary>
    public const string RightToVote = "MTG005";

    /// <summary>Meetings are quorate.</summary>
    public const string QuorumReached = "MTG006";

    /// <summary>As many ordinary meetings are held as were promised.</summary>
    public const string PromisedMeetings = "MTG007";

    /// <summary>A cancelled or postponed meeting has no attendance, and a postponed one leads to another.</summary>
    public const string FailedMeeting = "MTG008";

    /// <summary>Where a mandate says equal seats, the seats that it gives the sides are equal.</summary>
    public const string EqualSeats = "PAR001";

    /// <summary>The seats listed match the seats that the mandate states.</summary>
    public const string ListedSeats = "PAR002";

    /// <summary>Ids are unique in their kind.</summary>
    public const string UniqueIds = "REG001";

    /// <summary>Every reference leads to a record of the right type.</summary>
    public const string References = "REG002";
}
