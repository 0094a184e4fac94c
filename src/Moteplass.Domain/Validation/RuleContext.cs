using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What a rule may look at: the register, its index, and the day as of which it is judged.</summary>
internal sealed class RuleContext
{
    public RuleContext(CollaborationRegister register, LocalDate? asOf)
    {
        Register = register;
        AsOf = asOf;
        Walk = new RegisterWalk(register);
        Index = new RegisterIndex(register);
    }

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

    /// <summary>The meetings, each with its place.</summary>
    public IEnumerable<(Meeting Meeting, Place Place)> Meetings =>
        Register.Meetings.Select((meeting, i) => (meeting, Place.Root.At("meetings", i)));

    /// <summary>The mappings, each with its place.</summary>
    public IEnumerable<(PracticeMapping Mapping, Place Place)> Mappings =>
        Register.Mappings.Select((mapping, i) => (mapping, Place.Root.At("mappings", i)));
}
