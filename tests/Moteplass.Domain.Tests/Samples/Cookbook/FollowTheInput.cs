using Moteplass.Domain;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Reference;

namespace CookbookSamples;

internal static class FollowTheInput
{
    public static void Run()
    {
        // begin: follow-the-input
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        var trail = Trail.Of(register);
        foreach (Contribution contribution in register.Contributions)
        {
            var record = RecordReference.To(contribution.Id);
            ValueList<RecordReference> became = trail.ResultsOf(record);
            Console.WriteLine($"{contribution.Id} ({string.Join(", ", contribution.Contributors.OfType<CategoryParty>().Select(party => party.Category))})");
            Console.WriteLine($"  led to: {(became.IsEmpty ? "nothing on record" : string.Join(", ", became.Select(one => $"{one.Type} {one.Id}")))}");
            Console.WriteLine($"  answer on record: {!trail.UnansweredContributions.Contains(contribution.Id)}");
        }

        Console.WriteLine($"Proposals without an answer: {string.Join(", ", trail.OpenProposals)}");
        Console.WriteLine($"Proposals that rest on no input: {string.Join(", ", trail.Groundless.Select(one => one.Id))}");
        // end: follow-the-input
    }
}
