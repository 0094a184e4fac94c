using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Goes through all that good practice asks of a workshop, and measures what it gave room to, who heard it and what came of it (workshopgjennomgang).
/// Of a plan it reads as the arranger's checklist.
/// </summary>
/// <remarks>
/// What is not stated is kept apart from what is not so. There is no score: nothing in the sources weighs one requirement against another. The same register
/// gives the same review whatever the order of its lists. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record WorkshopReview
{
    private WorkshopReview()
    {
    }

    /// <summary>The workshop.</summary>
    public Id<Workshop> Workshop { get; private init; }

    /// <summary>The day of the review, or null.</summary>
    public LocalDate? AsOf { get; private init; }

    /// <summary>How far it has come.</summary>
    public WorkshopStage Stage { get; private init; }

    /// <summary>Each requirement, in the order of its members.</summary>
    public ValueList<RequirementFinding> Requirements { get; private init; }

    /// <summary>Whether people had the chance to form and give their views.</summary>
    public WorkshopSpace Space { get; private init; } = null!;

    /// <summary>What was said, and whose topics it was on.</summary>
    public WorkshopVoice Voice { get; private init; } = null!;

    /// <summary>Who that can act heard it.</summary>
    public WorkshopReach Audience { get; private init; } = null!;

    /// <summary>What came of it.</summary>
    public WorkshopInfluence Influence { get; private init; } = null!;

    /// <summary>What the review rests on, and what was not known.</summary>
    public Evidence Evidence { get; private init; } = null!;

    /// <summary>Reviews a workshop.</summary>
    /// <param name="register">The register.</param>
    /// <param name="workshop">The workshop, which the register holds.</param>
    /// <param name="asOf">The day: feedback and evaluations that are dated definitely later are left out. Without one no promise is past due.</param>
    /// <param name="calendar">The calendar by which school days are told; the Norwegian one if null.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no workshop with the id.</exception>
    public static WorkshopReview Of(CollaborationRegister register, Id<Workshop> workshop, LocalDate? asOf = null, MeetingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var index = RegisterIndex.Of(register);
        Workshop found = index.Find(workshop)
            ?? throw new ArgumentException($"The register has no workshop with the id '{Excerpt.Of(workshop.ToString())}'.", nameof(workshop));
        return Of(new WorkshopCase(register, index, Trail.Of(register), found, asOf?.InIso(), calendar ?? MeetingCalendar.Norwegian));
    }

    internal static WorkshopReview Of(WorkshopCase one)
    {
        ValueList<RequirementFinding> requirements = [.. RequirementFinder.Find(one)];
        return new WorkshopReview
        {
            Workshop = one.Workshop.Id,
            AsOf = one.AsOf,
            Stage = one.Stage,
            Requirements = requirements,
            Space = SpaceFinder.Find(one),
            Voice = VoiceFinder.Find(one),
            Audience = ReachFinder.Find(one),
            Influence = InfluenceFinder.Find(one),
            Evidence = WorkshopEvidenceFinder.Find(one, requirements),
        };
    }
}
