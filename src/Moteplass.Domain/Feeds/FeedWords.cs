using System.Diagnostics;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Feeds;

/// <summary>The titles of entries, and why meetings are left out, in words.</summary>
internal static class FeedWords
{
    private static readonly LocalizedText Cancelled = new("Avlyst", "Avlyst", "Cancelled");

    private static readonly LocalizedText Postponed = new("Utsatt", "Utsett", "Postponed");

    private static readonly LocalizedText PostponedTo = new("Utsatt til", "Utsett til", "Postponed to");

    public static string Title(string name, MeetingView view, PartialDate? newDate, Language language) =>
        view.WasHeld != false ? name
        : !IsPostponed(view.Meeting) ? $"{Cancelled.In(language)}: {name}"
        : newDate is { } date ? $"{PostponedTo.In(language)} {date.InWords(language)}: {name}"
        : $"{Postponed.In(language)}: {name}";

    public static string Deadline(DeadlineKind kind, string name, LocalDate day, Language language) =>
        $"{Of(kind).In(language)}: {name}, {PartialDate.FromDate(day).InWords(language)}";

    public static LocalizedText LeftOut(string name, LeftOutReason reason, PartialDate? date)
    {
        string Date(Language language) => date?.InWords(language) ?? "";
        return reason switch
        {
            LeftOutReason.NoDate => new($"{name}: tidspunktet er ikke oppgitt", $"{name}: tidspunktet er ikkje oppgitt", $"{name}: the time is not stated"),
            LeftOutReason.NoDay => new($"{name}: dagen er ikke fastsatt ({Date(Language.Nb)})", $"{name}: dagen er ikkje fastsett ({Date(Language.Nn)})", $"{name}: the day is not set ({Date(Language.En)})"),
            LeftOutReason.Cancelled => new($"{name}: avlyst eller utsatt", $"{name}: avlyst eller utsett", $"{name}: cancelled or postponed"),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a meeting that fell through was put off, and not only cancelled.</summary>
    public static bool IsPostponed(Meeting meeting) => meeting.PostponedTo is not null || meeting.Status == MeetingStatus.Postponed;

    private static LocalizedText Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Notice => new("Frist for innkalling", "Frist for innkalling", "Notice due"),
        DeadlineKind.AgendaItems => new("Frist for å melde saker", "Frist for å melde saker", "Items for the agenda due"),
        DeadlineKind.Agenda => new("Frist for saksliste", "Frist for saksliste", "Agenda due"),
        DeadlineKind.Papers => new("Frist for sakspapirer", "Frist for sakspapir", "Papers due"),
        DeadlineKind.Minutes => new("Frist for referat", "Frist for referat", "Minutes due"),
        DeadlineKind.MinutesApproval => new("Frist for godkjenning av referat", "Frist for godkjenning av referat", "Approval of minutes due"),
        _ => throw new UnreachableException(),
    };
}
