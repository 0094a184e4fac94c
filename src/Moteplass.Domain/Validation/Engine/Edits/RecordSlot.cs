namespace Moteplass.Domain.Validation;

/// <summary>Where a record of the register is: its list, by the number of <see cref="RegisterLists"/>, and its place in that.</summary>
internal readonly record struct RecordSlot(int List, int Index) : IComparable<RecordSlot>
{
    public int CompareTo(RecordSlot other) => List == other.List ? Index.CompareTo(other.Index) : List.CompareTo(other.List);
}
