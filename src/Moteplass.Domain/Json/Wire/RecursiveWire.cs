using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The wire type of a record inside its own field table, which is not finished when the table names it.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class RecursiveWire<T>(Func<WireType<T>> wire) : WireType<T>
    where T : DomainRecord
{
    public override WireShape Shape => wire().Shape;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value) => wire().TryRead(ref reader, context, out value);

    public override void Write(Utf8JsonWriter writer, T value) => wire().Write(writer, value);

    public override void Register(TypeInfoFactories factories) => wire().Register(factories);
}
