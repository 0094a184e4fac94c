using System.Globalization;

namespace Moteplass.Domain;

/// <summary>How a recurrence contradicts itself or the calendar. The reasons are for the middle of a sentence.</summary>
internal static class RecurrenceContradiction
{
    public const int LongestInterval = 100;
    public const int WeeksInAYear = 53;
    public const int WeeksInAMonth = 5;
    public const int DaysInAMonth = 31;
    public const int MonthsInAYear = 12;

    public static readonly LocalizedText NoDay = new(
        "ingen dag oppfyller alle delene av regelen", "ingen dag oppfyller alle delane av regelen", "no day meets all parts of the rule");

    private static readonly LocalizedText Unnamed = new(
        "ukjent mønster eller ukedag",
        "ukjent mønster eller vekedag",
        "unknown pattern or weekday");

    private static readonly LocalizedText MonthDaysInAWeek = new(
        "en ukentlig gjentakelse kan ikke bruke dager i måneden",
        "ei vekentleg gjentaking kan ikkje bruke dagar i månaden",
        "a weekly recurrence cannot use days of the month");

    private static readonly LocalizedText PositionsOfNothing = new(
        "plassene velger blant ukedager eller dager i måneden, og ingen av delene er oppgitt",
        "plassane vel blant vekedagar eller dagar i månaden, og ingen av delane er oppgitt",
        "positions choose among weekdays or days of the month, and neither are stated");

    private static readonly LocalizedText PositionsOutsideAMonth = new(
        "plassene telles i én måned, og gjentakelsen er verken månedlig eller årlig med én oppgitt måned",
        "plassane blir talde i éin månad, og gjentakinga er verken månadleg eller årleg med éin oppgitt månad",
        "positions count within a month, and the recurrence is neither monthly nor yearly with one stated month");

    /// <summary>The first that can be seen without looking for dates, or null.</summary>
    public static LocalizedText? Of(RecurrenceCadence cadence) =>
        InEvery(cadence.Every ?? 1) ?? InMonths(cadence.Months) ?? InMonthDays(cadence) ?? InWeekdays(cadence) ?? InPositions(cadence) ?? InEnds(cadence);

    /// <summary>How many weeks, months or years there cannot be from one to the next, or null.</summary>
    public static LocalizedText? InEvery(int every)
    {
        if (every is >= 1 and <= LongestInterval)
        {
            return null;
        }

        string found = Text(every);
        return new(
            $"intervallet {found} er ikke mellom 1 og 100", $"intervallet {found} er ikkje mellom 1 og 100", $"the interval {found} is not between 1 and 100");
    }

    private static LocalizedText? InMonths(ValueList<int> months)
    {
        foreach (int month in months)
        {
            if (month is not (>= 1 and <= MonthsInAYear))
            {
                string found = Text(month);
                return new(
                    $"måneden {found} er ikke mellom 1 og 12", $"månaden {found} er ikkje mellom 1 og 12", $"the month {found} is not between 1 and 12");
            }
        }

        return null;
    }

    private static LocalizedText? InMonthDays(RecurrenceCadence cadence)
    {
        foreach (int day in cadence.MonthDays)
        {
            if (day is not ((>= 1 and <= DaysInAMonth) or (<= -1 and >= -DaysInAMonth)))
            {
                string found = Text(day);
                return new(
                    $"dagen {found} i måneden er verken mellom 1 og 31 eller mellom -1 og -31",
                    $"dagen {found} i månaden er verken mellom 1 og 31 eller mellom -1 og -31",
                    $"the day {found} of the month is neither between 1 and 31 nor between -1 and -31");
            }
        }

        return cadence.Repeats == RecurrencePattern.Weekly && !cadence.MonthDays.IsEmpty ? MonthDaysInAWeek : null;
    }

    private static LocalizedText? InWeekdays(RecurrenceCadence cadence)
    {
        foreach (RecurrenceDay day in cadence.Weekdays)
        {
            LocalizedText? reason = day.Weekday is < Weekday.Monday or > Weekday.Sunday ? Unnamed
                : day.Nth is { } nth ? InNth(nth, cadence)
                : null;
            if (reason is not null)
            {
                return reason;
            }
        }

        return cadence.Repeats is < RecurrencePattern.Weekly or > RecurrencePattern.Yearly ? Unnamed : null;
    }

    private static LocalizedText? InNth(int nth, RecurrenceCadence cadence)
    {
        if (cadence.Repeats == RecurrencePattern.Weekly)
        {
            string number = Text(nth);
            return new(
                $"ukedag nummer {number} sier ingenting i en ukentlig gjentakelse, for en uke har hver ukedag én gang",
                $"vekedag nummer {number} seier ingenting i ei vekentleg gjentaking, for ei veke har kvar vekedag éin gong",
                $"weekday number {number} says nothing in a weekly recurrence, because a week has each weekday once");
        }

        bool isInMonth = cadence.Repeats == RecurrencePattern.Monthly || !cadence.Months.IsEmpty;
        int most = isInMonth ? WeeksInAMonth : WeeksInAYear;
        if (nth != 0 && nth >= -most && nth <= most)
        {
            return null;
        }

        (string found, string limit) = (Text(nth), Text(most));
        return new(
            $"ukedag nummer {found} finnes ikke i {(isInMonth ? "en måned" : "et år")}: tallet er fra 1 til {limit}, eller fra -1 til -{limit} bakfra",
            $"vekedag nummer {found} finst ikkje i {(isInMonth ? "ein månad" : "eit år")}: talet er frå 1 til {limit}, eller frå -1 til -{limit} bakfrå",
            $"there is no weekday number {found} in a {(isInMonth ? "month" : "year")}: the number is from 1 to {limit}, or from -1 to -{limit} from the end");
    }

    private static LocalizedText? InPositions(RecurrenceCadence cadence)
    {
        foreach (int position in cadence.Positions)
        {
            if (position is not ((>= 1 and <= DaysInAMonth) or (<= -1 and >= -DaysInAMonth)))
            {
                string found = Text(position);
                return new(
                    $"plassen {found} er verken mellom 1 og 31 eller mellom -1 og -31",
                    $"plassen {found} er verken mellom 1 og 31 eller mellom -1 og -31",
                    $"the position {found} is neither between 1 and 31 nor between -1 and -31");
            }
        }

        return cadence.Positions.IsEmpty ? null
            : cadence.Weekdays.IsEmpty && cadence.MonthDays.IsEmpty ? PositionsOfNothing
            : cadence.Repeats == RecurrencePattern.Monthly || (cadence.Repeats == RecurrencePattern.Yearly && cadence.Months.Distinct().Count() == 1) ? null
            : PositionsOutsideAMonth;
    }

    private static LocalizedText? InEnds(RecurrenceCadence cadence) =>
        cadence is { Start: { } start, End: { } end } && end.IsBefore(start) == true
            ? EndBeforeStart(end.InWords(), start.InWords())
            : null;

    private static LocalizedText EndBeforeStart(LocalizedText end, LocalizedText start) => new(
        $"slutten, {end.Nb}, er før starten, {start.Nb}",
        $"slutten, {end.Nn}, er før starten, {start.Nn}",
        $"the end, {end.En}, is before the start, {start.En}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
