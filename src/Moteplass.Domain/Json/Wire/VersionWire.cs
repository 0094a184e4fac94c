using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The schema version: those with the major number that this library reads, any other is refused by name.</summary>
internal sealed class VersionWire : StructWire<SchemaVersion>
{
    private readonly ScalarWire<SchemaVersion> _scalar = new();

    public override WireShape Shape { get; } = new WireShape.Constant(SchemaVersion.Current.ToString());

    public static bool Reads(SchemaVersion version) => version.Major == SchemaVersion.Current.Major;

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out SchemaVersion value) =>
        _scalar.TryRead(ref reader, context, out value)
        && (Reads(value) || context.UnsupportedVersion(reader.TokenStartIndex, value));

    public override void Write(Utf8JsonWriter writer, SchemaVersion value) => _scalar.Write(writer, Writable(value));

    public override void WriteName(Utf8JsonWriter writer, SchemaVersion value) => _scalar.WriteName(writer, Writable(value));

    private static SchemaVersion Writable(SchemaVersion value) => Reads(value)
        ? value
        : throw new UnwritableException(FormatMessages.UnsupportedVersion.With(value.ToString(), FormatMessages.Versions(SchemaVersion.Current)));
}
