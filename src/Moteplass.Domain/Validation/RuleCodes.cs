namespace Moteplass.Domain.Validation;

/// <summary>The permanent codes of the rules. A code is never reused or renumbered.</summary>
public static class RuleCodes
{
    /// <summary>An actor without an organisation number can be identified in another way.</summary>
    public const string ActorIdentity = "ACT001";

    /// <summary>The target group or the policy field of a user organisation is known.</summary>
    public const string UserOrganisationField = "ACT002";

    /// <summary>Two actors share an organisation number only where one is part of the other or borrows it.</summary>
    public const string SharedNumber = "ACT003";

    /// <summary>The target group of a user organisation overlaps that of the structures in which it sits.</summary>
    public const string TargetGroup = "ACT004";

    /// <summary>A cadence yields dates, and a recurrence is a rule that can be followed.</summary>
    public const string CadenceYieldsDates = "CAD001";

    /// <summary>Of cadences that hold at the same time it is stated whether one is a part of another.</summary>
    public const string CadenceOverlap = "CAD002";

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

    /// <summary>Of several mandates, each states its period.</summary>
    public const string MandatePeriod = "MAN007";

    /// <summary>A duty is owed to another than the one who has it.</summary>
    public const string DutyToAnother = "MAN008";

    /// <summary>The steps of a selection can follow one another by their deadlines.</summary>
    public const string SelectionOrder = "MAN009";

    /// <summary>Every area of a survey form has a definition and a help text.</summary>
    public const string MappingArea = "MAP001";

    /// <summary>A survey form has a worked example.</summary>
    public const string WorkedExample = "MAP002";

    /// <summary>A substantive response names the channel through which it was gathered.</summary>
    public const string ResponseChannel = "MAP003";

    /// <summary>A respondent answers once, and a nil return describes no structure.</summary>
    public const string OneResponse = "MAP004";

    /// <summary>All directorates of the assignment answered with substance.</summary>
    public const string MappingCoverage = "MAP005";

    /// <summary>Memberships in umbrella organisations do not go in a ring.</summary>
    public const string MembershipRing = "MEM001";

    /// <summary>No organisation is a member of itself, and no membership is listed twice for the same time.</summary>
    public const string MembershipOverlap = "MEM002";

    /// <summary>A meeting that was held has the date on which it was.</summary>
    public const string HeldDate = "MTG001";

    /// <summary>An ordinary meeting is on a working day.</summary>
    public const string MeetingOnWorkingDay = "MTG002";

    /// <summary>Notice, agenda, papers and minutes are in time.</summary>
    public const string MeetingDeadlines = "MTG003";

    /// <summary>Minutes are of a held meeting.</summary>
    public const string MinutesOfHeldMeeting = "MTG004";

    /// <summary>Those who vote have a seat or a right to vote.</summary>
    public const string RightToVote = "MTG005";

    /// <summary>Meetings are quorate.</summary>
    public const string QuorumReached = "MTG006";

    /// <summary>As many ordinary meetings are held as were promised.</summary>
    public const string PromisedMeetings = "MTG007";

    /// <summary>A cancelled or postponed meeting has no attendance, and a postponed one leads to another.</summary>
    public const string FailedMeeting = "MTG008";

    /// <summary>A meeting over several days ends after it begins.</summary>
    public const string MeetingEnd = "MTG009";

    /// <summary>The dates of a meeting follow one another: announced, called, held, written, approved.</summary>
    public const string MeetingDateOrder = "MTG010";

    /// <summary>Each seat is represented at a meeting once, by somebody who may be.</summary>
    public const string SeatRepresentation = "MTG011";

    /// <summary>Where a mandate says equal seats, the seats that it gives the sides are equal.</summary>
    public const string EqualSeats = "PAR001";

    /// <summary>The seats listed match the seats that the mandate states.</summary>
    public const string ListedSeats = "PAR002";

    /// <summary>In a joint working group sits each of the directorates that own it.</summary>
    public const string JointWorkingGroup = "PAR003";

    /// <summary>No text holds a Norwegian national identity number.</summary>
    public const string IdentityNumber = "PRV001";

    /// <summary>Ids are unique in their kind.</summary>
    public const string UniqueIds = "REG001";

