namespace Moteplass.Domain.Demo;

/// <summary>The names behind ids; an id that leads nowhere is its own name.</summary>
internal sealed class Names(CollaborationRegister register, Language language)
{
    private readonly Dictionary<Id<Actor>, Actor> _actors = register.Actors.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
    private readonly Dictionary<Id<CollaborationStructure>, LocalizedText> _structures = register.Structures.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Name);
    private readonly Dictionary<Id<PracticeMapping>, LocalizedText?> _mappings = register.Mappings.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Name);

    public string Of(Id<Actor> id) => _actors.TryGetValue(id, out Actor? actor) ? actor.ShortName(language) : id.ToString();

    /// <summary>The name with its abbreviation behind, where there is one.</summary>
    public string FullOf(Id<Actor> id)
    {
        if (!_actors.TryGetValue(id, out Actor? actor))
        {
            return id.ToString();
        }

        string name = actor.Name.In(language);
        return actor.Abbreviations.IsEmpty ? name : $"{name} ({actor.Abbreviations[0]})";
    }

    public string Of(Id<CollaborationStructure> id) => _structures.GetValueOrDefault(id)?.In(language) ?? id.ToString();

    public string Of(Id<PracticeMapping> id) => _mappings.GetValueOrDefault(id)?.In(language) ?? id.ToString();
}
