using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>DEC004.</summary>
internal static class OpenRecommendationRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.OpenRecommendation,
            ProblemSeverity.Info,
            new(
                "En anbefaling har fått svar.",
                "Ei tilråding har fått svar.",
                "A recommendation has been answered."),
            "A5",
            needsDay: true),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        HashSet<Id<Proposal>> open = [.. context.Trail.OpenProposals];
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            if (proposal.Kind != ProposalKind.Recommendation || !open.Contains(proposal.Id))
            {
                continue;
            }

            if (context.AsOf is { } asOf && proposal.When is { } when && when.Latest < asOf)
            {
                int days = Period.DaysBetween(when.Latest, asOf);
                report(place, new LocalizedText(
                    $"Anbefalingen er ikke besvart etter minst {days} {(days == 1 ? "dag" : "dager")}.",
                    $"Tilrådinga er ikkje svart på etter minst {days} {(days == 1 ? "dag" : "dagar")}.",
                    $"The recommendation is not answered after at least {days} {(days == 1 ? "day" : "days")}."));
            }
            else
            {
                report(place, new("Anbefalingen er ikke besvart.", "Tilrådinga er ikkje svart på.", "The recommendation is not answered."));
            }
        }
    }
}
