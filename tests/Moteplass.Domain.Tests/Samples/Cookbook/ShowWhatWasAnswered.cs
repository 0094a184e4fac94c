using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class ShowWhatWasAnswered
{
    public static void Run()
    {
        // begin: show-what-was-answered
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [
                { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" } },
                { "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } }
              ],
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["hdir"] }],
              "meetings": [{
                "id": "m1", "structures": ["brukerrad"], "held": { "date": "2024-02-01" },
                "agendaItems": [
                  { "title": { "nb": "Budsjettet" }, "raisedBy": "hdir" },
                  { "title": { "nb": "Tilgjengelige nettsider" }, "raisedBy": "ffo" }
                ]
              }],
              "proposals": [
                { "id": "teksting", "text": { "nb": "Tekst alle filmer" }, "when": "2024-02-01",
                  "proposedBy": [{ "type": "structure", "structure": "brukerrad" }] },
                { "id": "klarsprak", "text": { "nb": "Skriv brevene om til klarspråk" }, "when": "2024-06-01",
                  "proposedBy": [{ "type": "structure", "structure": "brukerrad" }] }
              ],
              "decisions": [{ "id": "vedtak-1", "answers": ["teksting"], "when": "2024-05-01", "outcome": "adopted" }]
            }
            """);

        var year = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        var review = AnswerReview.Of(register, register.Structures[0].Id, year, asOf: new LocalDate(2024, 12, 31));
        Console.WriteLine(review.Agenda.InWords.In(Language.Nb));
        Console.WriteLine(review.ProposalsInWords.In(Language.Nb));
        foreach (ProposalReview one in review.Proposals)
        {
            string text = register.Proposals.Single(proposal => proposal.Id == one.Proposal).Text!.In(Language.Nb);
            Console.WriteLine(one.IsAnswered switch
            {
                true => $"{text}: {one.Outcome?.InWords(Language.Nb) ?? "svart"} etter {one.DaysToAnswer?.InWords(Language.Nb) ?? "ukjent antall"} dager",
                false => $"{text}: åpent i {one.DaysOpen?.InWords(Language.Nb) ?? "ukjent antall"} dager",
                null => $"{text}: ikke kjent",
            });
        }

        Console.WriteLine($"Told, as far as the register shows: {review.ProposalCount.Told.Yes}, not known: {review.ProposalCount.Told.Unknown}");
        // end: show-what-was-answered
    }
}
