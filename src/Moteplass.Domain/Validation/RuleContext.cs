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
        AsOf = asOf?.InIso();
        Ids = new IdBook(register);
        Walk = new RegisterWalk(register, Ids);
        Index = RegisterIndex.Of(register);
        _trail = new Lazy<Trail>(() => Trail.Of(register));
    }

    /// <summary>From input to decision.</summary>
    public Trail Trail => _trail.Value;

    public CollaborationRegister Register { get; }

    /// <summary>The day, or null where rules that need one do not judge.</summary>
    public LocalDate? AsOf { get; }

    public IdBook Ids { get; }

    public RegisterWalk Walk { get; }

    public RegisterIndex Index { get; }

    /// <summary>The actors, each with its place.</summary>
    public IEnumerable<(Actor Actor, Place Place)> Actors
    {
        get
        {
            for (int i = 0; i < Register.Actors.Count; i++)
            {
                yield return (Register.Actors[i], Place.Root.At("actors", i));
            }
        }
    }

    /// <summary>The memberships, each with its place.</summary>
    public IEnumerable<(OrganisationMembership Membership, Place Place)> Memberships
    {
        get
        {
            for (int i = 0; i < Register.Memberships.Count; i++)
            {
                yield return (Register.Memberships[i], Place.Root.At("memberships", i));
            }
        }
    }

    /// <summary>The structures, each with its place.</summary>
    public (CollaborationStructure Structure, Place Place)[] Structures => field ??=
        [.. Register.Structures.Select((structure, i) => (structure, Place.Root.At("structures", i)))];

    /// <summary>The phases of all structures, each with its structure and place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Phase Phase, Place Place)> Phases
    {
        get
        {
            foreach ((CollaborationStructure structure, Place place) in Structures)
            {
                for (int i = 0; i < structure.Phases.Count; i++)
                {
                    yield return (structure, structure.Phases[i], place.At("phases", i));
                }
            }
        }
    }

    /// <summary>The seats of all structures, each with its structure and place.</summary>
    public IEnumerable<(CollaborationStructure Structure, Seat Seat, Place Place)> Seats
    {
        get
        {
            foreach ((CollaborationStructure structure, Place place) in Structures)
            {
                for (int i = 0; i < structure.Seats.Count; i++)
                {
                    yield return (structure, structure.Seats[i], place.At("seats", i));
                }
            }
        }
    }

    /// <summary>The mandates of all structures, each with its structure and place.</summary>
    public (CollaborationStructure Structure, Mandate Mandate, Place Place)[] Mandates => field ??=
        [.. Structures.SelectMany(one => one.Structure.Mandates.Select((mandate, i) => (one.Structure, mandate, one.Place.At("mandates", i))))];

    /// <summary>The workshops, each with its place.</summary>
    public (Workshop Workshop, Place Place)[] Workshops => field ??=
        [.. Register.Workshops.Select((workshop, i) => (workshop, Place.Root.At("workshops", i)))];

    /// <summary>The proposals, each with its place.</summary>
    public (Proposal Proposal, Place Place)[] Proposals => field ??=
        [.. Register.Proposals.Select((proposal, i) => (proposal, Place.Root.At("proposals", i)))];

    /// <summary>The decisions, each with its place.</summary>
    public (Decision Decision, Place Place)[] Decisions => field ??=
        [.. Register.Decisions.Select((decision, i) => (decision, Place.Root.At("decisions", i)))];

    /// <summary>The meetings, each with its place.</summary>
    public (Meeting Meeting, Place Place)[] Meetings => field ??=
        [.. Register.Meetings.Select((meeting, i) => (meeting, Place.Root.At("meetings", i)))];

    /// <summary>The mappings, each with its place.</summary>
    public (PracticeMapping Mapping, Place Place)[] Mappings => field ??=
        [.. Register.Mappings.Select((mapping, i) => (mapping, Place.Root.At("mappings", i)))];
}
