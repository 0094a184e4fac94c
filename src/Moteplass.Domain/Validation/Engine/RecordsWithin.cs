namespace Moteplass.Domain.Validation;

/// <summary>The records of a kind that are a record or are within it, each with its place there, in the order of the wire form.</summary>
/// <remarks>A register is asked for its lists again and again, so that these are gone through directly; any other kind is found by a walk.</remarks>
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
        where T : DomainRecord
    {
        var structures = Each(register.Structures, "structures", Place.Root);
        var mandates = InEach(structures, structure => structure.Mandates, "mandates");
        var proposals = Each(register.Proposals, "proposals", Place.Root);
        var changes = InEach(proposals, proposal => proposal.Changes, "changes");
        var changed = changes.Where(one => one.Record is ChangedStructure).Select(one => ((ChangedStructure)one.Record, one.Place));
        var mappings = Each(register.Mappings, "mappings", Place.Root);
        object[] lists =
        [
            Each(register.Documents, "documents", Place.Root),
            Each(register.Actors, "actors", Place.Root),
            Each(register.Memberships, "memberships", Place.Root),
            structures,
            InEach(structures, structure => structure.Phases, "phases"),
            mandates,
            InEach(mandates, mandate => mandate.Cadences, "cadences").Concat(InEach(changed, change => change.Cadences, "cadences")),
            InEach(structures, structure => structure.Seats, "seats"),
            Each(register.Meetings, "meetings", Place.Root),
            Each(register.MeetingListings, "meetingListings", Place.Root),
            Each(register.Workshops, "workshops", Place.Root),
            Each(register.Contributions, "contributions", Place.Root),
            Each(register.Feedback, "feedback", Place.Root),
            Each(register.Evaluations, "evaluations", Place.Root),
            mappings,
            InEach(mappings, mapping => mapping.Areas, "areas"),
            InEach(mappings, mapping => mapping.Responses, "responses"),
            Each(register.Assignments, "assignments", Place.Root),
            proposals,
            Each(register.Decisions, "decisions", Place.Root),
        ];
        return lists.OfType<IEnumerable<(T Record, Place Place)>>().FirstOrDefault();
    }

    private static IEnumerable<(TPart Record, Place Place)> InEach<THolder, TPart>(
        IEnumerable<(THolder Record, Place Place)> holders, Func<THolder, ValueList<TPart>> parts, string member)
        where THolder : DomainRecord
        where TPart : DomainRecord => holders.SelectMany(holder => Each(parts(holder.Record), member, holder.Place));

    private static IEnumerable<(T Record, Place Place)> Each<T>(ValueList<T> records, string member, Place holder)
        where T : DomainRecord
    {
        for (int i = 0; i < records.Count; i++)
        {
            yield return (records[i], holder.At(member, i));
        }
    }
}
