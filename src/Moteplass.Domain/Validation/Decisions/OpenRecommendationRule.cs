using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;
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
        Func<Proposal, bool> isOpen = context.AsOf is { } day ? OpenOn(day, context) : OpenAtAll(context);
        foreach ((Proposal proposal, Place place) in context.Proposals)
        {
            if (proposal.Kind != ProposalKind.Recommendation || !isOpen(proposal))
            {
                continue;
            }

            if (context.AsOf is { } asOf && proposal.When is { } when && when.Latest < asOf)
            {
                int days = Period.DaysBetween(when.Latest, asOf);
                report(place, new LocalizedText(
                    $"Anbefalingen har ikke fått svar etter minst {days} {Plural.Of(days, "dag", "dager")}.",
                    $"Tilrådinga har ikkje fått svar etter minst {days} {Plural.Of(days, "dag", "dagar")}.",
                    $"The recommendation has not been answered after at least {days} {Plural.Of(days, "day", "days")}."));
            }
            else
            {
                report(place, new("Anbefalingen har ikke fått svar.", "Tilrådinga har ikkje fått svar.", "The recommendation has not been answered."));
            }
        }
    }

    private static Func<Proposal, bool> OpenAtAll(RuleContext context)
    {
        HashSet<Id<Proposal>> open = [.. context.Trail.OpenProposals];
        return proposal => open.Contains(proposal.Id);
    }

    /// <summary>Which recommendations had surely been made by a day, or state no date, and surely had no answer by then.</summary>
    private static Func<Proposal, bool> OpenOn(LocalDate day, RuleContext context)
    {
        return new ProposalAnswers(context.Register, day, known: null).IsDefinitelyOpen;
    }
}
