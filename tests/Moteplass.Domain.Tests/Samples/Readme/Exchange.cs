using Moteplass.Domain;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace ReadmeSamples;

internal static class Exchange
{
    public static void Run()
    {
        // begin: exchange
        byte[] received = """
            {
              "schemaVersion": "1.0",
              "structures": [{
                "id": "rad", "name": { "nb": "Rådet" }, "kind": "user-council", "owners": ["hdir"],
                "phases": [{ "status": "active", "permanence": "pilot" }],
                "mandates": [{ "members": "6", "seatGroups": [{ "side": "users", "count": "4" }, { "side": "authority", "count": "3" }] }]
              }]
            }
            """u8.ToArray();

        RegisterReading reading = RegisterExchange.Read(received, asOf: new LocalDate(2024, 6, 30));
        Console.WriteLine(reading.Report.In(Language.En));
        Console.WriteLine($"May be used: {reading.IsValid}. By record: {string.Join(", ", reading.Report.ByRecord().Select(one => $"{one.Key}: {one.Count()}"))}");
        // end: exchange
    }
}
