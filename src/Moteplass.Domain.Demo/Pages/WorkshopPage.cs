using System.Diagnostics;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The review of a workshop as a page for a terminal: what is asked for, and, of one that is not only planned, the measures.</summary>
internal sealed class WorkshopPage(RecordNames names, WorkshopReview review, Words words)
{
    private bool IsPlan => review.Stage == WorkshopStage.Plan;

    public override string ToString() => string.Concat(Lines().Select(line => line + "\n"));

    internal static char Mark(RequirementState state) => state switch
    {
        RequirementState.Met => 'x',
        RequirementState.NotMet => '!',
        RequirementState.Unknown => '?',
        RequirementState.NotStated or RequirementState.NotApplicable => ' ',
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines) => ["", title, .. lines.Select(line => $"  {line}")];

    private IEnumerable<string> Lines() =>
    [
        $"{names.Of(RecordReference.To(review.Workshop))} ({review.Stage.InWords(words.Language)})",
        .. Part(
            IsPlan ? words.Say("Sjekkliste", "Sjekkliste", "Checklist") : words.Say("Krav", "Krav", "Requirements"),
            review.Requirements.Where(finding => finding.State != RequirementState.NotApplicable).Select(finding => $"[{Mark(finding.State)}] {In(finding.InWords)}")),
        .. Part(words.Say("Rom", "Rom", "Space"), review.Space.InWords.Select(In)),
        .. Part(words.Say("Stemme", "Stemme", "Voice"), review.Voice.InWords.Select(In)),
        .. IsPlan ? (string[])[] :
        [
            .. Part(words.Say("Mottakere", "Mottakarar", "Audience"), review.Audience.InWords.Select(In)),
            .. Part(words.Say("Innflytelse", "Innverknad", "Influence"), review.Influence.InWords.Select(In)),
        ],
    ];

    private string In(LocalizedText text) => text.In(words.Language);
}
