using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The workshops that a structure arranged, together (workshopgjennomganger).</summary>
/// <remarks>Tallies are added up; medians are of the days that are exact. Immutable, and so safe to use from any thread.</remarks>
public sealed partial record WorkshopReviews
{
    private WorkshopReviews()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; private init; }

    /// <summary>The review of each workshop, by id.</summary>
    public ValueList<WorkshopReview> All { get; private init; }

    /// <summary>How many of the accommodations that were asked for, or may have been, were provided.</summary>
    public Tally NeedsMet { get; private init; } = null!;

    /// <summary>How many themes were proposed on the users' side or in a workshop followed.</summary>
    public Tally OwnTopics { get; private init; } = null!;

    /// <summary>How many contributions were answered.</summary>
    public Tally Answered { get; private init; } = null!;

    /// <summary>How many answers other than adopted state a reason.</summary>
    public Tally Reasons { get; private init; } = null!;

    /// <summary>The median of the days from the invitation to the workshop, or null if none is exact.</summary>
    public double? MedianNoticeDays { get; private init; }

    /// <summary>The median of the days to the first feedback, or null if none is exact.</summary>
    public double? MedianFeedbackDays { get; private init; }

    /// <summary>The median of the days to the first that rests on the contributions, or null if none is exact.</summary>
    public double? MedianResultDays { get; private init; }

    /// <summary>Reviews the workshops that a structure arranged.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The structure, which the register holds.</param>
    /// <param name="asOf">The day, as of a single review.</param>
    /// <param name="calendar">The calendar; the Norwegian one if null.</param>
    /// <returns>The reviews.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    public static WorkshopReviews Of(CollaborationRegister register, Id<CollaborationStructure> structure, LocalDate? asOf = null, MeetingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var index = RegisterIndex.Of(register);
        if (index.Find(structure) is null)
        {
            throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        }

        var trail = Trail.Of(register);
        WorkshopReview[] all =
        [
            .. register.Workshops
                .Where(workshop => workshop.ArrangedBy.OfType<StructureParty>().Any(party => party.Structure == structure))
                .DistinctBy(workshop => workshop.Id)
                .OrderBy(workshop => workshop.Id)
                .Select(workshop => WorkshopReview.Of(new WorkshopCase(register, index, trail, workshop, asOf?.InIso(), calendar ?? MeetingCalendar.Norwegian))),
        ];
        return new WorkshopReviews
        {
            Structure = structure,
            All = [.. all],
            NeedsMet = Sum(all.Select(review => review.Space.NeedsMet)),
            OwnTopics = Sum(all.Select(review => review.Voice.OwnTopics)),
            Answered = Sum(all.Select(review => review.Influence.Answered)),
            Reasons = Sum(all.Select(review => review.Influence.Reasons)),
            MedianNoticeDays = MedianOf(all.Select(review => review.Space.NoticeDays)),
            MedianFeedbackDays = MedianOf(all.Select(review => review.Influence.FeedbackDays)),
            MedianResultDays = MedianOf(all.Select(review => review.Influence.ResultDays)),
        };
    }

    private static Tally Sum(IEnumerable<Tally> tallies)
    {
        Tally[] all = [.. tallies];
        return new Tally(yes: all.Sum(tally => tally.Yes), no: all.Sum(tally => tally.No), unknown: all.Sum(tally => tally.Unknown));
    }

    private static double? MedianOf(IEnumerable<CountRange?> days) => Median.Of(days.OfType<CountRange>().Where(one => one.IsExact).Select(one => one.Minimum));
}
