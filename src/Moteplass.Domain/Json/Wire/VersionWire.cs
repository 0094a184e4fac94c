using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The schema version: the one that this library reads, any other is refused by name.</summary>
internal sealed class VersionWire : StructWire<SchemaVersion>
{
    private readonly ScalarWire<SchemaVersion> _scalar = new();

    public override WireShape Shape { get; } = new WireShape.Constant(SchemaVersion.Current.ToString());

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out SchemaVersion value) =>
        _scalar.TryRead(ref reader, context, out value)
        && (value == SchemaVersion.Current || context.UnsupportedVersion(ref reader, value));

    public override void Write(Utf8JsonWriter writer, SchemaVersion value) => _scalar.Write(writer, value);
}
