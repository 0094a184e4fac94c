using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class ReviewAYear
{
    public static void Run()
    {
        // begin: review-a-year
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "structures": [{
                "id": "brukerutvalg", "name": { "nb": "Brukerutvalget" }, "kind": "user-committee",
                "mandates": [{ "members": "6", "deadlines": { "notice": "P2W", "minutes": "P2W" }, "voting": { "quorum": { "share": "1/2", "moreThan": true } } }],
                "seats": [{ "id": "p1" }, { "id": "p2" }, { "id": "p3" }, { "id": "p4" }, { "id": "p5" }, { "id": "p6" }]
              }],
              "meetings": [
                { "id": "m1", "structures": ["brukerutvalg"], "held": { "date": "2024-02-08" }, "noticeSent": "2024-01-22", "minutes": { "drafted": "2024-02-20" },
                  "attendanceComplete": true, "attendance": [
                    { "seat": "p1", "presence": "present" }, { "seat": "p2", "presence": "present" }, { "seat": "p3", "presence": "remote" }, { "seat": "p4", "presence": "excused" }] },
                { "id": "m2", "structures": ["brukerutvalg"], "held": { "date": "2024-09-12" }, "noticeSent": "2024-09-02",
                  "attendance": [
                    { "seat": "p1", "presence": "present" }, { "seat": "p2", "presence": "present" }, { "seat": "p3", "presence": "present" }, { "seat": "p5", "presence": "remote" }] }
              ]
            }
            """);

        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        PracticeReview review = PracticeReview.Of(register, register.Structures[0].Id, year);
        foreach (DeadlineReview one in review.Deadlines.All)
        {
            Console.WriteLine($"{one.Meeting} {one.Kind}: due {one.Due:uuuu-MM-dd}, done {one.Done?.ToString() ?? "?"}: {one.Verdict}");
        }

        foreach (QuorumReview one in review.Quorums)
        {
            Console.WriteLine($"{one.Meeting} quorum: {one.Required?.ToString() ?? "unknown"} needed, {one.Present} there: {one.IsReached?.ToString() ?? "unknown"}");
        }

        Console.WriteLine(review.Deadlines.InWords.In(Language.Nb));
        // end: review-a-year
    }
}
