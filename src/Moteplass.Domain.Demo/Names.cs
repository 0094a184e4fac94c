namespace Moteplass.Domain.Demo;

/// <summary>The names behind ids; an id that leads nowhere is its own name.</summary>
internal sealed class Names(CollaborationRegister register, Language language)
{
    private readonly RegisterIndex _index = RegisterIndex.Of(register);

    public string Of(Id<Actor> id) => _index.Find(id)?.ShortName(language) ?? id.ToString();

    /// <summary>The name with its abbreviation behind, where there is one.</summary>
    public string FullOf(Id<Actor> id)
    {
        if (_index.Find(id) is not { } actor)
        {
            return id.ToString();
        }

        string name = actor.Name.In(language);
        return actor.Abbreviations.IsEmpty ? name : $"{name} ({actor.Abbreviations[0]})";
    }

    public string Of(Id<CollaborationStructure> id) => _index.Find(id)?.Name.In(language) ?? id.ToString();

    public string Of(Id<PracticeMapping> id) => _index.Find(id)?.Name?.In(language) ?? id.ToString();
}
