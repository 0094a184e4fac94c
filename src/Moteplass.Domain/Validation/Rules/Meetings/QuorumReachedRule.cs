using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Meetings are quorate.</summary>
    public const string QuorumReached = "MTG006";
}

/// <summary>MTG006.</summary>
internal static class QuorumReachedRule
{
    private static readonly Sentence NotQuorate = new(
        "Det var {0} med stemmerett til stede, men kravet er {1}.",
        "Det var {0} med røysterett til stades, men kravet er {1}.",
        "The number of people present with a vote was {0}, and the quorum is {1}.");

    private static readonly LocalizedText Nobody = new("ingen", "ingen", "0");

    public static Rule Rule { get; } = new(
        RuleCodes.QuorumReached,
        RuleCategory.Meetings,
        ProblemSeverity.Warning,
        new(
            "Møter skal være beslutningsdyktige.",
            "Møte skal vere vedtaksføre.",
            "Meetings should be quorate."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfNeighbours<Meeting>(Check));

    private static void Check(Meeting meeting, Place place, RuleContext context, ReportProblem report)
    {
        if (QuorumFinder.Of(meeting, context.Index) is { IsReached: false, Required: { } required } quorum)
        {
            report(
                place.At("attendance"),
                NotQuorate.With(quorum.Present == default ? Nobody : quorum.Present, required),
                found: $"{quorum.Present}",
                allowed: $"{required.Minimum}..");
        }
    }
}
