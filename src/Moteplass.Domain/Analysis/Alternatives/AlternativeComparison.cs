using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Today's structures beside what proposals would make of them (sammenligning av alternativer; B18, B28).</summary>
/// <remarks>
/// Compared are the structures that are anchored in top management (B15), and those that the proposals name. There are as many answers on access as organisations times owners. The library
/// picks no alternative. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record AlternativeComparison
{
    private AlternativeComparison()
    {
    }

    /// <summary>The first day on which the proposals are followed, and on which structures, seats and access are compared.</summary>
    public LocalDate From { get; private init; }

    /// <summary>The days over which meetings are counted, both included.</summary>
    public DateInterval Interval { get; private init; } = null!;

    /// <summary>How it is without any of the proposals.</summary>
    public AlternativeColumn Today { get; private init; } = null!;

    /// <summary>How it would be with each of the proposals, in the order asked for.</summary>
    [InOrder]
    public ValueList<AlternativeColumn> Alternatives { get; private init; }

    /// <summary>Compares proposals.</summary>
    /// <param name="register">The register.</param>
    /// <param name="proposals">The proposals, which the register holds, each once.</param>
    /// <param name="from">The first day on which they are followed, of the years 1 to 9999.</param>
    /// <param name="interval">The days over which meetings are counted, both included.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">Register, proposals or interval is null.</exception>
    /// <exception cref="ArgumentException">The register does not have one of the proposals, or one is named twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day, or the one before it, is none that a date can state.</exception>
    public static AlternativeComparison Of(CollaborationRegister register, IEnumerable<Id<Proposal>> proposals, LocalDate from, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(proposals);
        ArgumentNullException.ThrowIfNull(interval);
        Id<Proposal>[] asked = [.. proposals];
        if (asked.Distinct().Count() != asked.Length)
        {
            throw new ArgumentException("Each proposal must be named only once.", nameof(proposals));
        }

        if (Array.FindIndex(asked, id => register.Proposals.All(proposal => proposal.Id != id)) is var unknown and >= 0)
        {
            throw new ArgumentException($"The register has no proposal with the id '{Excerpt.Of(asked[unknown].ToString())}'.", nameof(proposals));
        }

        AppliedProposal[] applied = [.. asked.Select(id => Analysis.Alternatives.Apply(register, id, from))];
        (AlternativeColumn today, AlternativeColumn[] others) = new AlternativeFinder(register, applied, from.InIso(), interval.InIso()).Find();
        return new AlternativeComparison { From = from.InIso(), Interval = interval.InIso(), Today = today, Alternatives = [.. others] };
    }
}
