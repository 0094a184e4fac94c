using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of what a problem says: a text by language.</summary>
internal sealed class ProblemMessageConverter : WireConverter<ProblemMessage>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ProblemMessage value)
    {
        bool isText = RecordReader.TryRead(ref reader, context, out LocalizedText text);
        value = isText ? ProblemMessage.FromLocalizedText(text) : null!;
        return isText;
    }

    public override void Write(FrameworkWriter writer, ProblemMessage value) => writer.LocalizedText(value.ToLocalizedText());
}
