using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule may look at: the register, its index, and the day as of which it is judged.</summary>
internal sealed class RuleContext
{
    private readonly Lazy<Trail> _trail;

    public RuleContext(CollaborationRegister register, LocalDate? asOf)
    {
        Register = register;
        AsOf = asOf;
        Walk = new RegisterWalk(register);
        Index = new RegisterIndex(register);
        _trail = new Lazy<Trail>(() => Trail.Of(register));
    }

    /// <summary>From input to decision.</summary>
    public Trail Trail => _trail.Value;

    public CollaborationRegister Register { get; }

    /// <summary>The day, or null where rules that need one do not judge.</summary>
    public LocalDate? AsOf { get; }

    public RegisterWalk Walk { get; }

    public RegisterIndex Index { get; }

    /// <summary>The actors, each with its place.</summary>
    public IEnumerable<(Actor Actor, Place Place)> Actors =>
        Register.Actors.Select((actor, i) => (actor, Place.Root.At("actors", i)));

    /// <summary>The memberships, each with its place.</summary>
    public IEnumerable<(OrganisationMembership Membership, Place Place)> Memberships =>
        Register.Memberships.Select((membership, i) => (membership, Place.Root.At("memberships", i)));

    /// <summary>The structures, each with its place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Place Place)> Structures =>
        Register.Structures.Select((structure, i) => (structure, Place.Root.At("structures", i)));

    /// <summary>The phases of all structures, each with its structure and place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Phase Phase, Place Place)> Phases =>
        Structures.SelectMany(one => one.Structure.Phases.Select((phase, i) => (one.Structure, phase, one.Place.At("phases", i))));

    /// <summary>The seats of all structures, each with its structure and place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Seat Seat, Place Place)> Seats =>
        Structures.SelectMany(one => one.Structure.Seats.Select((seat, i) => (one.Structure, seat, one.Place.At("seats", i))));

    /// <summary>The mandates of all structures, each with its structure and place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Mandate Mandate, Place Place)> Mandates =>
        Structures.SelectMany(one => one.Structure.Mandates.Select((mandate, i) => (one.Structure, mandate, one.Place.At("mandates", i))));

    /// <summary>The workshops, each with its place.</summary>
    public IEnumerable<(Workshop Workshop, Place Place)> Workshops =>
        Register.Workshops.Select((workshop, i) => (workshop, Place.Root.At("workshops", i)));

    /// <summary>The proposals, each with its place.</summary>
    public IEnumerable<(Proposal Proposal, Place Place)> Proposals =>
        Register.Proposals.Select((proposal, i) => (proposal, Place.Root.At("proposals", i)));

    /// <summary>The decisions, each with its place.</summary>
    public IEnumerable<(Decision Decision, Place Place)> Decisions =>
        Register.Decisions.Select((decision, i) => (decision, Place.Root.At("decisions", i)));

    /// <summary>The meetings, each with its place.</summary>
    public IEnumerable<(Meeting Meeting, Place Place)> Meetings =>
        Register.Meetings.Select((meeting, i) => (meeting, Place.Root.At("meetings", i)));

    /// <summary>The mappings, each with its place.</summary>
    public IEnumerable<(PracticeMapping Mapping, Place Place)> Mappings =>
        Register.Mappings.Select((mapping, i) => (mapping, Place.Root.At("mappings", i)));
}
