using System.Text.Json;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Exchange;

/// <summary>The converter of a meeting's revision, which a host keeps from one publication to the next.</summary>
internal sealed class MeetingRevisionConverter : ReadBackConverter<MeetingRevision>
{
    private static readonly LocalizedText Grammar = new(
        nb: "et tidspunkt i UTC, som «2027-01-04T12:00:00Z»", nn: "eit tidspunkt i UTC, som «2027-01-04T12:00:00Z»", en: "an instant in UTC, such as '2027-01-04T12:00:00Z'");

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out MeetingRevision value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ObjectReading.TryRead(ref reader, context, TryReadPart, out Parts parts))
        {
            return false;
        }

        if (parts is { Meeting: { } meeting, Sequence: { } sequence, LastModified: { } lastModified })
        {
            value = new MeetingRevision(meeting, sequence, lastModified);
            return true;
        }

        ObjectReading.Missing(context, start, parts.Meeting is null ? "meeting" : parts.Sequence is null ? "sequence" : "lastModified");
        return false;
    }

    public override void Write(Utf8JsonWriter writer, MeetingRevision value, JsonSerializerOptions options) => AnswerWriter.Write(writer, value);

    private static bool TryReadPart(ref Utf8JsonReader reader, ReadContext context, string name, ref Parts parts)
    {
        switch (name)
        {
            case "meeting":
                parts.Meeting = RecordReader.TryRead(ref reader, context, out Id<Meeting> meeting) ? meeting : null;
                return true;
            case "sequence":
                parts.Sequence = RecordReader.TryRead(ref reader, context, 0, int.MaxValue, out int sequence) ? sequence : null;
                return true;
            case "lastModified":
                parts.LastModified = TryReadInstant(ref reader, context, out Instant lastModified) ? lastModified : null;
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadInstant(ref Utf8JsonReader reader, ReadContext context, out Instant value)
    {
        value = default;
        long start = reader.TokenStartIndex;
        if (!RecordReader.TryRead(ref reader, context, out string text))
        {
            return false;
        }

        if (!InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out value))
        {
            string found = Excerpt.Of(text);
            context.Note(FormatCodes.BadScalar, start, FormatMessages.IsNot.With(found, Grammar), found, Grammar);
            return false;
        }

        return true;
    }

    private struct Parts
    {
        public Id<Meeting>? Meeting;
        public int? Sequence;
        public Instant? LastModified;
    }
}
