namespace Moteplass.Domain.Generator;

/// <summary>The type of a member, or of the elements of its list.</summary>
/// <param name="Kind">How it is written in JSON.</param>
/// <param name="Type">The type in C#, without a mark of nullability.</param>
/// <param name="Target">For an id, the type of record that it names; else the name of the type.</param>
/// <param name="Smallest">For a number, the least that is allowed.</param>
/// <param name="Largest">For a number, the most that is allowed.</param>
internal sealed record ValueModel(ValueKind Kind, string Type, string Target, int Smallest = 0, int Largest = 0)
{
    /// <summary>Whether it is a record, or one of several.</summary>
    public bool IsRecord => Kind is ValueKind.Record or ValueKind.Sum;

    /// <summary>Whether null is not a value of the type.</summary>
    public bool IsStruct => Kind is not (ValueKind.Text or ValueKind.LocalizedText or ValueKind.Record or ValueKind.Sum);
}
