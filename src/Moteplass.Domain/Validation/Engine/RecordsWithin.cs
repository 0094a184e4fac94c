namespace Moteplass.Domain.Validation;

/// <summary>The records of a kind that are a record or stand within it, each with its place there, in the order of the wire form.</summary>
/// <remarks>It knows the kinds of record that rules judge.</remarks>
internal static class RecordsWithin
{
    public static IEnumerable<(T Record, Place Place)> Of<T>(DomainRecord subject)
        where T : DomainRecord => subject switch
        {
            T itself => [(itself, Place.Root)],
            CollaborationRegister register => InRegister<T>(register),
            CollaborationStructure structure => InStructure<T>(structure, Place.Root),
            Mandate mandate => Listed<T>(mandate.Cadences, "cadences", Place.Root) ?? [],
            PracticeMapping mapping => InMapping<T>(mapping, Place.Root),
            _ => [],
        };

    private static IEnumerable<(T Record, Place Place)> InRegister<T>(CollaborationRegister register)
        where T : DomainRecord =>
        Listed<T>(register.Actors, "actors", Place.Root)
        ?? Listed<T>(register.Memberships, "memberships", Place.Root)
        ?? Listed<T>(register.Structures, "structures", Place.Root)
        ?? Listed<T>(register.Meetings, "meetings", Place.Root)
        ?? Listed<T>(register.Workshops, "workshops", Place.Root)
        ?? Listed<T>(register.Mappings, "mappings", Place.Root)
        ?? Listed<T>(register.Proposals, "proposals", Place.Root)
        ?? Listed<T>(register.Decisions, "decisions", Place.Root)
        ?? Listed<CollaborationStructure>(register.Structures, "structures", Place.Root)!.SelectMany(one => InStructure<T>(one.Record, one.Place))
            .Concat(Listed<PracticeMapping>(register.Mappings, "mappings", Place.Root)!.SelectMany(one => InMapping<T>(one.Record, one.Place)));

    private static IEnumerable<(T Record, Place Place)> InStructure<T>(CollaborationStructure structure, Place place)
        where T : DomainRecord =>
        Listed<T>(structure.Phases, "phases", place)
        ?? Listed<T>(structure.Mandates, "mandates", place)
        ?? Listed<T>(structure.Seats, "seats", place)
        ?? Listed<Mandate>(structure.Mandates, "mandates", place)!.SelectMany(one => Listed<T>(one.Record.Cadences, "cadences", one.Place) ?? []);

    private static IEnumerable<(T Record, Place Place)> InMapping<T>(PracticeMapping mapping, Place place)
        where T : DomainRecord => Listed<T>(mapping.Areas, "areas", place) ?? Listed<T>(mapping.Responses, "responses", place) ?? [];

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
