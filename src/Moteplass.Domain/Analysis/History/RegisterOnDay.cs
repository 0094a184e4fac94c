using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What held on one day, as far as it was known on another (registeret på en gitt dato).</summary>
/// <remarks>
/// <para>Valid on a day follows periods: a structure is valid while a phase runs; a membership within its period, and throughout where it
/// states none; a seat likewise, but no longer than its structure. Known on a day is what a source says that is dated no later; a record that names no dated source is
/// taken to be known, for nothing says otherwise.</para>
/// <para>The lists are in the order of ids. Immutable, and so safe to use from any thread.</para>
/// </remarks>
public sealed partial record RegisterOnDay
{
    private RegisterOnDay()
    {
    }

    /// <summary>The day on which things are valid or not.</summary>
    public LocalDate ValidOn { get; private init; }

    /// <summary>The day by which they were known.</summary>
    public LocalDate KnownOn { get; private init; }

    /// <summary>The structures.</summary>
    public Validity<CollaborationStructure> Structures { get; private init; } = null!;

    /// <summary>The seats, of whatever structure.</summary>
    public Validity<Seat> Seats { get; private init; } = null!;

    /// <summary>The memberships in umbrellas.</summary>
    public Validity<OrganisationMembership> Memberships { get; private init; } = null!;

    /// <summary>The proposals that had been made and had no answer, other than being put off.</summary>
    public Validity<Proposal> OpenProposals { get; private init; } = null!;

    /// <summary>The feedback that had been given.</summary>
    public Validity<Feedback> Feedback { get; private init; } = null!;

    /// <summary>Looks at a register as of two days.</summary>
    /// <param name="register">The register.</param>
    /// <param name="validOn">The day on which things are valid or not.</param>
    /// <param name="knownOn">The day by which they were known; the same day if null.</param>
    /// <returns>What held.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static RegisterOnDay Of(CollaborationRegister register, LocalDate validOn, LocalDate? knownOn = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Known(register, validOn.InIso(), (knownOn ?? validOn).InIso());
    }

    private static RegisterOnDay Known(CollaborationRegister register, LocalDate validOn, LocalDate knownOn)
    {
        var known = new KnownRecords(register, knownOn);
        var index = RegisterIndex.Of(register);
        var answers = new ProposalAnswers(register, validOn, known);
        var memberships = new MembershipSuccession(register.Memberships, index);
        return new RegisterOnDay
        {
            ValidOn = validOn,
            KnownOn = knownOn,
            Structures = Validity<CollaborationStructure>.Of(
                register.Structures.OrderBy(structure => structure.Id),
                structure => known.IsKnown(structure) & StructureLife.Of(structure, index).IsInForce(validOn)),
            Seats = Validity<Seat>.Of(
                register.Structures.SelectMany(structure => structure.Seats.Select(seat => (Structure: structure, Seat: seat))).OrderBy(one => one.Seat.Id),
                one => known.IsKnown(one.Seat) & SeatSuccession.Of(one.Structure, index).IsHeldOn(one.Seat, validOn) & IsThere(one.Structure),
                one => one.Seat),
            Memberships = Validity<OrganisationMembership>.Of(
                register.Memberships.OrderBy(membership => membership.Member).ThenBy(membership => membership.Umbrella)
                    .ThenBy(membership => membership, MembershipSuccession.ByText),
                membership => known.IsKnown(membership) & memberships.HoldsOn(membership, validOn)),
            OpenProposals = Validity<Proposal>.Of(
                register.Proposals.OrderBy(proposal => proposal.Id),
                proposal => known.IsKnown(proposal) & answers.IsOpen(proposal)),
            Feedback = Validity<Feedback>.Of(
                register.Feedback.OrderBy(feedback => feedback.Id),
                feedback => known.IsKnown(feedback) & feedback.When?.IsBy(validOn)),
        };

        // A structure without phases says nothing of when its seats are held.
        bool? IsThere(CollaborationStructure structure) => structure.Phases.IsEmpty ? true : StructureLife.Of(structure, index).IsInForce(validOn);
    }
}