    /// <summary>Every reference leads to a record of the right type.</summary>
    public const string References = "REG002";

    /// <summary>In a register that names sources each record has one.</summary>
    public const string Sources = "REG003";

    /// <summary>What is inferred says why.</summary>
    public const string InferenceReason = "REG004";

    /// <summary>No reference leads back to the record that holds it.</summary>
    public const string ReferenceRing = "REG005";

    /// <summary>Where the mandate gives somebody one seat, it is not listed twice for the same time.</summary>
    public const string SeatHeldOnce = "SEA001";

    /// <summary>Whoever fills the seat of an umbrella organisation belongs to it.</summary>
    public const string Affiliation = "SEA002";

    /// <summary>Whoever is only an observer or a secretary has no right to vote.</summary>
    public const string ObserverVote = "SEA003";

    /// <summary>There are not two chairs at a time.</summary>
    public const string OneChair = "SEA004";

    /// <summary>Deputies of one group have a rank each, without gaps.</summary>
    public const string DeputyRanks = "SEA005";

    /// <summary>A structure has an owner.</summary>
    public const string StructureOwner = "STR001";

    /// <summary>A pilot states its end.</summary>
    public const string PilotEnd = "STR002";

    /// <summary>A pilot is to be evaluated, and has been evaluated or decided on when the time is up.</summary>
    public const string PilotEvaluation = "STR003";

    /// <summary>An ad hoc phase names its assignment, and a permanent one has none.</summary>
    public const string AdHocAssignment = "STR004";

    /// <summary>A council hears several at once, and a bilateral programme hears one at a time.</summary>
    public const string ContactFormAndSeats = "STR005";

    /// <summary>A permanent structure states where it is anchored.</summary>
    public const string StatedAnchoring = "STR006";

    /// <summary>An active permanent structure states how often it meets.</summary>
    public const string StatedCadence = "STR007";

    /// <summary>No meeting is held while the structure is only planned or proposed, nor after it has ended.</summary>
    public const string HeldWithinLife = "STR008";

    /// <summary>Anchoring, mandates and seats lie within the structure's life, and cadences within the mandate's time.</summary>
    public const string PartsWithinWhole = "STR009";

    /// <summary>A participation council follows the law on term, age, chair and annual report.</summary>
    public const string ParticipationCouncil = "STR010";

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

    /// <summary>The status of a workshop agrees with its dates, and nothing ends before it begins.</summary>
    public const string WorkshopStatus = "WSH008";

    /// <summary>What comes before a workshop is dated before it, and what follows after.</summary>
    public const string WorkshopOrder = "WSH009";

    /// <summary>Parts of those who take part do not exceed the whole.</summary>
    public const string WorkshopParts = "WSH011";

    /// <summary>The invitation to a workshop comes in good time.</summary>
    public const string WorkshopNotice = "WSH012";

    /// <summary>The deadline for registering leaves time to meet needs.</summary>
    public const string WorkshopRegistration = "WSH014";

    /// <summary>Participants are recruited beyond those who are organised.</summary>
    public const string WorkshopRecruitment = "WSH017";

    /// <summary>Participants are told that taking part is voluntary.</summary>
    public const string WorkshopVoluntary = "WSH019";

    /// <summary>Participants under 18 are looked after.</summary>
    public const string WorkshopSafeguards = "WSH020";

    /// <summary>A planned workshop says how participants will hear what came of it.</summary>
    public const string WorkshopPromise = "WSH021";

    /// <summary>Participants are asked what they need, and are given it.</summary>
    public const string WorkshopNeeds = "WSH026";

    /// <summary>Somebody who can act is at a workshop or is given its results.</summary>
    public const string WorkshopAudience = "WSH028";

    /// <summary>Contributions of organisations say which they are from.</summary>
    public const string WorkshopContributors = "WSH030";

    /// <summary>Each theme of a workshop led to contributions.</summary>
    public const string WorkshopThemesHeard = "WSH031";

    /// <summary>A promise of feedback is kept.</summary>
    public const string FeedbackKept = "WSH032";

    /// <summary>An answer that does not adopt a contribution in full gives a reason.</summary>
    public const string AnswerReason = "WSH033";

    /// <summary>Something came of the contributions of a workshop.</summary>
    public const string WorkshopResults = "WSH034";
}
