using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of a text by language.</summary>
internal sealed class LocalizedTextConverter : WireConverter<LocalizedText>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out LocalizedText value) => RecordReader.TryRead(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, LocalizedText value) => writer.LocalizedText(value);
}
