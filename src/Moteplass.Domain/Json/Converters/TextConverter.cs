using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The texts of a list of ours. A host's own strings are the host's.</summary>
internal sealed class TextConverter : WireConverter<string>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out string value) => RecordReader.TryRead(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, string value) => writer.Text(value);
}
