using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>How values of one type stand in JSON: how they are read, written and handed to System.Text.Json.</summary>
/// <typeparam name="T">The type of value.</typeparam>
internal abstract class WireType<T>
    where T : notnull
{
    /// <summary>What the type allows.</summary>
    public abstract WireShape Shape { get; }

    /// <summary>
    /// Reads a value. On entry the reader stands on its first token, on return on its last, whether the value was good or not:
    /// a bad value is noted in the context and skipped, so that reading goes on behind it.
    /// </summary>
    /// <returns>Whether there is a value to use.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes a value as a member. Those whose value is one token write both in one call.</summary>
    public virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>Writes a value as the name of a member, such as the key of a consumer's dictionary: what is a string can be one.</summary>
    public virtual void WriteName(Utf8JsonWriter writer, T value) =>
        throw new NotSupportedException($"{typeof(T).Name} is no string in JSON and cannot be the name of a member.");

    /// <summary>Adds what System.Text.Json must know of this type and of the types it is made of.</summary>
    public abstract void Register(TypeInfoFactories factories);
}
