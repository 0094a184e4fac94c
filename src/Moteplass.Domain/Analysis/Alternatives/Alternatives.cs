using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Follows a proposal, to see what would come of it (alternativer).</summary>
public static class Alternatives
{
    /// <summary>The register as it would be if a proposal were followed from a day on.</summary>
    /// <remarks>
    /// Phases, anchorings, mandates and seats close the day before and open on the day; nothing else moves. To apply a proposal again changes nothing, the order of its changes means nothing,
    /// and what was so on a day before is as it was. Only what was not known of the end of something that ends now becomes known: it lasted until the day before.
    /// </remarks>
    /// <param name="register">The register, with the structures that the proposal introduces as proposed or planned ones.</param>
    /// <param name="proposal">The proposal, which the register holds.</param>
    /// <param name="from">The first day on which it is followed, of the years 1 to 9999.</param>
    /// <returns>The register, what changed, and what was not applied and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no proposal with the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the one before it, is none that a date can state.</exception>
    public static AppliedProposal Apply(CollaborationRegister register, Id<Proposal> proposal, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(register);
        var index = RegisterIndex.Of(register);
        Proposal found = index.Find(proposal)
            ?? throw new ArgumentException($"The register has no proposal with the id '{Excerpt.Of(proposal.ToString())}'.", nameof(proposal));
        LocalDate day = from.InIso();
        if (day <= PartialDate.FirstDay || day > PartialDate.LastDay)
        {
            throw new ArgumentOutOfRangeException(nameof(from), from, "The day and the one before it are of the years 1 to 9999.");
        }

        return new ProposalApplier(register, index, found, day).Apply();
    }
}
