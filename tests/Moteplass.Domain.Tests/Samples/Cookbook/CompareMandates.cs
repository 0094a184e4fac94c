using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class CompareMandates
{
    public static void Run()
    {
        // begin: compare-mandates
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [
                { "id": "brukerrad-a", "name": { "nb": "Brukerrådet i A" }, "kind": "user-council", "mandates": [{ "readWhole": true,
                  "members": "14", "term": { "years": "2" }, "cadences": [{ "type": "rate", "per": "year", "count": "4" }], "deadlines": { "papers": "P1W" } }] },
                { "id": "brukerrad-b", "name": { "nb": "Brukerrådet i B" }, "kind": "user-council", "mandates": [{ "readWhole": true,
                  "members": "9", "term": { "years": "2" }, "cadences": [{ "type": "rate", "per": "half-year", "count": "2" }] }] }
              ]
            }
            """);

        var comparison = MandateComparison.Of(register, register.Structures.Select(structure => structure.Id), asOf: new LocalDate(2024, 1, 1));
        foreach (TopicComparison topic in comparison.Topics.Where(topic => topic.Answers.Any(answer => answer.State == AnswerState.Stated)))
        {
            IEnumerable<string> answers = topic.Answers.Select(answer => answer.State == AnswerState.Stated ? string.Join("; ", answer.Answers) : $"({answer.State})");
            Console.WriteLine($"{topic.Topic}: {topic.Agreement} – {string.Join(" / ", answers)}");
        }
        // end: compare-mandates
    }
}
