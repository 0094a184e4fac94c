namespace Moteplass.Domain.Validation;

/// <summary>The permanent codes of the rules. A code is never reused or renumbered.</summary>
public static class RuleCodes
{
    /// <summary>A cadence yields dates, and a recurrence is a rule that can be followed.</summary>
    public const string CadenceYieldsDates = "CAD001";

    /// <summary>A proposal or decision rests on input or a mapping.</summary>
    public const string RecordedBasis = "DEC001";

    /// <summary>Nothing rests on itself or on what came later.</summary>
    public const string TrailOrder = "DEC002";

    /// <summary>A decision answers proposals to the one who decides.</summary>
    public const string AddressedDecision = "DEC003";

    /// <summary>A recommendation has been answered.</summary>
    public const string OpenRecommendation = "DEC004";

    /// <summary>A decision that rejects or defers gives a reason.</summary>
    public const string DecisionReason = "DEC005";

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

    /// <summary>Each area of a mapping has a definition and a help text.</summary>
    public const string ExplainedAreas = "MAP001";

    /// <summary>The form of a mapping has a worked example.</summary>
    public const string WorkedExample = "MAP002";

    /// <summary>A response with substance names its channel.</summary>
    public const string ResponseChannel = "MAP003";

    /// <summary>A respondent answers once, and a nil return describes no structure.</summary>
    public const string OneResponse = "MAP004";

    /// <summary>Every directorate that was asked answered with substance.</summary>
    public const string WholeMapping = "MAP005";

    /// <summary>The graph of umbrellas has no cycle.</summary>
    public const string MembershipCycle = "MEM001";

    /// <summary>No organisation is a member of itself, and a membership does not overlap itself.</summary>
    public const string MembershipItself = "MEM002";

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

    /// <summary>Each directorate behind a joint working group sits in it.</summary>
    public const string OwnersSit = "PAR003";

    /// <summary>Ids are unique in their kind.</summary>
    public const string UniqueIds = "REG001";

    /// <summary>Every reference leads to a record of the right type.</summary>
    public const string References = "REG002";

    /// <summary>A seat of an observer or a secretary has no vote.</summary>
    public const string SilentSeat = "SEA003";

    /// <summary>There are no two chairs at a time.</summary>
    public const string OneChair = "SEA004";

    /// <summary>A structure has an owner.</summary>
    public const string StructureOwner = "STR001";

    /// <summary>A pilot states its end.</summary>
    public const string PilotEnd = "STR002";

    /// <summary>A pilot is to be evaluated, and is.</summary>
    public const string PilotEvaluation = "STR003";

    /// <summary>An ad hoc structure names its assignment, and a permanent one names none.</summary>
    public const string AdHocAssignment = "STR004";

    /// <summary>A workshop has a theme.</summary>
    public const string WorkshopTheme = "WSH001";

    /// <summary>A workshop that was held is evaluated.</summary>
    public const string WorkshopEvaluated = "WSH002";

    /// <summary>User organisations take part in a workshop, or it is for the target group itself.</summary>
    public const string WorkshopOrganisations = "WSH003";

    /// <summary>Those who take part in a workshop belong to the target group.</summary>
    public const string WorkshopAges = "WSH004";

    /// <summary>User organisations sit in the group that arranges their workshop.</summary>
    public const string WorkshopArrangers = "WSH005";

    /// <summary>No more organisations take part in a workshop than participants.</summary>
    public const string WorkshopHeads = "WSH006";

    /// <summary>A workshop that was held left contributions.</summary>
    public const string WorkshopContributions = "WSH007";
}
