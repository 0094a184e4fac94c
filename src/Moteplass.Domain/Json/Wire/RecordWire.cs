using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// A record and its field table. The table alone says which members there are, in which order they are written and how: reader, writer
/// and messages all work from it. A member is added to a record by adding one line to its table.
/// </summary>
/// <remarks>
/// Members are <c>init</c>, so a table reaches their setters by reflection, once, from the text of the getter that each line states:
/// in <c>.Optional("role", seat => seat.Role, …)</c> the property is the one named behind the last full stop.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
internal sealed class RecordWire<[DynamicallyAccessedMembers(RecordMembers.Reached)] T> : WireType<T>
    where T : DomainRecord
{
    // As many as a 64-bit set of "seen" can count.
    private const int MostFields = 64;

    private static readonly Action<T, Extensions> SetExtensions = Setter<Extensions>(nameof(DomainRecord.Extensions));

    // Copying a blank record costs a third of what creating one by its type does.
    private readonly T _blank = Activator.CreateInstance<T>();

    private Field<T>[] _fields = [];
    private ulong _required;

    // A member that is kept by the name of a line's own could not be written in a line.
    private string[] _neverKept = [MemberNames.RecordType];

    /// <summary>Begins a table.</summary>
    /// <param name="type">For a record that is one case of several, the word of its member <c>type</c>.</param>
    public RecordWire(string? type = null)
    {
        Type = type;
        if (type is not null)
        {
            Add(new TypeField<T>(MemberNames.Type, type));
        }
    }

    /// <summary>The word of the member <c>type</c>, or null for a record that is no case.</summary>
    public string? Type { get; private init; }

    public override WireShape Shape => new WireShape.Record(typeof(T), _fields.Select(one => one.Shape));

    public IEnumerable<string> FieldNames => _fields.Select(one => one.Name);

    /// <summary>A member that must be there.</summary>
    public RecordWire<T> Required<TValue>(string name, Func<T, TValue> get, WireType<TValue> wire, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : notnull =>
        Add(new ValueField<T, TValue>(name, true, get, Setter<TValue?>(getter), wire));

    /// <summary>A member of a class that may be absent: null.</summary>
    public RecordWire<T> Optional<TValue>(string name, Func<T, TValue?> get, WireType<TValue> wire, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : class =>
        Add(new ValueField<T, TValue>(name, false, get, Setter<TValue?>(getter), wire));

    /// <summary>A member of a struct that may be absent: null.</summary>
    public RecordWire<T> Optional<TValue>(string name, Func<T, TValue?> get, WireType<TValue> wire, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : struct =>
        Add(new NullableField<T, TValue>(name, get, Setter<TValue?>(getter), wire));

    /// <summary>A member that is the default of its type where it is absent.</summary>
    public RecordWire<T> Defaulted<TValue>(string name, Func<T, TValue> get, WireType<TValue> wire, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TValue : struct =>
        Add(new ValueField<T, TValue>(name, false, get, Setter<TValue>(getter), wire));

    /// <summary>A list, which is empty where it is absent.</summary>
    public RecordWire<T> List<TItem>(string name, Func<T, ValueList<TItem>> get, WireType<TItem> wire, [CallerArgumentExpression(nameof(get))] string getter = "")
        where TItem : notnull =>
        Add(new ListField<T, TItem>(name, get, Setter<ValueList<TItem>>(getter), wire));

    /// <summary>Names that an unknown member may not have even where those are kept.</summary>
    public RecordWire<T> NeverKeeping(IEnumerable<string> names)
    {
        _neverKept = [.. _neverKept, .. names];
        return this;
    }

    /// <summary>The same table for a record that stands on a line of its own, and first says there what it is.</summary>
    public RecordWire<T> OfLine(string recordType)
    {
        RecordWire<T> line = new() { Type = Type };
        line.NeverKeeping(_neverKept).Add(new TypeField<T>(MemberNames.RecordType, recordType));
        Array.ForEach(_fields, field => line.Add(field));
        return line;
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = null!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        long start = reader.TokenStartIndex;
        value = _blank with { };
        Dictionary<string, Extension>? extensions = null;
        ulong seen = 0;
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = IndexOf(ref reader, next);
            if (index < 0)
            {
                ReadForeign(ref reader, context, ref extensions);
                continue;
            }

            next = index + 1;
            if ((seen & (1UL << index)) != 0)
            {
                context.MemberTwice(ref reader);
                continue;
            }

            seen |= 1UL << index;
            reader.Read();
            _fields[index].Read(ref reader, context, value);
        }

        if ((_required & ~seen) != 0)
        {
            NoteMissing(context, start, seen);
        }

        if (extensions is not null)
        {
            SetExtensions(value, Extensions.Create([.. extensions.Values]));
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        UnwritableException.ThrowIfTooDeep(writer);
        writer.WriteStartObject();
        string name = "";
        try
        {
            foreach (Field<T> field in _fields)
            {
                name = field.Name;
                field.Write(writer, value);
            }

            foreach (Extension extension in value.Extensions)
            {
                name = extension.Name;
                UnwritableException.ThrowIfTooDeep(writer, ExtensionJson.Levels(extension.Json));
                writer.WritePropertyName(name);
                writer.WriteRawValue(extension.Json, skipInputValidation: true);
            }
        }
        catch (UnwritableException exception)
        {
            throw new InvalidOperationException(
                $"The member '{name}' of the record {typeof(T).Name} cannot be written. {exception.Reason}", exception);
        }

        writer.WriteEndObject();
    }

    public override void Register(TypeInfoFactories factories)
    {
        // A record may hold records of its own kind: one that is known already is not walked through again.
        if (factories.Knows<T>())
        {
            return;
        }

        factories.AddWithList(this);
        RegisterFields(factories);
    }

    /// <summary>Adds what System.Text.Json must know of the types of the members.</summary>
    public void RegisterFields(TypeInfoFactories factories)
    {
        foreach (Field<T> field in _fields)
        {
            field.Register(factories);
        }
    }

    private static Action<T, TValue> Setter<TValue>(string getter)
    {
        string property = getter[(getter.LastIndexOf('.') + 1)..];
        return typeof(T).GetProperty(property)!.SetMethod!.CreateDelegate<Action<T, TValue>>();
    }

    private RecordWire<T> Add(Field<T> field)
    {
        if (_fields.Length == MostFields)
        {
            throw new InvalidOperationException($"The table of {typeof(T).Name} has more than {MostFields} fields.");
        }

        _required |= field.IsRequired ? 1UL << _fields.Length : 0;
        _fields = [.. _fields, field];
        return this;
    }

    /// <summary>Finds the field of the property name that the reader stands on, trying first the one expected next.</summary>
    private int IndexOf(ref Utf8JsonReader reader, int next)
    {
        if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> name))
        {
            return -1;
        }

        Field<T>[] fields = _fields;
        for (int i = next; i < fields.Length; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8Name))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A member that is not in the table is an extension if its name says so, else unknown, and kept as one only where that is asked for.</summary>
    private void ReadForeign(ref Utf8JsonReader reader, ReadContext context, ref Dictionary<string, Extension>? extensions)
    {
        if (!JsonText.TryGetString(ref reader, out string? name))
        {
            context.BadName(ref reader);
        }
        else if (!ExtensionJson.IsName(name) && !(context.KeepsUnknownMembers && !_neverKept.Contains(name)))
        {
            context.UnknownMember(ref reader, FieldNames, isRecord: true);
        }
        else if (extensions?.ContainsKey(name) == true)
        {
            context.MemberTwice(ref reader);
        }
        else
        {
            reader.Read();
            Utf8JsonReader start = reader;
            if (ExtensionJson.TryReadCompact(ref reader, out string? json))
            {
                (extensions ??= []).Add(name, new Extension(name, json));
            }
            else
            {
                context.BadEncoding(ref start);
            }
        }
    }

    private void NoteMissing(ReadContext context, long start, ulong seen)
    {
        for (int i = 0; i < _fields.Length; i++)
        {
            if (_fields[i].IsRequired && (seen & (1UL << i)) == 0)
            {
                context.MissingMember(start, _fields[i].Name);
            }
        }
    }
}
