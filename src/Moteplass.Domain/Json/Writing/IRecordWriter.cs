namespace Moteplass.Domain.Json;

/// <summary>
/// What the generated writers of records write to. A value is written after its member's name or, in a list, after <see cref="Element"/>.
/// A value that reading would refuse is refused with the names of the member and of the record that has it.
/// </summary>
internal interface IRecordWriter
{
    /// <summary>Writes the name of a member.</summary>
    /// <param name="fragment">The name as it follows another member: <c>,"id":</c>.</param>
    void Member(ReadOnlySpan<byte> fragment);

    /// <summary>Begins an object that is a value of a record.</summary>
    void BeginObject(string member, string record);

    void EndObject();

    void BeginList(string member, string record);

    /// <summary>Goes on to the next element of a list.</summary>
    void Element();

    void EndList();

    void Text(string value, string member, string record);

    void LocalizedText(LocalizedText value, string member, string record);

    void Flag(bool value);

    void Number(int value);

    void Word(ReadOnlySpan<byte> word);

    void Scalar<T>(T value)
        where T : struct, IScalar<T>;

    void Id<T>(Id<T> value, string member, string record)
        where T : DomainRecord;

    void Version(SchemaVersion value, string member, string record);

    void Extensions(Extensions extensions, string record);
}
