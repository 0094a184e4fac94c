using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The programme of a workshop agrees with the workshop, and contributions are on themes of theirs.</summary>
    public const string WorkshopProgramme = "WSH010";
}

/// <summary>WSH010, of a plan and of a workshop that was held.</summary>
internal static class WorkshopProgrammeRule
{
    private static readonly Sentence OtherDay = new(
        "Programposten er {0}, men workshopen er {1}.",
        "Programposten er {0}, men workshopen er {1}.",
        "The session is {0}, but the workshop is {1}.");

    private static readonly Sentence OtherTime = new(
        "Programposten er {0}, utenfor tiden for workshopen, {1}.",
        "Programposten er {0}, utanfor tida for workshopen, {1}.",
        "The session is at {0}, outside the time of the workshop, {1}.");

    private static readonly Sentence OtherTheme = new(
        "Temaet «{0}» er ikke et tema for workshopen «{1}».",
        "Temaet «{0}» er ikkje eit tema for workshopen «{1}».",
        "The theme '{0}' is not a theme of the workshop '{1}'.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopProgramme,
        RuleCategory.Workshops,
        ProblemSeverity.Error,
        new(
            "Programmet for en workshop skal stemme med dagene, tiden og temaene, og et innspill skal gjelde et tema for workshopen.",
            "Programmet for ein workshop skal stemme med dagane, tida og temaa, og eit innspel skal gjelde eit tema for workshopen.",
            "The programme of a workshop must agree with its days, time and themes, and a contribution must be on a theme of its workshop."),
        [],
        RuleCheck.OfNeighbours<Workshop>((workshop, place, _, report) => Check(workshop, place, report)).And<Contribution>(CheckContribution),
        RuleCheck.OfRecord<Workshop>(Check));

    private static void CheckContribution(Contribution contribution, Place place, RuleContext context, ReportProblem report)
    {
        if (contribution is { Theme: { } theme, Workshop: { } id } && context.Index.Find(id) is { } workshop && context.Index.Find(theme) is not null
            && workshop.Themes.All(one => one.Id != theme))
        {
            report(place.At("theme"), OtherTheme.With($"{theme}", $"{id}"));
        }
    }

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        var view = new WorkshopView(workshop);
        for (int i = 0; i < workshop.Sessions.Count; i++)
        {
            Check(workshop.Sessions[i], workshop, view, place.At("sessions", i), report);
        }
    }

    private static void Check(WorkshopSession session, Workshop workshop, WorkshopView view, Place place, ReportProblem report)
    {
        if (session.Date is { } day && !view.IsDayDisputed && view is { FirstDay: { } first, LastDay: { } last }
            && (day.IsDefinitelyBefore(first) || last.IsDefinitelyBefore(day)))
        {
            report(place.At("date"), OtherDay.With(day.When(), first.When()));
        }

        // People may come before the workshop begins; the time of one over several days is not that of each of them.
        if (session is { Times: { } times, Kind: not WorkshopSessionKind.Arrival } && !view.LastsSeveralDays && view.Times is { } whole
            && (times.Start < whole.Start || (times.End ?? times.Start) > whole.End))
        {
            report(place.At("times"), OtherTime.With(ClockWords.Of(times), ClockWords.Of(whole)));
        }

        // A theme that is named nowhere is found by the rule of references.
        if (!workshop.Themes.IsEmpty)
        {
            for (int i = 0; i < session.Themes.Count; i++)
            {
                if (workshop.Themes.All(theme => theme.Id != session.Themes[i]))
                {
                    report(place.At("themes", i), OtherTheme.With($"{session.Themes[i]}", $"{workshop.Id}"));
                }
            }
        }
    }
}
