using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of the version of the format.</summary>
internal sealed class VersionConverter : StructConverter<SchemaVersion>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out SchemaVersion value) => RecordReader.TryRead(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, SchemaVersion value) => writer.Scalar(Writable(value));

    protected override string NameOf(SchemaVersion value) => Writable(value).ToString();

    private static SchemaVersion Writable(SchemaVersion value) => Unwritable.WhyNotRead(value) is { } reason ? throw Unwritable.Because(reason) : value;
}
