using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// What a structure promised, what it planned and what it held over an interval, and how far these agree (praksisgjennomgang): whether the
/// collaboration is regular and predictable (A4).
/// </summary>
/// <remarks>
/// Nothing is checked beyond what the lists of meetings reach, and what is not known is kept apart from nought. The same register gives the
/// same review whatever the order of its lists. Of what a mandate says, cadences, deadlines, duties, quorum, seats and the days of its term are used;
/// rights are not, since nothing shows whether somebody wished to use them: <see cref="MandateComparison"/> answers what they are.
/// Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record PracticeReview
{
    private PracticeReview()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; private init; }

    /// <summary>The interval, both days included.</summary>
    public DateInterval Interval { get; private init; } = null!;

    /// <summary>Promise, plan and practice, and how evenly the meetings lie.</summary>
    public Regularity Regularity { get; private init; } = null!;

    /// <summary>Whether meetings came as they were announced.</summary>
    public Predictability Predictability { get; private init; } = null!;

    /// <summary>Whether the same organisations stayed.</summary>
    public Continuity Continuity { get; private init; } = null!;

    /// <summary>Whether the sides have equally many seats.</summary>
    public Parity Parity { get; private init; } = null!;

    /// <summary>Whether deadlines were kept.</summary>
    public Deadlines Deadlines { get; private init; } = null!;

    /// <summary>The duties of the mandates that are or may be in force, and how often they are shown to have been carried out. One that only may be carried out is left out.</summary>
    public ValueList<DutyReview> Duties { get; private init; }

    /// <summary>Whether the meetings were quorate, for those held under a mandate that states a quorum.</summary>
    public ValueList<QuorumReview> Quorums { get; private init; }

    /// <summary>How often each organisation was represented.</summary>
    public ValueList<OrganisationAttendance> Attendance { get; private init; }

    /// <summary>What the review rests on, and what was not known.</summary>
    public Evidence Evidence { get; private init; } = null!;

    /// <summary>Reviews the practice of a structure.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The structure, which the register holds.</param>
    /// <param name="interval">The interval, both days included.</param>
    /// <param name="calendar">The calendar by which working days are counted; the Norwegian one without blackouts if null.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException">An argument other than the calendar is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">By the calendar given, a deadline lies outside its years.</exception>
    public static PracticeReview Of(CollaborationRegister register, Id<CollaborationStructure> structure, DateInterval interval, MeetingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(interval);
        var index = RegisterIndex.Of(register);
        CollaborationStructure found = index.Find(structure)
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        var practice = new PracticeView(index, found, interval.InIso(), calendar ?? MeetingCalendar.Norwegian);
        Deadlines deadlines = new DeadlineFinder(practice).Find();
        return new PracticeReview
        {
            Structure = structure,
            Interval = practice.Interval,
            Regularity = new RegularityFinder(practice).Find(),
            Predictability = new PredictabilityFinder(practice, deadlines).Find(),
            Continuity = new ContinuityFinder(practice).Find(),
            Parity = new ParityFinder(practice).Find(),
            Deadlines = deadlines,
            Duties = new DutyFinder(register, practice).Find(),
            Quorums = new QuorumFinder(practice).Find(),
            Attendance = new AttendanceFinder(practice).Find(),
            Evidence = PracticeEvidenceFinder.Find(practice),
        };
    }
}
