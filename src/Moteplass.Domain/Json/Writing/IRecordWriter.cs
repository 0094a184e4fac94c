namespace Moteplass.Domain.Json;

/// <summary>
/// What the generated writers of records write to. A value is written after its member's name or, in a list, after <see cref="Element"/>.
/// A value that reading would refuse is refused with the names of the member and of the record that has it.
/// </summary>
internal interface IRecordWriter
{
    /// <summary>Says whose members follow.</summary>
    /// <param name="record">The name of the record's class.</param>
    void Members(string record);

    /// <summary>Writes the name of a member.</summary>
    /// <param name="fragment">The name as it follows another member: <c>,"id":</c>.</param>
    void Member(ReadOnlySpan<byte> fragment);

    /// <summary>Begins an object that is a value of a record.</summary>
    void BeginObject(string member, string record);

    void EndObject();

    /// <summary>Begins a list that is a value of a record.</summary>
    /// <param name="member">The member.</param>
    /// <param name="record">The record that has it.</param>
    /// <param name="isInOrder">Whether the order of its elements means something.</param>
    void BeginList(string member, string record, bool isInOrder);

    /// <summary>Goes on to the next element of a list.</summary>
    void Element();

    void EndList();

    void Text(string value, string member, string record);

    void LocalizedText(LocalizedText value, string member, string record);

    void Flag(bool value);

    void Number(int value);

    /// <summary>Writes the word that says which of several a record is.</summary>
    void Word(ReadOnlySpan<byte> word);

    /// <summary>Writes a value of an enum as its word.</summary>
    void Word<T>(T value, ReadOnlySpan<byte> word)
        where T : struct, Enum;

    void Scalar<T>(T value)
        where T : struct, IScalar<T>;

    void Id<T>(Id<T> value, string member, string record)
        where T : DomainRecord;

    void Version(SchemaVersion value, string member, string record);

    void Extensions(Extensions extensions, string record);
}
