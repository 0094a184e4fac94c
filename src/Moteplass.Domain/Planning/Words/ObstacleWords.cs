using System.Diagnostics;
using Moteplass.Domain.Words;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What is in the way, in sentences.</summary>
internal static class ObstacleWords
{
    public static LocalizedText TooFewDays(LocalizedText name, int meetings, DateInterval window, int days, IEnumerable<DaysOff> daysOff)
    {
        (LocalizedText count, LocalizedText when, LocalizedText possible) = (PlanText.Meetings(meetings), IntervalWords.Of(window), DayWords.Of(days));
        LocalizedText off = EachLanguage.Of(language => string.Join(", ", daysOff.Select(one => $"{Cause(one).In(language)} {PlanText.Number(one.Count)}")));
        return new LocalizedText(
            $"{name.Nb}: {count.Nb}, men {possible.Nb} å møtes på ({when.Nb}). Går bort: {off.Nb}.",
            $"{name.Nn}: {count.Nn}, men {possible.Nn} å møtast på ({when.Nn}). Går bort: {off.Nn}.",
            $"{name.En}: {count.En}, but {possible.En} to meet on ({when.En}). Taken: {off.En}.");
    }

    public static LocalizedText Overbooked(LocalizedText who, int meetings, DateInterval window, int days, int room)
    {
        (LocalizedText count, LocalizedText when, LocalizedText on) = (PlanText.Meetings(meetings), IntervalWords.Of(window), DayWords.Of(days));
        string places = PlanText.Number(room);
        who = PlanText.Capital(who);
        return room == days
            ? new($"{who.Nb}: {count.Nb}, {on.Nb} ({when.Nb}).", $"{who.Nn}: {count.Nn}, {on.Nn} ({when.Nn}).", $"{who.En}: {count.En}, {on.En} ({when.En}).")
            : new(
                $"{who.Nb}: {count.Nb}, plass til {places} på {on.Nb} ({when.Nb}).",
                $"{who.Nn}: {count.Nn}, plass til {places} på {on.Nn} ({when.Nn}).",
                $"{who.En}: {count.En}, room for {places} on {on.En} ({when.En}).");
    }

    public static LocalizedText FixedClash(LocalizedText who, int meetings, LocalDate day, int capacity)
    {
        (LocalizedText count, LocalizedText when) = (PlanText.Meetings(meetings), PartialDate.Words(day));
        who = PlanText.Capital(who);
        return new LocalizedText(
            $"{who.Nb}: {count.Nb} {when.Nb}, kapasitet {capacity}.", $"{who.Nn}: {count.Nn} {when.Nn}, kapasitet {capacity}.", $"{who.En}: {count.En} on {when.En}, capacity {capacity}.");
    }

    public static LocalizedText NoDayFound(LocalizedText name, int meetings, LocalizedText[] who, int days)
    {
        (LocalizedText count, LocalizedText on) = (PlanText.Meetings(meetings), DayWords.Of(days));
        LocalizedText all = EachLanguage.Of(language => Enumeration.And([.. who.Select(one => one.In(language))], language));
        var head = new LocalizedText(
            $"{name.Nb}: ingen ledig dag for {count.Nb}.", $"{name.Nn}: ingen ledig dag for {count.Nn}.", $"{name.En}: no free day for {count.En}.");
        return who.Length == 0
            ? head
            : PlanText.Join(head, new LocalizedText(
                $"{PlanText.Capital(all).Nb} er opptatt dagene som er igjen ({on.Nb}).", $"{PlanText.Capital(all).Nn} er opptekne dagane som er att ({on.Nn}).", $"The days left ({on.En}) are taken for {all.En}."));
    }

    private static LocalizedText Cause(DaysOff off)
    {
        LocalizedText cause = off.Cause switch
        {
            DayOffCause.WeekendOrHoliday => new("helger og helligdager", "helger og heilagdagar", "weekends and holidays"),
            DayOffCause.Blackout => new("møtefri", "møtefri", "blackout"),
            DayOffCause.NotInForce => new("strukturen eller mandatet gjelder ikke", "strukturen eller mandatet gjeld ikkje", "structure or mandate not in force"),
            DayOffCause.TooLate => new("for sent å innkalle", "for seint å kalle inn", "too late to send notice"),
            DayOffCause.OtherMeeting => new("andre møter i strukturen", "andre møte i strukturen", "other meetings of the structure"),
            _ => throw new UnreachableException(),
        };
        LocalizedText? when = off.Interval is { } interval ? IntervalWords.Of(interval) : null;
        return when is null ? cause : new LocalizedText($"{cause.Nb} {when.Nb}:", $"{cause.Nn} {when.Nn}:", $"{cause.En} {when.En}:");
    }
}
