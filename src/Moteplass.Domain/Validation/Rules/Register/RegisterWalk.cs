namespace Moteplass.Domain.Validation;

/// <summary>
/// Walks through a register once, and gathers what no document could hold, the references that lead astray, the references that lead to another record
/// of the same type, the texts with an identity number, and what is inferred without a word of why. It counts on the way what the register weighs at least.
/// </summary>
internal sealed class RegisterWalk : ShapeCheck
{
    // Braces and a comma; quotation marks, a colon and a comma.
    private const int WeightOfRecord = 3;
    private const int WeightOfMember = 6;

    private readonly RecentRecords? _recent;
    private Place _outer;

    // The ids of a record by itself; a register's are in its index.
    private readonly HashSet<(RecordType Type, string Id)> _ids = [];
    private readonly List<Reference> _astray = [];
    private readonly List<Place> _identityNumbers = [];
    private readonly List<Place> _unexplained = [];
    private readonly List<UpwardReference> _upwards = [];
    private readonly List<(Selection Record, Place Place)> _selections = [];

    public RegisterWalk(CollaborationRegister register, RegisterIndex index)
        : base(register)
    {
        _recent = new RecentRecords(index);
        Visit(register);
    }

    /// <summary>Walks through some records of a register alone, which are known to be such as a document can hold.</summary>
    public RegisterWalk(CollaborationRegister register, Focus focus, RegisterIndex index)
        : base(register)
    {
        _recent = new RecentRecords(index);
        foreach ((DomainRecord record, Place place) in focus.Records)
        {
            _outer = place;
            Visit(record);
        }
    }

    /// <summary>Walks through a record by itself, without other records.</summary>
    public RegisterWalk(DomainRecord record)
        : base(record) => Visit(record);

    /// <summary>The references that lead nowhere or to a record of the wrong kind, in the order of the register.</summary>
    public IReadOnlyList<Reference> Astray => _astray;

    /// <summary>The texts that hold a national identity number, in the order of the register.</summary>
    public IReadOnlyList<Place> IdentityNumbers => _identityNumbers;

    /// <summary>Where something is inferred with no word of why, in the order of the register.</summary>
    public IReadOnlyList<Place> Unexplained => _unexplained;

    /// <summary>The single references of records to others of their own type, in the order of the register.</summary>
    public IReadOnlyList<UpwardReference> Upwards => _upwards;

    /// <summary>The selections, which are in several parts of mandates and of what is proposed, in the order of the register.</summary>
    public (Selection Record, Place Place)[] Selections => [.. _selections];

    /// <summary>How many bytes of JSON the register has at least: those of its texts, ids, references and records, without any spaces.</summary>
    public long Weight { get; private set; }

    protected override bool Enter(RecordClass type, DomainRecord record)
    {
        Weight += WeightOfRecord;
        switch (type)
        {
            case RecordClass.SourceReference when record is SourceReference { Basis: SourceBasis.Inferred, Note: null }:
                _unexplained.Add(Here("basis", -1));
                break;
            case RecordClass.Selection:
                _selections.Add(((Selection)record, _outer.To(Path)));
                break;
        }

        return true;
    }

    protected override void Identity(RecordType type, string id)
    {
        base.Identity(type, id);
        Weigh("id", -1, id);
        LookAt(id, "id", -1);
        if (_recent is null)
        {
            _ids.Add((type, id));
        }
    }

    protected override void Reference(RecordType type, string id, ValueList<Type> targets, string member, int index)
    {
        base.Reference(type, id, targets, member, index);
        Weigh(member, index, id);
        DomainRecord? record = _recent?.Find(type, id);
        if (record is null && !_ids.Contains((type, id)))
        {
            // An id that leads to a record is looked at there.
            LookAt(id, member, index);
        }

        if (record is null || (!targets.IsEmpty && !targets.Contains(record.GetType())))
        {
            _astray.Add(new Reference(type, id, Here(member, index), record, targets));
        }
    }

    protected override void Upward(RecordType type, string from, string to, string member) =>
        _upwards.Add(new UpwardReference(type, member, from, to, Here(member, -1)));

    protected override void Text(string text, string member, int index)
    {
        base.Text(text, member, index);
        Weigh(member, index, text);
        LookAt(text, member, index);
    }

    protected override void Text(LocalizedText text, string member, int index)
    {
        Version(text.Nb, "nb");
        Version(text.Nn, "nn");
        Version(text.En, "en");
        Version(text.Se, "se");
        foreach (TextVersion other in text.Others)
        {
            Version(other.Text, other.Language);
        }

        void Version(string? version, string language)
        {
            if (version is null)
            {
                return;
            }

            Weight += WeightOfMember + language.Length + version.Length;
            if (Domain.IdentityNumbers.IsIn(version))
            {
                _identityNumbers.Add(Here(member, index).At(language));
            }
        }
    }

    protected override void Extension(Extension extension)
    {
        Weigh(extension.Name, -1, extension.Json);
        if (Domain.IdentityNumbers.IsInMember(extension.Name, extension.Json))
        {
            _identityNumbers.Add(Here(extension.Name, -1));
        }
    }

    private void LookAt(string text, string member, int index)
    {
        if (Domain.IdentityNumbers.IsIn(text))
        {
            _identityNumbers.Add(Here(member, index));
        }
    }

    private void Weigh(string member, int index, string value) => Weight += value.Length + (index < 0 ? WeightOfMember + member.Length : WeightOfRecord);

    private Place Here(string member, int index) => _outer.To(Path).At(member, index);
}
