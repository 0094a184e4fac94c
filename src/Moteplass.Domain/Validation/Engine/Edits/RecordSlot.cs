using System.Globalization;

namespace Moteplass.Domain.Validation;

/// <summary>Where a record of the register is: its list, by the number of <see cref="RegisterLists"/>, and its place in that.</summary>
internal readonly record struct RecordSlot(int List, int Index) : IComparable<RecordSlot>
{
    /// <summary>The name of the list.</summary>
    public string Name => RegisterLists.Names[List];

    /// <summary>The place of the record in which a pointer leads, or null where it leads to none.</summary>
    public static RecordSlot? Of(JsonPointer pointer) => pointer.Segments.AsSpan() is [var list, var index, ..]
        && Array.IndexOf(RegisterLists.Names, list) is var number and >= 0 && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? new RecordSlot(number, place)
            : null;

    /// <summary>The record that a register has there, or null where the list is not that long.</summary>
    public RegisterRecord? In(CollaborationRegister register) => RegisterLists.At(register, List, Index);

    public int CompareTo(RecordSlot other) => List == other.List ? Index.CompareTo(other.Index) : List.CompareTo(other.List);
}
