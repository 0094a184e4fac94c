namespace Moteplass.Domain.Feeds;

/// <summary>What structures, actors and meetings are called in a feed.</summary>
internal sealed class FeedNames(RegisterIndex index, Language language)
{
    private static readonly LocalizedText Untitled = new("Møte", "Møte", "Meeting");

    /// <summary>The name of the structure or the actor, or null where the register does not have it.</summary>
    public string? Of(FeedScope scope) => scope.Record.Type == RecordType.Structure
        ? index.Find(new Id<CollaborationStructure>(scope.Record.Id))?.Name.In(language)
        : index.Find(new Id<Actor>(scope.Record.Id))?.Name.In(language);

    /// <summary>A meeting by the structures that meet and its own name; by its own name alone in the feed of the structure itself.</summary>
    public string Of(Meeting meeting, FeedScope scope)
    {
        string structures = string.Join(", ", index.StructuresOf(meeting).Select(structure => structure.Name.In(language)));
        string? own = meeting.Name?.In(language);
        return own is null ? (structures.Length == 0 ? Untitled.In(language) : structures)
            : structures.Length == 0 || (scope.Record.Type == RecordType.Structure && meeting.Structures.Count == 1) ? own
            : $"{structures}: {own}";
    }
}
