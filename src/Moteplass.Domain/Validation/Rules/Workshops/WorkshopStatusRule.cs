using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The status of a workshop agrees with its dates, and nothing ends before it begins.</summary>
    public const string WorkshopStatus = "WSH008";
}

/// <summary>WSH008, of a plan and of a workshop that was held.</summary>
/// <remarks>What lies after the day is a warning, as of meetings: a register may be looked at as of an earlier day.</remarks>
internal static class WorkshopStatusRule
{
    private static readonly Sentence StatusSaysOtherwise = new(
        "Det er oppgitt når workshopen ble holdt, men statusen sier at den er {0}.",
        "Det er oppgitt når workshopen vart halden, men statusen seier at han er {0}.",
        "It is stated when the workshop was held, but its status says that it is {0}.");

    private static readonly Sentence EndsBeforeItBegins = new(
        "Workshopen slutter {0}, før den begynner {1}.",
        "Workshopen sluttar {0}, før han tek til {1}.",
        "The workshop ends {0}, before it begins {1}.");

    private static readonly Sentence NotYet = new(
        "Det er oppgitt at workshopen ble holdt {0}, men det er senere enn {1}.",
        "Det er oppgitt at workshopen vart halden {0}, men det er seinare enn {1}.",
        "The workshop is said to have been held {0}, but that is later than {1}.");

    private static readonly Sentence NobodyHasSaid = new(
        "Workshopen var planlagt {0}. Det er ikke registrert om den ble holdt.",
        "Workshopen var planlagd {0}. Det er ikkje registrert om han vart halden.",
        "The workshop was planned {0}. Whether it was held is not recorded.");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopStatus,
        RuleCategory.Workshops,
        ProblemSeverity.Error,
        new(
            "Statusen og datoene for en workshop skal stemme overens, og den skal slutte etter at den begynner.",
            "Statusen og datoane for ein workshop skal stemme overeins, og han skal slutte etter at han tek til.",
            "The status and the dates of a workshop must agree, and it must end after it begins."),
        [],
        RuleCheck.OfRecord<Workshop>(CheckOnDay),
        RuleCheck.OfRecord<Workshop>(Check));

    private static void CheckOnDay(Workshop workshop, Place place, LocalDate day, ReportProblem report)
    {
        Check(workshop, place, report);
        if (workshop.Held?.Date is { IsApproximate: false } held && held.Earliest > day)
        {
            report(place.At("held").At("date"), NotYet.With(held.When(), day), ProblemSeverity.Warning, found: $"{held}", allowed: $"../{day:uuuu-MM-dd}");
        }

        if (workshop is { Held: null, Status: MeetingStatus.Planned or MeetingStatus.Notified }
            && new WorkshopView(workshop).LastDay is { IsApproximate: false } planned && planned.Latest < day)
        {
            report(place.At("status"), NobodyHasSaid.With(planned.When()), ProblemSeverity.Info);
        }
    }

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        if (workshop is { Held: not null, Status: { } status and not MeetingStatus.Held })
        {
            report(place.At("status"), StatusSaysOtherwise.With(WorkshopStatusWords.Of(status)));
        }

        Check(workshop.Planned?.Date, workshop.Planned?.Until, place.At("planned"), report);
        Check(workshop.Held?.Date, workshop.Held?.Until, place.At("held"), report);
    }

    private static void Check(PartialDate? first, PartialDate? last, Place place, ReportProblem report)
    {
        if (first is { } date && last is { } until && until.IsDefinitelyBefore(date))
        {
            report(place.At("until"), EndsBeforeItBegins.With(until.When(), date.When()), found: $"{until}", allowed: $"{date}/..");
        }
    }
}
