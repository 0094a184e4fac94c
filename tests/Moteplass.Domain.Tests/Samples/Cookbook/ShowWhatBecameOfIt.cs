using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using NodaTime;

namespace CookbookSamples;

internal static class ShowWhatBecameOfIt
{
    public static void Run()
    {
        // begin: show-what-became-of-it
        CollaborationRegister register = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "workshops": [{
                "id": "fritid-2025", "name": { "nb": "Ungdom om fritid" }, "held": { "date": "2025-03-20" },
                "arrangedBy": [{ "type": "category", "category": "official" }], "feedbackPromise": { "within": "P2M" }
              }],
              "contributions": [
                { "id": "utstyr", "workshop": "fritid-2025", "text": { "nb": "Gratis utlån av utstyr" } },
                { "id": "klubb", "workshop": "fritid-2025", "text": { "nb": "Klubben åpen i helgene" } },
                { "id": "buss", "workshop": "fritid-2025", "text": { "nb": "Buss hjem etter klokka 22" } }
              ],
              "feedback": [{
                "id": "svar", "workshop": "fritid-2025", "when": "2025-05-12", "plain": true, "givenTo": [{ "type": "category", "category": "youth" }],
                "answers": [
                  { "contribution": "utstyr", "outcome": "adopted" },
                  { "contribution": "buss", "outcome": "passed-on", "reason": { "nb": "Fylket har ansvaret for bussene." } }
                ]
              }]
            }
            """);

        var review = WorkshopReview.Of(register, register.Workshops[0].Id, asOf: new LocalDate(2025, 6, 1));
        foreach (Contribution contribution in register.Contributions)
        {
            ContributionAnswer? answer = register.Feedback.SelectMany(feedback => feedback.Answers).FirstOrDefault(one => one.Contribution == contribution.Id);
            string became = answer?.Outcome?.InWords(Language.Nb) ?? "svar ikke registrert";
            Console.WriteLine($"{contribution.Text}: {became}{(answer?.Reason is { } reason ? $". {reason}" : "")}");
        }

        WorkshopInfluence influence = review.Influence;
        Console.WriteLine($"Answered: {influence.Answered.Yes}, unknown: {influence.Answered.Unknown}. Promise of feedback: {influence.PromiseVerdict}");
        Console.WriteLine($"Days until feedback: {influence.FeedbackDays}");
        Console.WriteLine(review.Requirements.Single(finding => finding.Requirement == WorkshopRequirement.Answered).InWords.In(Language.En));
        // end: show-what-became-of-it
    }
}
