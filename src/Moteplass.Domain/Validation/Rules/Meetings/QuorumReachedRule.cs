using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG006.</summary>
internal static class QuorumReachedRule
{
    private static readonly Sentence NotQuorate = new(
        "{0} med stemmerett {1} til stede; {2} måtte være det.",
        "{0} med røysterett {1} til stades; {2} måtte vere det.",
        "{0} of those who may vote {1} present; {2} had to be.");

    private static readonly LocalizedText Was = new("var", "var", "was");

    private static readonly LocalizedText Were = new("var", "var", "were");

    public static Rule Rule { get; } = new(
        RuleCodes.QuorumReached,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Møter er beslutningsdyktige.",
            "Møte er vedtaksføre.",
            "Meetings are quorate."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        foreach ((Meeting meeting, Place place) in context.All<Meeting>())
        {
            if (QuorumFinder.Of(meeting, context.Index) is { IsReached: false } quorum)
            {
                report(
                    place.At("attendance"),
                    NotQuorate.With($"{quorum.Present}", Plural.Of(quorum.Present, Was, Were), $"{quorum.Required}"),
                    found: $"{quorum.Present}",
                    allowed: $"{quorum.Required}..");
            }
        }
    }
}
