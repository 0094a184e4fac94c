using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>Writes to the framework's writer: indented documents, and values within a host's own documents.</summary>
/// <param name="json">The framework's writer.</param>
internal readonly struct FrameworkWriter(Utf8JsonWriter json) : IRecordWriter
{
    private int MostLevels => json.Options.MaxDepth;

    public void Members(string record)
    {
    }

    public void Member(ReadOnlySpan<byte> fragment) => json.WritePropertyName(fragment[2..^2]);

    /// <summary>Begins an object that is not a value of a record.</summary>
    public void BeginObject()
    {
        ThrowIfTooDeep();
        json.WriteStartObject();
    }

    public void BeginObject(string member, string record)
    {
        ThrowIfTooDeep(member, record);
        json.WriteStartObject();
    }

    public void EndObject() => json.WriteEndObject();

    public void BeginList(string member, string record, bool isInOrder)
    {
        ThrowIfTooDeep(member, record);
        json.WriteStartArray();
    }

    /// <summary>Begins a list that is not a value of a record.</summary>
    public void BeginList()
    {
        ThrowIfTooDeep();
        json.WriteStartArray();
    }

    public void Element()
    {
    }

    public void EndList() => json.WriteEndArray();

    public void Text(string value, string member, string record)
    {
        Unwritable.ThrowIfNoText(value, member, record);
        json.WriteStringValue(value);
    }

    /// <summary>Writes a text that is not a value of a record.</summary>
    public void Text(string value) => json.WriteStringValue(Unwritable.WhyNoText(value) is { } reason ? throw Unwritable.Because(reason) : value);

    /// <summary>Writes a text that may be blank, such as what was found in a document.</summary>
    public void AnyText(string value) => json.WriteStringValue(value);

    public void LocalizedText(LocalizedText value, string member, string record)
    {
        ThrowIfTooDeep(member, record);
        LocalizedText(value);
    }

    /// <summary>Writes a text by language that is not a value of a record.</summary>
    public void LocalizedText(LocalizedText value)
    {
        BeginObject();
        Version("nb"u8, value.Nb);
        Version("nn"u8, value.Nn);
        Version("en"u8, value.En);
        Version("se"u8, value.Se);
        foreach (TextVersion other in value.Others)
        {
            json.WriteString(other.Language, other.Text);
        }

        EndObject();
    }

    public void Flag(bool value) => json.WriteBooleanValue(value);

    public void Number(int value) => json.WriteNumberValue(value);

    public void Word(ReadOnlySpan<byte> word) => json.WriteStringValue(word);

    public void Word<T>(T value, ReadOnlySpan<byte> word)
        where T : struct, Enum => Word(word);

    public void Scalar<T>(T value)
        where T : struct, IScalar<T>
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        json.WriteStringValue(value.TryFormat(buffer, out int length) ? buffer[..length] : value.ToString());
    }

    public void Id<T>(Id<T> value, string member, string record)
        where T : DomainRecord =>
        json.WriteStringValue(value.IsDefault ? throw Unwritable.NoId(typeof(T).Name, member, record) : value.ToString());

    public void Version(SchemaVersion value, string member, string record)
    {
        Unwritable.ThrowIfNotRead(value, member, record);
        Scalar(value);
    }

    public void Extensions(Extensions extensions, string record)
    {
        foreach (Extension extension in extensions)
        {
            if (ExtensionJson.Levels(extension.Json) > MostLevels - json.CurrentDepth)
            {
                throw Unwritable.TooDeep(MostLevels, extension.Name, record);
            }

            json.WritePropertyName(extension.Name);
            json.WriteRawValue(extension.Json, skipInputValidation: true);
        }
    }

    private bool IsFull => json.CurrentDepth >= MostLevels;

    private void Version(ReadOnlySpan<byte> language, string? text)
    {
        if (text is not null)
        {
            json.WriteString(language, text);
        }
    }

    private void ThrowIfTooDeep()
    {
        if (IsFull)
        {
            throw Unwritable.Because(FormatMessages.TooDeep.With(FormatMessages.Levels(MostLevels)));
        }
    }

    private void ThrowIfTooDeep(string member, string record)
    {
        if (IsFull)
        {
            throw Unwritable.TooDeep(MostLevels, member, record);
        }
    }
}
