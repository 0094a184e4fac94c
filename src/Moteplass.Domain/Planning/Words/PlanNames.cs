namespace Moteplass.Domain.Planning;

/// <summary>What structures and those who attend are called.</summary>
internal sealed class PlanNames(RegisterIndex index)
{
    public LocalizedText Of(Id<CollaborationStructure> structure) => index.Find(structure)?.Name ?? new LocalizedText(structure.ToString(), structure.ToString(), structure.ToString());

    /// <summary>The usual abbreviation of an actor, or its name; of a top management, whose it is.</summary>
    public LocalizedText Of(Attendee attendee)
    {
        if (attendee.Kind == AttendeeKind.Structure)
        {
            LocalizedText structure = Of(Id<CollaborationStructure>.Parse(attendee.Id));
            return new LocalizedText($"andre møter i {structure.Nb}", $"andre møte i {structure.Nn}", $"other meetings of {structure.En}");
        }

        Actor? actor = index.Find(Id<Actor>.Parse(attendee.Id));
        LocalizedText name = actor is null || !actor.Abbreviations.IsEmpty
            ? Same(actor?.Abbreviations[0] ?? attendee.Id)
            : actor.Name;
        return attendee.Kind == AttendeeKind.TopManagement
            ? new LocalizedText($"toppledelsen i {name.Nb}", $"toppleiinga i {name.Nn}", $"the top management of {name.En}")
            : name;
    }

    private static LocalizedText Same(string text) => new(text, text, text);
}
