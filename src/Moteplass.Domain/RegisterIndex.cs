namespace Moteplass.Domain;

/// <summary>Records of a register by their ids. Where an id is used twice, the first record has it; an unknown id leads to nothing.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<Id<Actor>, Actor> _actors = [];
    private readonly Dictionary<Id<CollaborationStructure>, CollaborationStructure> _structures = [];
    private readonly ILookup<Id<Actor>, OrganisationMembership> _byUmbrella;

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
    }

    public Actor? Actor(Id<Actor> id) => _actors.GetValueOrDefault(id);

    public CollaborationStructure? Structure(Id<CollaborationStructure> id) => _structures.GetValueOrDefault(id);

    /// <summary>The memberships that others have in an umbrella.</summary>
    public IEnumerable<OrganisationMembership> MembershipsIn(Id<Actor> umbrella) => _byUmbrella[umbrella];
}
