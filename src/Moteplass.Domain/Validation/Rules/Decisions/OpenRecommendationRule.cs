using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>DEC004.</summary>
internal static class OpenRecommendationRule
{
    private static readonly Sentence Unanswered = new(
        "Anbefalingen har ikke fått svar.",
        "Tilrådinga har ikkje fått svar.",
        "The recommendation has not been answered.");

    private static readonly Sentence UnansweredSince = new(
        "Anbefalingen har ikke fått svar etter minst {0} {1}.",
        "Tilrådinga har ikkje fått svar etter minst {0} {1}.",
        "The recommendation has not been answered after at least {0} {1}.");

    private static readonly LocalizedText Day = new("dag", "dag", "day");

    private static readonly LocalizedText Days = new("dager", "dagar", "days");

    public static Rule Rule { get; } = new(
        RuleCodes.OpenRecommendation,
        RuleCategory.Decisions,
        ProblemSeverity.Info,
        new(
            "En anbefaling skal ha svar.",
            "Ei tilråding skal ha svar.",
            "A recommendation should have an answer."),
        [RuleSource.Fact("A5")],
        RuleCheck.OfRegister(CheckOn),
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        HashSet<Id<Proposal>> open = [.. context.Trail.OpenProposals];
        foreach ((_, Place place) in Recommendations(context).Where(one => open.Contains(one.Record.Id)))
        {
            report(place, Unanswered);
        }
    }

    private static void CheckOn(RuleContext context, LocalDate day, ReportProblem report)
    {
        var answers = new ProposalAnswers(context.Register, day, known: null);
        foreach ((Proposal proposal, Place place) in Recommendations(context).Where(one => answers.IsDefinitelyOpen(one.Record)))
        {
            if (proposal.When is { } when && when.Latest < day)
            {
                int days = Period.DaysBetween(when.Latest, day);
                report(place, UnansweredSince.With(days, Plural.Of(days, Day, Days)));
            }
            else
            {
                report(place, Unanswered);
            }
        }
    }

    private static IEnumerable<(Proposal Record, Place Place)> Recommendations(RuleContext context) =>
        context.All<Proposal>().Where(one => one.Record.Kind == ProposalKind.Recommendation);
}
