using System.Text.Json;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Json;
using NodaTime;
using NodaTime.Text;

namespace Moteplass.Domain.Exchange;

/// <summary>Writes what analyses answer and what changes are. How each answer is written is generated from its declaration; here is how its values are.</summary>
internal static partial class AnswerWriter
{
    public static void Write(Utf8JsonWriter json, HolidayDate value)
    {
        json.WriteStartObject();
        json.WritePropertyName("date"u8);
        Write(json, value.Date);
        json.WriteString("holiday"u8, RecordWriter.WordOf(value.Holiday, "holiday", nameof(HolidayDate)));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, MeetingRevision value)
    {
        json.WriteStartObject();
        json.WriteString("meeting"u8, value.Meeting.ToString());
        json.WriteNumber("sequence"u8, value.Sequence);
        json.WriteString("lastModified"u8, InstantPattern.ExtendedIso.Format(value.LastModified));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    private static void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    private static void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);

    private static void Write(Utf8JsonWriter json, double value) => json.WriteNumberValue(value);

    private static void Write(Utf8JsonWriter json, LocalizedText value) => new FrameworkWriter(json).LocalizedText(value);

    private static void Write(Utf8JsonWriter json, RecordReference value) => new RecordReferenceConverter().Write(new FrameworkWriter(json), value);

    private static void Write(Utf8JsonWriter json, Problem value) => ProblemConverter.WriteOne(new FrameworkWriter(json), value);

    private static void Write(Utf8JsonWriter json, LocalDate value) => json.WriteStringValue(LocalDatePattern.Iso.Format(value));

    private static void Write(Utf8JsonWriter json, DateInterval value) =>
        json.WriteStringValue($"{LocalDatePattern.Iso.Format(value.Start)}/{LocalDatePattern.Iso.Format(value.End)}");

    private static void Scalar<T>(Utf8JsonWriter json, T value)
        where T : struct, IScalar<T> =>
        json.WriteStringValue(value.ToString());
}
