using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Exchange;

/// <summary>Writes what reading came to.</summary>
internal static class ReadingJson
{
    public static void Write(Utf8JsonWriter json, RegisterReading value)
    {
        json.WriteStartObject();
        WriteRecord(json, "register", value.Register);
        json.WritePropertyName("report"u8);
        ReportJson.Write(json, value.Report);
        json.WriteEndObject();
    }

    public static void Write<T>(Utf8JsonWriter json, RecordReading<T> value)
        where T : DomainRecord
    {
        json.WriteStartObject();
        WriteRecord(json, "record", value.Record);
        json.WritePropertyName("report"u8);
        ReportJson.Write(json, value.Report);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RegisterLine value)
    {
        json.WriteStartObject();
        json.WriteNumber("lineNumber"u8, value.LineNumber);
        WriteRecord(json, "header", value.Header);
        if (value.Record is { } record)
        {
            json.WritePropertyName("record"u8);
            new LineRecordConverter().Write(new FrameworkWriter(json), record);
        }

        json.WriteStartArray("problems"u8);
        foreach (Problem problem in value.Problems)
        {
            ProblemConverter.WriteOne(new FrameworkWriter(json), problem);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteRecord(Utf8JsonWriter json, string name, DomainRecord? record)
    {
        if (record is not null)
        {
            json.WritePropertyName(name);
            new BaseRecordConverter<DomainRecord>().Write(new FrameworkWriter(json), record);
        }
    }
}
