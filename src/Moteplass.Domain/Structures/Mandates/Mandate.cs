namespace Moteplass.Domain;

/// <summary>What a structure was told to be and do (mandat, vedtekter, reglement, retningslinjer), in a period.</summary>
/// <remarks>
/// A member that is null or empty is not stated; a part without members (<c>{}</c> in JSON) is stated, and no more said of it; a count of
/// <c>0</c>, <c>false</c> and <c>none</c> state that there is none. What is typed here, some rule, measure or answer depends on; the rest
/// is in <see cref="Provisions"/> by its kind.
/// </remarks>
public sealed partial record Mandate : SourcedRecord
{
    /// <summary>When it is in force, or null where not stated.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>What it ends with, where that is an event and not a date ("when the next action plan is adopted"); or null.</summary>
    public LocalizedText? EndEvent { get; init; }

    /// <summary>When it was adopted (vedtatt), or null where not stated.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>Who adopted it (vedtatt av); empty where not stated.</summary>
    public ValueList<Party> AdoptedBy { get; init; }

    /// <summary>The case in which it was adopted (vedtatt i sak), or null where not stated.</summary>
    public AdoptionCase? AdoptedIn { get; init; }

    /// <summary>Who may change it (hvem som kan endre mandatet); empty where not stated.</summary>
    public ValueList<Party> AmendedBy { get; init; }

    /// <summary>How often it is to be reviewed (revisjon av mandatet), or null where not stated.</summary>
    public Frequency? ReviewEvery { get; init; }

    /// <summary>Whether it was read whole, so that what is not stated here is not stated at all; null where that is not known.</summary>
    public bool? ReadWhole { get; init; }

    /// <summary>What the structure is for (formål), or null where not stated.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>Whether it makes decisions that bind others (beslutningsmyndighet): false where it only advises, null where not stated.</summary>
    public bool? HasDecisionPower { get; init; }

    /// <summary>Whether it deals with the cases of single persons (behandler enkeltsaker), or null where not stated.</summary>
    public bool? TakesIndividualCases { get; init; }

    /// <summary>How many members there are (antall medlemmer), or null where not stated.</summary>
    public CountRange? Members { get; init; }

    /// <summary>Whether the chair is counted in the number of members, or null where not stated.</summary>
    public bool? MembersIncludeChair { get; init; }

    /// <summary>Whether observers are counted in the number of members, or null where not stated.</summary>
    public bool? MembersIncludeObservers { get; init; }

    /// <summary>Whether the number of members must be even (medlemstallet er et partall), or odd where false; null where not stated.</summary>
    public bool? EvenMembers { get; init; }

    /// <summary>How binding the number of members is, or null where it is said flatly.</summary>
    public Modality? MembersModality { get; init; }

    /// <summary>Who holds the seats, group by group; empty where not stated. The groups need not add up to the number of members.</summary>
    public ValueList<SeatGroup> SeatGroups { get; init; }

    /// <summary>Whether the parties are of equal standing (likeverdighet, A10), or null where not stated. It says nothing about numbers.</summary>
    public bool? EqualStanding { get; init; }

    /// <summary>That sides have equally many seats (A9), or null where not stated.</summary>
    public EqualSeats? EqualSeats { get; init; }

    /// <summary>What is asked of those who sit; empty where not stated.</summary>
    public ValueList<CompositionRule> CompositionRules { get; init; }

    /// <summary>How the members are chosen, or null where not stated.</summary>
    public Selection? Selection { get; init; }

    /// <summary>How long members sit, or null where not stated.</summary>
    public TermOfOffice? Term { get; init; }

    /// <summary>The offices; empty where not stated.</summary>
    public ValueList<Office> Offices { get; init; }

    /// <summary>The deputies, or null where not stated for the structure as a whole.</summary>
    public DeputyProvision? Deputies { get; init; }

    /// <summary>How often it meets (møtefrekvens); several for "six meetings and one gathering". Empty where not stated.</summary>
    public ValueList<MeetingCadence> Cadences { get; init; }

    /// <summary>On which days of the week it holds its ordinary meetings, where that is stated beside how often or alone ("on Tuesdays"); empty where not stated.</summary>
    public ValueList<Weekday> Weekdays { get; init; }

    /// <summary>At what time of day it meets, or null where not stated.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>Deadlines before and after meetings, or null where not stated.</summary>
    public MeetingDeadlines? Deadlines { get; init; }

    /// <summary>When meetings are held beside the ordinary ones, or null where not stated.</summary>
    public ExtraordinaryMeetings? Extraordinary { get; init; }

    /// <summary>How it votes, or null where not stated.</summary>
    public Voting? Voting { get; init; }

    /// <summary>What others than members may do in the meetings; empty where not stated.</summary>
    public ValueList<AttendanceRight> AttendanceRights { get; init; }

    /// <summary>What the structure, its owner or others must do; empty where not stated.</summary>
    public ValueList<Duty> Duties { get; init; }

    /// <summary>What the structure, its members or others may do; empty where not stated.</summary>
    public ValueList<Right> Rights { get; init; }

    /// <summary>Everything else that it says, by kind.</summary>
    public ValueList<Provision> Provisions { get; init; }
}
