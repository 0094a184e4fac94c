using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>MTG006.</summary>
internal static class QuorumReachedRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.QuorumReached,
            ProblemSeverity.Warning,
            new(
                "Møter er beslutningsdyktige.",
                "Møte er vedtaksføre.",
                "Meetings are quorate."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (QuorumFinder.Of(meeting, context.Index) is { IsReached: false } quorum)
            {
                report(place.At("attendance"), new LocalizedText(
                    $"{quorum.Present} med stemmerett var til stede; {quorum.Required} måtte være det.",
                    $"{quorum.Present} med røysterett var til stades; {quorum.Required} måtte vere det.",
                    $"{quorum.Present} of those who may vote {Plural.Of(quorum.Present, "was", "were")} present; {quorum.Required} had to be."), found: $"{quorum.Present}", allowed: $"{quorum.Required}..");
            }
        }
    }
}
