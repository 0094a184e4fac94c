using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A recommendation has been answered.</summary>
    public const string OpenRecommendation = "DEC004";
}

/// <summary>DEC004.</summary>
internal static class OpenRecommendationRule
{
    private static readonly Sentence Unanswered = new(
        "Det er ikke registrert noe svar på anbefalingen.",
        "Det er ikkje registrert noko svar på tilrådinga.",
        "No answer to the recommendation is recorded.");

    private static readonly Sentence UnansweredSince = new(
        "Det er ikke registrert noe svar på anbefalingen etter minst {0} {1}.",
        "Det er ikkje registrert noko svar på tilrådinga etter minst {0} {1}.",
        "No answer to the recommendation is recorded after at least {0} {1}.");

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
        RuleCheck.OfRegister(CheckOn, TrailReach.Of),
        RuleCheck.OfRegister(Check, TrailReach.Of));

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
        // A recommendation without a date has been made, for the register that has it is judged on the day.
        foreach ((Proposal proposal, Place place) in Recommendations(context).Where(one => (one.Record.When is null ? !answers.IsAnswered(one.Record.Id) : answers.IsOpen(one.Record)) == true))
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
