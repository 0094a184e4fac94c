namespace Moteplass.Domain.Demo;

/// <summary>The names of records by their ids; an id that leads nowhere is its own name, in quotation marks.</summary>
internal sealed class Names(CollaborationRegister register, Language language)
{
    private readonly Words _words = new(language);
    private readonly RegisterIndex _index = RegisterIndex.Of(register);

    public string Of(Id<Actor> id) => _index.Find(id)?.ShortName(language) ?? _words.Quoted($"{id}");

    /// <summary>The name with its abbreviation, if there is one.</summary>
    public string FullOf(Id<Actor> id)
    {
        if (_index.Find(id) is not { } actor)
        {
            return _words.Quoted($"{id}");
        }

        string name = actor.Name.In(language);
        return actor.Abbreviations.IsEmpty ? name : $"{name} ({actor.Abbreviations[0]})";
    }

    public string Of(Id<CollaborationStructure> id) => _index.Find(id)?.Name.In(language) ?? _words.Quoted($"{id}");

    /// <summary>A structure, and with whom its meetings are where that is known: "Programmet (med FFO)".</summary>
    public string Of(Id<CollaborationStructure> id, Id<Actor>? with, Words words) =>
        with is { } actor ? $"{Of(id)} ({words.Say("med", "med", "with")} {Of(actor)})" : Of(id);

    public string Of(Id<PracticeMapping> id) => _index.Find(id)?.Name?.In(language) ?? _words.Quoted($"{id}");
}
