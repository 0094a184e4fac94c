namespace Moteplass.Domain.Changes;

/// <summary>One id that names different things in two registers.</summary>
internal sealed record Clash(Identified First, Identified Second)
{
    public RecordReference Record => Second.Record;

    public MergeConflict ToConflict() => new(
        Record,
        First.Pointer,
        Second.Pointer,
        First.Holder == Second.Holder ? [.. MemberComparison.Of(First.Node, Second.Node, new MemberPlace(First.Pointer, Second.Pointer, null))] : [],
        ChangeTexts.OfConflict(Record));
}
