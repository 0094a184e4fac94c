using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Who set the agenda over an interval, and what became of what was said and proposed: what was answered, how long that took, who was told, and what is
/// still open (gjennomgang av svar).
/// </summary>
/// <remarks>
/// What answers what is as in <see cref="Trail"/>. What the register does not have an answer to is open; that nobody was told is never found, for a feedback
/// that is not recorded may have been given all the same. The same register gives the same review whatever the order of its lists. Immutable, and so safe to
/// use from any thread.
/// </remarks>
public sealed partial record AnswerReview
{
    private AnswerReview()
    {
    }

    /// <summary>The structure, or null for the whole register.</summary>
    public Id<CollaborationStructure>? Structure { get; private init; }

    /// <summary>The interval, both days included.</summary>
    public DateInterval Interval { get; private init; } = null!;

    /// <summary>The day by which answers count; what is dated later is left out.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>Who set the agenda of the meetings.</summary>
    public AgendaReview Agenda { get; private init; } = null!;

    /// <summary>The contributions that were definitely given in the interval, by id.</summary>
    public ValueList<ContributionReview> Contributions { get; private init; }

    /// <summary>How many of them were answered.</summary>
    public AnswerCount ContributionCount { get; private init; } = null!;

    /// <summary>The proposals that were definitely made in the interval, by id.</summary>
    public ValueList<ProposalReview> Proposals { get; private init; }

    /// <summary>How many of them were answered.</summary>
    public AnswerCount ProposalCount { get; private init; } = null!;

    /// <summary>The median of the days from proposal to answer, of those that are exact; null if none is.</summary>
    public double? MedianDays { get; private init; }

    /// <summary>Each party that contributions or proposals came from, actors first; those from nobody stated last.</summary>
    public ValueList<PartyAnswers> Parties { get; private init; }

    /// <summary>How many contributions were answered, in a sentence.</summary>
    public LocalizedText ContributionsInWords { get; private init; } = null!;

    /// <summary>How many proposals were answered and how long it took, in a sentence.</summary>
    public LocalizedText ProposalsInWords { get; private init; } = null!;

    /// <summary>What the review rests on, and what was not known.</summary>
    public Evidence Evidence { get; private init; } = null!;

    /// <summary>Reviews what was answered.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">
    /// The structure, which the register holds: its meetings, what it contributed and proposed itself, what was contributed in its meetings and in
    /// workshops that it arranged, and proposals that rest on that. Null for everything in the register.
    /// </param>
    /// <param name="interval">The interval, both days included.</param>
    /// <param name="asOf">The day by which answers count, not before the interval.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="interval"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> comes before the interval.</exception>
    public static AnswerReview Of(CollaborationRegister register, Id<CollaborationStructure>? structure, DateInterval interval, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(interval);
        var index = RegisterIndex.Of(register);
        if (structure is { } id && index.Find(id) is null)
        {
            throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(id.ToString())}'.", nameof(structure));
        }

        (interval, asOf) = (interval.InIso(), asOf.InIso());
        if (asOf < interval.Start)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, "The day comes before the interval.");
        }

        var one = new AnswerCase(register, index, structure, interval, asOf);
        ContributionReview[] contributions = [.. one.Contributions.Given.Select(one.Review)];
        ProposalReview[] proposals = [.. one.Proposals.Given.Select(one.Review)];
        AnswerCount contributed = AnswerCount.Of(contributions, one.Contributions.MayBeGiven.Count);
        AnswerCount proposed = AnswerCount.Of(proposals, one.Proposals.MayBeGiven.Count);
        int[] days = [.. proposals.Select(proposal => proposal.DaysToAnswer).OfType<CountRange>().Where(range => range.IsExact).Select(range => range.Minimum)];
        double? median = Median.Of(days);
        return new AnswerReview
        {
            Structure = structure,
            Interval = interval,
            AsOf = asOf,
            Agenda = new AgendaFinder(one).Find(),
            Contributions = [.. contributions],
            ContributionCount = contributed,
            Proposals = [.. proposals],
            ProposalCount = proposed,
            MedianDays = median,
            Parties = PartyAnswers.Of(one, contributions, proposals),
            ContributionsInWords = AnswerWords.OfContributions(contributed),
            ProposalsInWords = AnswerWords.OfProposals(proposed, median, days.Length),
            Evidence = AnswerEvidenceFinder.Find(one),
        };
    }
}
