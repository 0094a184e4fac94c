namespace Moteplass.Domain.Validation;

/// <summary>The records of a kind that are a record or are within it, each with its place there, in the order of the wire form.</summary>
/// <remarks>A register is asked for its lists again and again, so that these are gone through directly; any other kind is found by a walk.</remarks>
internal static class RecordsWithin
{
    private static readonly Dictionary<Type, Func<CollaborationRegister, object>> Lists = new()
    {
        [typeof(SourceDocument)] = register => Each(register.Documents, "documents", Place.Root),
        [typeof(Actor)] = register => Each(register.Actors, "actors", Place.Root),
        [typeof(OrganisationMembership)] = register => Each(register.Memberships, "memberships", Place.Root),
        [typeof(CollaborationStructure)] = Structures,
        [typeof(Phase)] = register => InEach(Structures(register), structure => structure.Phases, "phases"),
        [typeof(Mandate)] = Mandates,
        [typeof(Selection)] = register => RecordFinder<Selection>.In(Mandates(register).Select(Whole).Concat(Proposals(register).Select(Whole))),
        [typeof(MeetingCadence)] = register => InEach(Mandates(register), mandate => mandate.Cadences, "cadences").Concat(InEach(Changed(register), change => change.Cadences, "cadences")),
        [typeof(Seat)] = register => InEach(Structures(register), structure => structure.Seats, "seats"),
        [typeof(Meeting)] = register => Each(register.Meetings, "meetings", Place.Root),
        [typeof(MeetingListing)] = register => Each(register.MeetingListings, "meetingListings", Place.Root),
        [typeof(Workshop)] = register => Each(register.Workshops, "workshops", Place.Root),
        [typeof(Contribution)] = register => Each(register.Contributions, "contributions", Place.Root),
        [typeof(Feedback)] = register => Each(register.Feedback, "feedback", Place.Root),
        [typeof(Evaluation)] = register => Each(register.Evaluations, "evaluations", Place.Root),
        [typeof(PracticeMapping)] = Mappings,
        [typeof(MappingArea)] = register => InEach(Mappings(register), mapping => mapping.Areas, "areas"),
        [typeof(MappingResponse)] = register => InEach(Mappings(register), mapping => mapping.Responses, "responses"),
        [typeof(Assignment)] = register => Each(register.Assignments, "assignments", Place.Root),
        [typeof(Proposal)] = Proposals,
        [typeof(Decision)] = register => Each(register.Decisions, "decisions", Place.Root),
    };

    public static IEnumerable<(T Record, Place Place)> Of<T>(DomainRecord subject)
        where T : DomainRecord => subject switch
        {
            T itself => [(itself, Place.Root)],
            CollaborationRegister register when Lists.TryGetValue(typeof(T), out var list) => (IEnumerable<(T Record, Place Place)>)list(register),
            _ => RecordFinder<T>.In(subject),
        };

    private static IEnumerable<(CollaborationStructure Record, Place Place)> Structures(CollaborationRegister register) => Each(register.Structures, "structures", Place.Root);

    private static IEnumerable<(Mandate Record, Place Place)> Mandates(CollaborationRegister register) => InEach(Structures(register), structure => structure.Mandates, "mandates");

    private static IEnumerable<(PracticeMapping Record, Place Place)> Mappings(CollaborationRegister register) => Each(register.Mappings, "mappings", Place.Root);

    private static IEnumerable<(Proposal Record, Place Place)> Proposals(CollaborationRegister register) => Each(register.Proposals, "proposals", Place.Root);

    private static IEnumerable<(ChangedStructure Record, Place Place)> Changed(CollaborationRegister register) => InEach(Proposals(register), proposal => proposal.Changes, "changes")
        .Where(one => one.Record is ChangedStructure)
        .Select(one => ((ChangedStructure)one.Record, one.Place));

    private static (DomainRecord Record, Place Place) Whole<T>((T Record, Place Place) one)
        where T : DomainRecord => one;

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
