namespace Moteplass.Domain.Validation;

/// <summary>A reference by id to a record, where it stands, and which kinds of record it may lead to.</summary>
internal readonly record struct Reference(RecordFamily Family, string Id, Place Holder, string Member, int Index, ValueList<RecordKind> Allowed)
{
    public Place Place => Index < 0 ? Holder.At(Member) : Holder.At(Member, Index);
}
