using Moteplass.Domain;
using Moteplass.Domain.Exchange;

namespace CookbookSamples;

internal static class ShowEveryProblem
{
    public static void Run()
    {
        // begin: show-every-problem
        RegisterReading unreadable = RegisterExchange.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [
                { "id": "brukerrad", "name": { "nb": "Brukerråd" }, "kind": "brukerråd", "owner": "hdir" }
              ]
            }
            """u8);
        RegisterReading readable = RegisterExchange.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [
                { "id": "brukerrad", "name": { "nb": "Brukerråd" }, "kind": "user-council", "contactForm": "council",
                  "owners": ["hdir"], "phases": [{ "status": "active", "permanence": "permanent" }] }
              ]
            }
            """u8);
        foreach (RegisterReading reading in new[] { unreadable, readable })
        {
            Console.WriteLine($"{(reading.IsReadable ? "Kan lesast" : "Kan ikkje lesast")}. {reading.Report.Summary(Language.Nn)}");
            foreach (Problem problem in reading.Report.Problems)
            {
                Console.WriteLine($"  linje {problem.Position?.Line}, kolonne {problem.Position?.Column}: {problem.Code} {problem.Message.In(Language.Nn)}");
            }
        }
        // end: show-every-problem
    }
}
