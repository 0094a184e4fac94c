namespace Moteplass.Domain.Validation;

/// <summary>The ids that a record and its parts have, each with its place in the record.</summary>
internal sealed class RecordIds : RecordVisitor
{
    private readonly List<string> _ids = [];

    private RecordIds()
    {
    }

    /// <summary>They, with the class of the record, as what is compared with those of another.</summary>
    public static ValueList<string> Of(RegisterRecord record)
    {
        var ids = new RecordIds();
        ids.Visit(record);
        return [record.GetType().Name, .. ids._ids];
    }

    protected override void Identity(RecordType type, string id) => _ids.Add($"{type} {id} {Place.Of(Path).ToPointer()}");
}
