using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The numbers of a list of ours, outside the record that they belong to. A host's own numbers are the host's.</summary>
internal sealed class NumberConverter : WireConverter<int>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out int value) =>
        RecordReader.TryRead(ref reader, context, int.MinValue, int.MaxValue, out value);

    public override void Write(FrameworkWriter writer, int value) => writer.Number(value);
}
