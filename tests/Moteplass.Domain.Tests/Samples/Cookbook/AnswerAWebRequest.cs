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
        Console.WriteLine(Answer("""{ "schemaVersion": "1.0", "workshops": [{ "id": "ws-1", "when": "mai 2016" }] }"""u8, Language.Nb));
        Console.WriteLine(Answer("""{ "schemaVersion": "1.0" }"""u8, Language.Nb));

        static string Answer(ReadOnlySpan<byte> body, Language language)
        {
            RegisterReading reading = RegisterExchange.Read(body, asOf: new LocalDate(2024, 6, 30));
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
