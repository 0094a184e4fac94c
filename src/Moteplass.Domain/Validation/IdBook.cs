namespace Moteplass.Domain.Validation;

/// <summary>Which record bears which id. A new list of records with ids is named here.</summary>
internal sealed class IdBook
{
    private readonly Dictionary<RecordFamily, Dictionary<string, (DomainRecord Record, int Structure, int Index)>> _families = [];
    private readonly List<IdUse> _doubled = [];

    public IdBook(CollaborationRegister register)
    {
        Add(RecordFamily.Documents, register.Documents, static one => one.Id.ToString());
        Add(RecordFamily.Actors, register.Actors, static one => one.Id.ToString());
        Add(RecordFamily.Structures, register.Structures, static one => one.Id.ToString());
        Add(RecordFamily.Meetings, register.Meetings, static one => one.Id.ToString());
        Add(RecordFamily.Workshops, register.Workshops, static one => one.Id.ToString());
        Add(RecordFamily.Contributions, register.Contributions, static one => one.Id.ToString());
        Add(RecordFamily.Evaluations, register.Evaluations, static one => one.Id.ToString());
        Add(RecordFamily.Mappings, register.Mappings, static one => one.Id.ToString());
        Add(RecordFamily.Assignments, register.Assignments, static one => one.Id.ToString());
        Add(RecordFamily.Proposals, register.Proposals, static one => one.Id.ToString());
        Add(RecordFamily.Decisions, register.Decisions, static one => one.Id.ToString());
        _families.Add(RecordFamily.Seats, new(register.Structures.Sum(structure => structure.Seats.Count), StringComparer.Ordinal));
        for (int i = 0; i < register.Structures.Count; i++)
        {
            AddAll(RecordFamily.Seats, register.Structures[i].Seats, static one => one.Id.ToString(), i);
        }
    }

    /// <summary>The book of a record by itself: its own id, and those of its seats.</summary>
    public IdBook(DomainRecord record)
        : this(record switch
        {
            SourceDocument document => new CollaborationRegister { Documents = [document] },
            Actor actor => new CollaborationRegister { Actors = [actor] },
            CollaborationStructure structure => new CollaborationRegister { Structures = [structure] },
            Meeting meeting => new CollaborationRegister { Meetings = [meeting] },
            Workshop workshop => new CollaborationRegister { Workshops = [workshop] },
            Contribution contribution => new CollaborationRegister { Contributions = [contribution] },
            Evaluation evaluation => new CollaborationRegister { Evaluations = [evaluation] },
            PracticeMapping mapping => new CollaborationRegister { Mappings = [mapping] },
            Assignment assignment => new CollaborationRegister { Assignments = [assignment] },
            Proposal proposal => new CollaborationRegister { Proposals = [proposal] },
            Decision decision => new CollaborationRegister { Decisions = [decision] },
            _ => new CollaborationRegister(),
        })
    {
        if (record is Seat seat)
        {
            AddAll<Seat>(RecordFamily.Seats, [seat], static one => one.Id.ToString(), structure: 0);
        }
    }

    /// <summary>The ids that are used again, in the order of the families and of the register.</summary>
    public IReadOnlyList<IdUse> Doubled => _doubled;

    /// <summary>The first record of a family that bears an id, or null.</summary>
    public DomainRecord? Find(RecordFamily family, string id) => _families[family].TryGetValue(id, out var found) ? found.Record : null;

    private void Add<T>(RecordFamily family, ValueList<T> records, Func<T, string> id)
        where T : DomainRecord
    {
        _families.Add(family, new(records.Count, StringComparer.Ordinal));
        AddAll(family, records, id, structure: -1);
    }

    private void AddAll<T>(RecordFamily family, ValueList<T> records, Func<T, string> id, int structure)
        where T : DomainRecord
    {
        var book = _families[family];
        for (int i = 0; i < records.Count; i++)
        {
            string one = id(records[i]);
            if (!book.TryAdd(one, (records[i], structure, i)))
            {
                (_, int firstStructure, int first) = book[one];
                _doubled.Add(new IdUse(family, one, At(family, structure, i), At(family, firstStructure, first)));
            }
        }
    }

    private static Place At(RecordFamily family, int structure, int index) =>
        (structure < 0 ? Place.Root : Place.Root.At("structures", structure)).At(family.Member, index);
}
