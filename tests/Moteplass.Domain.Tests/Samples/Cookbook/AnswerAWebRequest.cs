using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Validation;
using NodaTime;

namespace CookbookSamples;

internal static class AnswerAWebRequest
{
    public static void Run()
    {
        // begin: answer-a-web-request
        var today = new LocalDate(2024, 6, 30); // the host gives today, from a clock of its own
        Console.WriteLine(Answer("""{ "schemaVersion": "1.0", "workshops": [{ "id": "ws-1", "held": { "date": "mai 2016" } }] }"""u8, today, Language.Nb));
        Console.WriteLine(Answer("""{ "schemaVersion": "1.0" }"""u8, today, Language.Nb));

        static string Answer(ReadOnlySpan<byte> body, LocalDate today, Language language)
        {
            RegisterReading reading = RegisterExchange.Read(body, asOf: today);
            if (reading.IsValid)
            {
                return "204 No Content";
            }

            ProblemDetailsContent content = ProblemDetailsContent.Of(reading.Report.AtLeast(ProblemSeverity.Error), language);
            return $"{content.Status} {ReportJson.ProblemDetailsMediaType}\n{ReportJson.WriteProblemDetails(content, indented: true)}";
        }
        // end: answer-a-web-request
    }
}
