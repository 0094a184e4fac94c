using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A type that is one of several records, told apart by their member <c>type</c>, in whatever position it stands.</summary>
/// <typeparam name="T">The common base of the records.</typeparam>
internal sealed class SumWire<T> : WireType<T>
    where T : DomainRecord
{
    private Case[] _cases = [];

    private delegate bool CaseReader(ref Utf8JsonReader reader, ReadContext context, out T value);

    public override WireShape Shape => new WireShape.Sum(typeof(T), _cases.Select(one => (one.Word.Value, one.Shape())));

    private IEnumerable<string> Words => _cases.Select(one => one.Word.Value);

    /// <summary>Adds a case.</summary>
    public SumWire<T> With<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(RecordMembers.Reached)] TCase>(RecordWire<TCase> wire)
        where TCase : T
    {
        _cases = [.. _cases, Case.Of(wire)];
        return this;
    }

    /// <summary>The same sum for a record that stands on a line of its own, and first says there what it is.</summary>
    public SumWire<T> OfLine(string recordType) =>
        new SumWire<T> { _cases = [.. _cases.Select(one => one.OfLine(recordType))] };

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
    {
        value = null!;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        // The reader is a struct: a copy of it looks ahead for the type while the reader itself stays at the object's start.
        Utf8JsonReader ahead = reader;
        if (!JsonText.FindMember(ref ahead, "type"u8))
        {
            return context.MissingType(ref reader, MemberNames.Type, Words);
        }

        if (ahead.TokenType != JsonTokenType.String)
        {
            context.WrongKind(ref ahead, JsonKind.Text);
            return ReadContext.Skip(ref reader);
        }

        if (!JsonText.HasWholePairs(ref ahead))
        {
            context.BadEncoding(ref ahead);
            return ReadContext.Skip(ref reader);
        }

        foreach (Case one in _cases)
        {
            if (ahead.ValueTextEquals(one.Word.EncodedUtf8Bytes))
            {
                return one.TryRead(ref reader, context, out value);
            }
        }

        context.UnknownWord(ref ahead, Words);
        return ReadContext.Skip(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        Type type = value.GetType();
        foreach (Case one in _cases)
        {
            if (one.Type == type)
            {
                one.Write(writer, value);
                return;
            }
        }

        throw new InvalidOperationException($"{type.Name} is no case of {typeof(T).Name} and cannot be written.");
    }

    public override void Register(TypeInfoFactories factories)
    {
        if (factories.Knows<T>())
        {
            return;
        }

        factories.AddWithList(this);
        foreach (Case one in _cases)
        {
            one.Register(factories);
        }
    }

    private sealed record Case(
        JsonEncodedText Word,
        Type Type,
        CaseReader TryRead,
        Action<Utf8JsonWriter, T> Write,
        Action<TypeInfoFactories> Register,
        Func<WireShape> Shape,
        Func<string, Case> OfLine)
    {
        public static Case Of<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(RecordMembers.Reached)] TCase>(RecordWire<TCase> wire)
            where TCase : T
        {
            bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value)
            {
                bool good = wire.TryRead(ref reader, context, out TCase one);
                value = one;
                return good;
            }

            return new Case(
                JsonEncodedText.Encode(wire.Type!),
                typeof(TCase),
                TryRead,
                (writer, value) => wire.Write(writer, (TCase)value),
                wire.Register,
                () => wire.Shape,
                recordType => Of(wire.OfLine(recordType)));
        }
    }
}
