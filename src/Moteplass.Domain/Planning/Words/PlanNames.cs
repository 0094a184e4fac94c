using Moteplass.Domain.Words;

namespace Moteplass.Domain.Planning;

/// <summary>What structures and those who attend are called.</summary>
internal sealed class PlanNames(RegisterIndex index)
{
    public LocalizedText Of(Id<CollaborationStructure> structure) => index.Find(structure) is { } found ? InAll(found.Name) : Same(structure.ToString());

    /// <summary>A structure, and with whom its meetings are: "Programmet (med FFO)".</summary>
    public LocalizedText Of(Id<CollaborationStructure> structure, Id<Actor>? with)
    {
        LocalizedText name = Of(structure);
        return with is { } actor ? WithWhom.Of(name, Of(new Attendee(actor.ToString(), AttendeeKind.Actor))) : name;
    }

    /// <summary>What the structure that leads a meeting is called; the meeting's id where it names none.</summary>
    public LocalizedText Of(Meeting meeting) => meeting.Structures.IsEmpty ? Same(meeting.Id.ToString()) : Of(meeting.Structures[0]);

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
            : InAll(actor.Name);
        return attendee.Kind == AttendeeKind.TopManagement
            ? new LocalizedText($"toppledelsen i {name.Nb}", $"toppleiinga i {name.Nn}", $"the top management of {name.En}")
            : name;
    }

    /// <summary>A name in each of the languages that sentences are in; where it is not stated in one, as it is stated.</summary>
    private static LocalizedText InAll(LocalizedText name) => EachLanguage.Of(name.In);

    private static LocalizedText Same(string text) => new(text, text, text);
}
