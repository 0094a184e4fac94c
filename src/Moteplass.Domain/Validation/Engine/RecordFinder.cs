namespace Moteplass.Domain.Validation;

/// <summary>Walks through a record and finds the records of a kind in it, each with its place.</summary>
internal sealed class RecordFinder<T> : RecordVisitor
    where T : DomainRecord
{
    private readonly List<(T Record, Place Place)> _found = [];
    private Place _outer;

    private RecordFinder()
    {
    }

    public static (T Record, Place Place)[] In(DomainRecord subject) => In([(subject, Place.Root)]);

    public static (T Record, Place Place)[] In(ReadOnlySpan<(DomainRecord Record, Place Place)> records)
    {
        var finder = new RecordFinder<T>();
        foreach ((DomainRecord record, Place place) in records)
        {
            finder._outer = place;
            finder.Visit(record);
        }

        return [.. finder._found];
    }

    protected override bool Enter(RecordClass type, DomainRecord record)
    {
        if (record is T one)
        {
            _found.Add((one, _outer.To(Path)));
        }

        // A source has no record in it, and nearly every record has one.
        return type != RecordClass.SourceReference;
    }
}
