namespace Moteplass.Domain;

/// <summary>Records of a register by their ids. Where an id is used twice, the first record has it; an unknown id leads to nothing.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<Id<Actor>, Actor> _actors = [];
    private readonly Dictionary<Id<CollaborationStructure>, CollaborationStructure> _structures = [];
    private readonly ILookup<Id<Actor>, OrganisationMembership> _byUmbrella;
    private readonly ILookup<Id<Actor>, OrganisationMembership> _byMember;
    private readonly ILookup<Id<CollaborationStructure>, Meeting> _meetings;
    private readonly ILookup<Id<CollaborationStructure>, MeetingListing> _listings;

    public RegisterIndex(CollaborationRegister register)
    {
        foreach (Actor actor in register.Actors)
        {
            _actors.TryAdd(actor.Id, actor);
        }

        foreach (CollaborationStructure structure in register.Structures)
        {
            _structures.TryAdd(structure.Id, structure);
        }

        _byUmbrella = register.Memberships.ToLookup(membership => membership.Umbrella);
        _byMember = register.Memberships.ToLookup(membership => membership.Member);
        _meetings = register.Meetings
            .SelectMany(meeting => meeting.Structures.Distinct().Select(structure => (Structure: structure, Meeting: meeting)))
            .ToLookup(one => one.Structure, one => one.Meeting);
        _listings = register.MeetingListings.ToLookup(listing => listing.Structure);
    }

    public Actor? Actor(Id<Actor> id) => _actors.GetValueOrDefault(id);

    public CollaborationStructure? Structure(Id<CollaborationStructure> id) => _structures.GetValueOrDefault(id);

    /// <summary>The meetings in which a structure takes part, joint ones among them.</summary>
    public IEnumerable<Meeting> MeetingsOf(Id<CollaborationStructure> structure) => _meetings[structure];

    /// <summary>The lists of a structure's meetings.</summary>
    public IEnumerable<MeetingListing> ListingsOf(Id<CollaborationStructure> structure) => _listings[structure];

    /// <summary>The memberships that others have in an umbrella.</summary>
    public IEnumerable<OrganisationMembership> MembershipsIn(Id<Actor> umbrella) => _byUmbrella[umbrella];

    /// <summary>The memberships that an organisation has in umbrellas.</summary>
    public IEnumerable<OrganisationMembership> MembershipsOf(Id<Actor> member) => _byMember[member];
}
