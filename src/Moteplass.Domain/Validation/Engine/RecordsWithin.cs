namespace Moteplass.Domain.Validation;

/// <summary>The records of a kind that are a record or are within it, each with its place there, in the order of the wire form.</summary>
/// <remarks>The lists that most rules ask for are gone through directly, since a register is asked for them again and again; any other kind is found by a walk.</remarks>
internal static class RecordsWithin
{
    public static IEnumerable<(T Record, Place Place)> Of<T>(DomainRecord subject)
        where T : DomainRecord => subject switch
        {
            T itself => [(itself, Place.Root)],
            CollaborationRegister register => InLists<T>(register) ?? RecordFinder<T>.In(register),
            _ => RecordFinder<T>.In(subject),
        };

    private static IEnumerable<(T Record, Place Place)>? InLists<T>(CollaborationRegister register)
        where T : DomainRecord =>
        Listed<T>(register.Actors, "actors", Place.Root)
        ?? Listed<T>(register.Memberships, "memberships", Place.Root)
        ?? Listed<T>(register.Structures, "structures", Place.Root)
        ?? Listed<T>(register.Meetings, "meetings", Place.Root)
        ?? Listed<T>(register.Workshops, "workshops", Place.Root)
        ?? Listed<T>(register.Mappings, "mappings", Place.Root)
        ?? Listed<T>(register.Proposals, "proposals", Place.Root)
        ?? Listed<T>(register.Decisions, "decisions", Place.Root)
        ?? (typeof(T) == typeof(Phase) || typeof(T) == typeof(Mandate) || typeof(T) == typeof(Seat)
            ? Each(register.Structures, "structures", Place.Root).SelectMany(one => InStructure<T>(one.Record, one.Place)!)
            : null);

    private static IEnumerable<(T Record, Place Place)>? InStructure<T>(CollaborationStructure structure, Place place)
        where T : DomainRecord =>
        Listed<T>(structure.Phases, "phases", place) ?? Listed<T>(structure.Mandates, "mandates", place) ?? Listed<T>(structure.Seats, "seats", place);

    /// <summary>The records of a list, or null where it is one of records of another kind.</summary>
    private static IEnumerable<(T Record, Place Place)>? Listed<T>(object list, string member, Place holder)
        where T : DomainRecord => list is ValueList<T> records ? Each(records, member, holder) : null;

    private static IEnumerable<(T Record, Place Place)> Each<T>(ValueList<T> records, string member, Place holder)
        where T : DomainRecord
    {
        for (int i = 0; i < records.Count; i++)
        {
            yield return (records[i], holder.At(member, i));
        }
    }
}
