using System.Diagnostics;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What was planned for a series, and what was not, in sentences.</summary>
internal static class SeriesWords
{
    /// <summary>"Hdirs brukerråd: 4 av 4 møter – 18. februar, …. Jevnhet 0,997 av høyst 0,997, torsdag 4 av 4."</summary>
    public static LocalizedText Of(
        LocalizedText name, SeriesDraft draft, int asked, LocalDate[] dates, double? evenness, double? atMost, Tally? onUsualDay)
    {
        LocalizedText count = PlanText.Meetings(asked, draft.Purpose);
        LocalizedText? days = dates.Length == 0 ? null : PlanText.Days(dates);
        LocalizedText head = EachLanguage.Of(language =>
            $"{name.In(language)}: {dates.Length} {Of(language)} {count.In(language)}{(days is null ? "" : $" – {days.In(language)}")}.");
        return PlanText.Join(head, Quality(draft, evenness, atMost, onUsualDay), Promised(draft, asked));
    }

    /// <summary>"Relasjonsprogrammet: ikke planlagt. Det møter én organisasjon om gangen …"</summary>
    public static LocalizedText NotPlanned(LocalizedText name, CadencePurpose purpose, NotPlannedReason reason)
    {
        LocalizedText series = purpose == CadencePurpose.Ordinary ? name : EachLanguage.Of(language => $"{name.In(language)} ({CadenceWords.Name(purpose).In(language).ToLowerInvariant()})");
        LocalizedText why = Why(reason);
        return new LocalizedText($"{series.Nb} – ikke planlagt: {why.Nb}.", $"{series.Nn} – ikkje planlagt: {why.Nn}.", $"{series.En} – not planned: {why.En}.");
    }

    /// <summary>"Innkalling til møtet 19. august: frist 29. juli, send innen 30. juni."</summary>
    public static LocalizedText Deadline(DeadlineKind kind, LocalDate meeting, LocalDate due, LocalDate sendBy)
    {
        LocalizedText what = What(kind);
        (LocalizedText day, LocalizedText last) = (PartialDate.WordsOfTheYear(meeting), PartialDate.Words(due));
        LocalizedText by = PartialDate.Words(sendBy);
        return due == sendBy
            ? new($"{what.Nb} møtet {day.Nb}: frist {last.Nb}.", $"{what.Nn} møtet {day.Nn}: frist {last.Nn}.", $"{what.En} the meeting on {day.En}: due {last.En}.")
            : new(
                $"{what.Nb} møtet {day.Nb}: frist {last.Nb}, som er en fridag; send innen {by.Nb}.",
                $"{what.Nn} møtet {day.Nn}: frist {last.Nn}, som er ein fridag; send innan {by.Nn}.",
                $"{what.En} the meeting on {day.En}: due {last.En}, which is a day off; send by {by.En}.");
    }

    private static LocalizedText? Quality(SeriesDraft draft, double? evenness, double? atMost, Tally? onUsualDay)
    {
        string[][] parts = [[], [], []];
        if (evenness is { } even && atMost is { } most)
        {
            (LocalizedText so, LocalizedText best) = (PlanText.Decimal(even), PlanText.Decimal(most));
            parts = [[$"jevnhet {so.Nb} av høyst {best.Nb}"], [$"jamleik {so.Nn} av høgst {best.Nn}"], [$"evenness {so.En} of at most {best.En}"]];
        }

        if (onUsualDay is { } tally)
        {
            LocalizedText weekday = WeekdayWords.Of(draft.Usual.Days.Select(day => day.Weekday));
            int all = tally.Yes + tally.No;
            parts =
            [
                [.. parts[0], $"{weekday.Nb} {tally.Yes} av {all}"],
                [.. parts[1], $"{weekday.Nn} {tally.Yes} av {all}"],
                [.. parts[2], $"{weekday.En} {tally.Yes} of {all}"],
            ];
        }

        return parts[0].Length == 0 ? null : new LocalizedText(Sentence(parts[0]), Sentence(parts[1]), Sentence(parts[2]));
    }

    private static LocalizedText? Promised(SeriesDraft draft, int asked) => draft.Promised?.Minimum == asked ? null
        : draft is { With: not null, Promised: { } all } ? new(
            $"Fastsatt i mandatet for alle organisasjonene til sammen: {all.InWords().Nb}.",
            $"Fastsett i mandatet for alle organisasjonane til saman: {all.InWords().Nn}.",
            $"Required by the mandate for all organisations together: {all.InWords().En}.")
        : draft.Promised is { } count ? new($"Fastsatt i mandatet: {count.InWords().Nb}.", $"Fastsett i mandatet: {count.InWords().Nn}.", $"Required by the mandate: {count.InWords().En}.")
        : new LocalizedText("Antallet er ikke oppgitt i mandatet.", "Talet er ikkje oppgitt i mandatet.", "The mandate does not state the number.");

    private static LocalizedText Why(NotPlannedReason reason) => reason switch
    {
        NotPlannedReason.NoCadence => new("det er ikke oppgitt hvor ofte det skal holdes møter", "det er ikkje oppgitt kor ofte det skal haldast møte", "it is not stated how often to meet"),
        NotPlannedReason.NumberNotStated => new("antallet er ikke oppgitt", "talet er ikkje oppgitt", "the number is not stated"),
        NotPlannedReason.OnDemand => new("det holdes møter bare ved behov", "det blir halde møte berre ved behov", "meetings are held only as needed"),
        NotPlannedReason.NothingPromised => new("ingen møter er sikkert fastsatt for tidsrommet", "ingen møte er sikkert fastsette for tidsrommet", "no meeting is definitely required in the time planned"),
        NotPlannedReason.NotInForce => new("strukturen eller mandatet gjelder ikke i tidsrommet", "strukturen eller mandatet gjeld ikkje i tidsrommet", "the structure or its mandate is not in force in the time planned"),
        NotPlannedReason.OneAtATime => new("organisasjonene møter én om gangen, og det er ikke oppgitt hvem", "organisasjonane møter éin om gongen, og det er ikkje oppgitt kven", "it meets one organisation at a time, and which one is not stated"),
        NotPlannedReason.LengthNotStated => new("det er ikke oppgitt hvor mange dager en samling varer", "det er ikkje oppgitt kor mange dagar ei samling varer", "how many days a gathering takes is not stated"),
        NotPlannedReason.MoreThanDays => new("det er fastsatt flere møter enn det er dager i tidsrommet", "det er fastsett fleire møte enn det er dagar i tidsrommet", "more meetings are required than there are days in the time planned"),
        _ => throw new UnreachableException(),
    };

    private static LocalizedText What(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => new("Innkalling til", "Innkalling til", "Notice of"),
        DeadlineKind.AgendaItems => new("Saker til", "Saker til", "Items for"),
        DeadlineKind.Agenda => new("Saksliste til", "Sakliste til", "Agenda for"),
        DeadlineKind.Papers => new("Sakspapirer til", "Sakspapir til", "Papers for"),
        DeadlineKind.Minutes => new("Referat fra", "Referat frå", "Minutes of"),
        DeadlineKind.MinutesApproval => new("Godkjent referat fra", "Godkjent referat frå", "Approved minutes of"),
        _ => throw new UnreachableException(),
    };

    private static string Of(Language language) => language == Language.En ? "of" : "av";

    private static string Sentence(string[] parts) => $"{PlanText.Capital(string.Join(", ", parts))}.";
}
