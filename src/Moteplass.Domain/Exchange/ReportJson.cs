using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>Writes reports as JSON, for machines to read. All members may be called from any thread.</summary>
public static class ReportJson
{
    /// <summary>The media type of what <see cref="WriteProblemDetails"/> writes (RFC 9457).</summary>
    public const string ProblemDetailsMediaType = "application/problem+json";

    /// <summary>Writes a report whole, each message in all its languages.</summary>
    /// <remarks>
    /// The members are <c>errors</c>, <c>warnings</c> and <c>infos</c>, the numbers of each; <c>notJudged</c>, codes; <c>notListed</c>, where there are
    /// more problems than are listed, each with <c>code</c>, <c>severity</c> and <c>count</c>; and <c>problems</c>, each with <c>code</c>, <c>severity</c>, <c>pointer</c>,
    /// <c>record</c> with <c>type</c> and <c>id</c>, <c>line</c>, <c>column</c>, <c>message</c>, <c>found</c> and <c>allowed</c>. What is
    /// not stated is left out.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether each member is on a line of its own, two spaces a level, with <c>\n</c> after each line.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(ValidationReport report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ExchangeJson.Write(writer => Write(writer, report), indented);
    }

    /// <summary>Writes a report as the answer of a web API (RFC 9457).</summary>
    /// <remarks>
    /// The members are <c>type</c>, <c>title</c>, <c>status</c>, <c>detail</c> and <c>errors</c>, each error with <c>detail</c>, <c>pointer</c>,
    /// <c>code</c>, <c>severity</c>, <c>line</c>, <c>column</c>, <c>found</c> and <c>allowed</c>. What is not stated is left out.
    /// </remarks>
    /// <param name="content">The content.</param>
    /// <param name="indented">Whether each member is on a line of its own, two spaces a level, with <c>\n</c> after each line.</param>
    /// <returns>The document, of the type <see cref="ProblemDetailsMediaType"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static string WriteProblemDetails(ProblemDetailsContent content, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        return ExchangeJson.Write(writer => Write(writer, content), indented);
    }

    internal static void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("errors", report.Count(ProblemSeverity.Error));
        writer.WriteNumber("warnings", report.Count(ProblemSeverity.Warning));
        writer.WriteNumber("infos", report.Count(ProblemSeverity.Info));
        writer.WriteStartArray("notJudged");
        foreach (string code in report.NotJudged)
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
        if (!report.NotListed.IsEmpty)
        {
            WriteNotListed(writer, report.NotListed);
        }

        writer.WriteStartArray("problems");
        foreach (Problem problem in report.Problems)
        {
            ProblemConverter.WriteOne(new FrameworkWriter(writer), problem);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNotListed(Utf8JsonWriter writer, ValueList<ProblemCount> counts)
    {
        writer.WriteStartArray("notListed");
        foreach (ProblemCount more in counts)
        {
            Write(writer, more);
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, ProblemCount more)
    {
        writer.WriteStartObject();
        writer.WriteString("code", more.Code);
        writer.WriteWord("severity", more.Severity);
        writer.WriteNumber("count", more.Count);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ProblemDetailsContent content)
    {
        writer.WriteStartObject();
        writer.WriteString("type", content.Type);
        writer.WriteString("title", content.Title);
        writer.WriteNumber("status", content.Status);
        writer.WriteString("detail", content.Detail);
        writer.WriteStartArray("errors");
        foreach (ProblemDetailsError error in content.Errors)
        {
            Write(writer, error);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ProblemDetailsError error)
    {
        writer.WriteStartObject();
        writer.WriteString("detail", error.Detail);
        writer.WriteString("pointer", error.Pointer.ToString());
        writer.WriteString("code", error.Code);
        writer.WriteWord("severity", error.Severity);
        writer.WriteStated(error.Position);
        writer.WriteStated("found", error.Found);
        writer.WriteStated("allowed", error.Allowed);
        writer.WriteEndObject();
    }
}
