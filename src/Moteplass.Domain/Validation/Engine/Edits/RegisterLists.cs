using System.Globalization;

namespace Moteplass.Domain.Validation;

/// <summary>The lists of the register, numbered in the order in which they are written.</summary>
internal static class RegisterLists
{
    public static ValueList<string> Names { get; } =
    [
        "documents", "actors", "memberships", "structures", "meetings", "meetingListings", "workshops", "contributions", "feedback", "evaluations", "mappings", "assignments", "proposals", "decisions",
    ];

    private static readonly Dictionary<string, int> Numbers = Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);

    /// <summary>How many records a register has.</summary>
    public static int Count(CollaborationRegister register) =>
        register.Documents.Count + register.Actors.Count + register.Memberships.Count + register.Structures.Count + register.Meetings.Count + register.MeetingListings.Count + register.Workshops.Count
        + register.Contributions.Count + register.Feedback.Count + register.Evaluations.Count + register.Mappings.Count + register.Assignments.Count + register.Proposals.Count + register.Decisions.Count;

    /// <summary>The record at a place, or null where the list is shorter.</summary>
    public static RegisterRecord? At(CollaborationRegister register, RecordSlot slot) => slot.List switch
    {
        0 => At(register.Documents, slot.Index),
        1 => At(register.Actors, slot.Index),
        2 => At(register.Memberships, slot.Index),
        3 => At(register.Structures, slot.Index),
        4 => At(register.Meetings, slot.Index),
        5 => At(register.MeetingListings, slot.Index),
        6 => At(register.Workshops, slot.Index),
        7 => At(register.Contributions, slot.Index),
        8 => At(register.Feedback, slot.Index),
        9 => At(register.Evaluations, slot.Index),
        10 => At(register.Mappings, slot.Index),
        11 => At(register.Assignments, slot.Index),
        12 => At(register.Proposals, slot.Index),
        _ => At(register.Decisions, slot.Index),
    };

    /// <summary>The place of the record in which a pointer leads, or null where it leads to none.</summary>
    public static RecordSlot? Of(JsonPointer pointer) => pointer.Segments.AsSpan() is [var list, var index, ..]
        && Numbers.TryGetValue(list, out int number) && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? new RecordSlot(number, place)
            : null;

    private static T? At<T>(ValueList<T> list, int index)
        where T : RegisterRecord => index < list.Count ? list[index] : null;
}
