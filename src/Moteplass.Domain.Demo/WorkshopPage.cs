using System.Text;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The review of a workshop as a page for a terminal: what is asked for, and, of one that is not only planned, the measures.</summary>
internal sealed class WorkshopPage(RecordNames names, WorkshopReview review, Words words)
{
    private bool IsPlan => review.Stage == WorkshopStage.Plan;

    public override string ToString()
    {
        var page = new StringBuilder();
        page.Append($"{names.Of(RecordReference.To(review.Workshop))} ({review.Stage.InWords(words.Language)})\n");
        Add(
            page,
            IsPlan ? words.Say("Sjekkliste", "Sjekkliste", "Checklist") : words.Say("Krav", "Krav", "Requirements"),
            review.Requirements.Where(finding => finding.State != RequirementState.NotApplicable).Select(finding => $"[{Mark(finding.State)}] {In(finding.InWords)}"));
        Add(page, words.Say("Rom", "Rom", "Space"), review.Space.InWords.Select(In));
        Add(page, words.Say("Stemme", "Stemme", "Voice"), review.Voice.InWords.Select(In));
        if (!IsPlan)
        {
            Add(page, words.Say("Mottakere", "Mottakarar", "Audience"), review.Audience.InWords.Select(In));
            Add(page, words.Say("Innflytelse", "Innverknad", "Influence"), review.Influence.InWords.Select(In));
        }

        return page.ToString();
    }

    internal static char Mark(RequirementState state) => state switch
    {
        RequirementState.Met => 'x',
        RequirementState.NotMet => '!',
        RequirementState.Unknown => '?',
        RequirementState.NotStated or RequirementState.NotApplicable => ' ',
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Add(StringBuilder page, string title, IEnumerable<string> lines)
    {
        page.Append($"\n{title}\n");
        foreach (string line in lines)
        {
            page.Append($"  {line}\n");
        }
    }

    private string In(LocalizedText text) => text.In(words.Language);
}
