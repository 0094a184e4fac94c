namespace Moteplass.Domain.Validation;

/// <summary>The records of a kind that are a record or are within it, each with its place there, in the order of the wire form.</summary>
/// <remarks>A register is asked for its lists again and again, so that these are gone through directly; any other kind is found by a walk.</remarks>
internal static class RecordsWithin
{
    private static readonly Dictionary<Type, Func<CollaborationRegister, object>> Lists = new()
    {
        [typeof(SourceDocument)] = register => Each(register.Documents, "documents"),
        [typeof(Actor)] = register => Each(register.Actors, "actors"),
        [typeof(OrganisationMembership)] = register => Each(register.Memberships, "memberships"),
        [typeof(CollaborationStructure)] = Structures,
        [typeof(Phase)] = register => InEach(Structures(register), structure => structure.Phases, "phases"),
        [typeof(Mandate)] = Mandates,
        [typeof(MeetingCadence)] = register => ((MeetingCadence Record, Place Place)[])
            [.. InEach(Mandates(register), mandate => mandate.Cadences, "cadences"), .. InEach(Changed(register), change => change.Cadences, "cadences")],
        [typeof(Seat)] = register => InEach(Structures(register), structure => structure.Seats, "seats"),
        [typeof(Meeting)] = register => Each(register.Meetings, "meetings"),
        [typeof(MeetingListing)] = register => Each(register.MeetingListings, "meetingListings"),
        [typeof(Workshop)] = register => Each(register.Workshops, "workshops"),
        [typeof(Contribution)] = register => Each(register.Contributions, "contributions"),
        [typeof(Feedback)] = register => Each(register.Feedback, "feedback"),
        [typeof(Evaluation)] = register => Each(register.Evaluations, "evaluations"),
        [typeof(PracticeMapping)] = Mappings,
        [typeof(MappingArea)] = register => InEach(Mappings(register), mapping => mapping.Areas, "areas"),
        [typeof(MappingResponse)] = register => InEach(Mappings(register), mapping => mapping.Responses, "responses"),
        [typeof(Assignment)] = register => Each(register.Assignments, "assignments"),
        [typeof(Proposal)] = Proposals,
        [typeof(Decision)] = register => Each(register.Decisions, "decisions"),
    };

    public static (T Record, Place Place)[] Of<T>(DomainRecord subject)
        where T : DomainRecord => subject switch
        {
            T itself => [(itself, Place.Root)],
            CollaborationRegister register when Lists.TryGetValue(typeof(T), out var list) => ((T Record, Place Place)[])list(register),
            _ => RecordFinder<T>.In(subject),
        };

    /// <summary>Those of a kind among records.</summary>
    public static (T Record, Place Place)[] OfKind<TAny, T>(IEnumerable<(TAny Record, Place Place)> records)
        where TAny : DomainRecord
        where T : DomainRecord => [.. records.Where(one => one.Record is T).Select(one => ((T)(DomainRecord)one.Record, one.Place))];

    private static (CollaborationStructure Record, Place Place)[] Structures(CollaborationRegister register) => Each(register.Structures, "structures");

    private static (Mandate Record, Place Place)[] Mandates(CollaborationRegister register) => InEach(Structures(register), structure => structure.Mandates, "mandates");

    private static (PracticeMapping Record, Place Place)[] Mappings(CollaborationRegister register) => Each(register.Mappings, "mappings");

    private static (Proposal Record, Place Place)[] Proposals(CollaborationRegister register) => Each(register.Proposals, "proposals");

    private static (ChangedStructure Record, Place Place)[] Changed(CollaborationRegister register) =>
        OfKind<StructureChange, ChangedStructure>(InEach(Proposals(register), proposal => proposal.Changes, "changes"));

    private static (T Record, Place Place)[] Each<T>(ValueList<T> records, string member)
        where T : DomainRecord
    {
        var all = new (T Record, Place Place)[records.Count];
        Fill(all, records, member, Place.Root);
        return all;
    }

    private static (TPart Record, Place Place)[] InEach<THolder, TPart>((THolder Record, Place Place)[] holders, Func<THolder, ValueList<TPart>> parts, string member)
        where THolder : DomainRecord
        where TPart : DomainRecord
    {
        int count = 0;
        foreach ((THolder holder, _) in holders)
        {
            count += parts(holder).Count;
        }

        var all = new (TPart Record, Place Place)[count];
        Span<(TPart Record, Place Place)> rest = all;
        foreach ((THolder holder, Place place) in holders)
        {
            ValueList<TPart> records = parts(holder);
            Fill(rest, records, member, place);
            rest = rest[records.Count..];
        }

        return all;
    }

    private static void Fill<T>(Span<(T Record, Place Place)> places, ValueList<T> records, string member, Place holder)
        where T : DomainRecord
    {
        for (int i = 0; i < records.Count; i++)
        {
            places[i] = (records[i], holder.At(member, i));
        }
    }
}
