namespace Moteplass.Domain;

/// <summary>
/// Says as a recurrence what the parts of a rule say together. What the model has no word for is said in other words where that loses nothing:
/// days as weeks, positions as numbered weekdays or days of the month, a count as an end. The rest is refused with the part and the reason.
/// </summary>
internal static class RecurrenceRuleMeaning
{
    private const int DaysInAWeek = 7;

    private static readonly RecurrenceDay[] EachDay =
        [.. Enumerable.Range(1, DaysInAWeek).Select(day => new RecurrenceDay { Weekday = (Weekday)day })];

    private static readonly LocalizedText NoPattern = new("«FREQ» mangler", "«FREQ» manglar", "'FREQ' is missing");

    private static readonly LocalizedText CountAndEnd = new(
        "«COUNT» og «UNTIL» kan ikke stå sammen", "«COUNT» og «UNTIL» kan ikkje stå saman", "'COUNT' and 'UNTIL' cannot both be given");

    private static readonly LocalizedText CountOfNothing = new(
        "«COUNT» kan bare leses med en start som er én dag, for tellingen begynner der",
        "«COUNT» kan berre lesast med ein start som er éin dag, for teljinga byrjar der",
        "'COUNT' can be read only with a start that is one day, because the count begins there");

    private static readonly LocalizedText PositionsOfNothing = new(
        "«BYSETPOS» velger blant dager som verken «BYDAY» eller «BYMONTHDAY» sier",
        "«BYSETPOS» vel blant dagar som verken «BYDAY» eller «BYMONTHDAY» seier",
        "'BYSETPOS' chooses among days that neither 'BYDAY' nor 'BYMONTHDAY' says");

    private static readonly LocalizedText PositionsInAYear = new(
        "«BYSETPOS» i en årlig gjentakelse kan bare leses med én måned i «BYMONTH», eller med én ukedag uten måned",
        "«BYSETPOS» i ei årleg gjentaking kan berre lesast med éin månad i «BYMONTH», eller med éin vekedag utan månad",
        "'BYSETPOS' in a yearly recurrence can be read only with one month in 'BYMONTH', or with one weekday and no month");

    /// <summary>Puts the parts together.</summary>
    /// <param name="draft">The parts, each within its bounds.</param>
    /// <param name="start">The start, which no part says.</param>
    /// <param name="cadence">The recurrence, which may contradict itself, or null.</param>
    /// <returns>Null where there is one; else the reason, for the middle of a sentence.</returns>
    public static LocalizedText? Of(RecurrenceDraft draft, PartialDate? start, out RecurrenceCadence? cadence)
    {
        cadence = null;
        if (draft.Repeats is null && !draft.IsDaily)
        {
            return NoPattern;
        }

        LocalizedText? reason = draft.IsDaily ? OfDays(draft, start, out RecurrenceCadence? said) : OfWhole(draft, start, out said);
        reason ??= Positioned(draft, ref said) ?? InWeeksFromMonday(draft, said!) ?? Counted(draft, ref said);
        cadence = reason is null ? said : null;
        return reason;
    }

    private static LocalizedText? OfWhole(RecurrenceDraft draft, PartialDate? start, out RecurrenceCadence? cadence)
    {
        cadence = new RecurrenceCadence
        {
            Repeats = draft.Repeats!.Value,
            Every = draft.Every,
            Weekdays = [.. draft.Weekdays.Values],
            MonthDays = [.. draft.MonthDays.Values],
            Months = [.. draft.Months.Values],
            Start = start,
            End = draft.End,
        };
        return draft.Every > RecurrenceContradiction.LongestInterval ? RecurrenceRuleReader.NotAllowed(RecurrenceRulePart.Interval, $"{draft.Every}") : null;
    }

    /// <summary>Each day, or a number of whole weeks from one to the next.</summary>
    private static LocalizedText? OfDays(RecurrenceDraft draft, PartialDate? start, out RecurrenceCadence? cadence)
    {
        int every = draft.Every ?? 1;
        bool isEachDay = every == 1;
        bool hasMonthDays = draft.MonthDays.Values.Count > 0;
        cadence = new RecurrenceCadence
        {
            Repeats = hasMonthDays ? RecurrencePattern.Monthly : RecurrencePattern.Weekly,
            Every = isEachDay ? null : every / DaysInAWeek,
            Weekdays = [.. isEachDay && !hasMonthDays && draft.Weekdays.Values.Count == 0 ? EachDay : draft.Weekdays.Values],
            MonthDays = [.. draft.MonthDays.Values],
            Months = [.. draft.Months.Values],
            Start = start,
            End = draft.End,
        };
        return !isEachDay && every % DaysInAWeek != 0 ? NotWeeks(every)
            : every > DaysInAWeek * RecurrenceContradiction.LongestInterval ? RecurrenceRuleReader.NotAllowed(RecurrenceRulePart.Interval, $"{every}")
            : !isEachDay && hasMonthDays ? WithDaily("BYMONTHDAY")
            : !isEachDay && draft.Weekdays.Values.Count > 0 ? WithDaily("BYDAY")
            : draft.Weekdays.Values.Any(day => day.Nth is not null) ? WithDaily("BYDAY")
            : draft.Positions.Values.Count > 0 ? WithDaily("BYSETPOS")
            : null;
    }

    private static LocalizedText NotWeeks(int every) => new(
        $"«DAILY» med «INTERVAL={every}» er verken hver dag eller hele uker",
        $"«DAILY» med «INTERVAL={every}» er verken kvar dag eller heile veker",
        $"'DAILY' with 'INTERVAL={every}' is neither each day nor whole weeks");

    private static LocalizedText WithDaily(string part) => new(
        $"«{part}» kan ikke leses slik det står med «DAILY»", $"«{part}» kan ikkje lesast slik det står med «DAILY»", $"'{part}' cannot be read the way it is given with 'DAILY'");

    private static LocalizedText? Positioned(RecurrenceDraft draft, ref RecurrenceCadence? cadence)
    {
        IReadOnlyList<int> positions = draft.Positions.Values;
        if (positions.Count == 0)
        {
            return null;
        }

        RecurrenceCadence all = cadence!;
        bool isPlain = all.MonthDays.IsEmpty && all.Weekdays.All(day => day.Nth is null);
        bool isInMonth = all.Repeats == RecurrencePattern.Monthly || (all.Repeats == RecurrencePattern.Yearly && all.Months.Count == 1);
        if (all.Weekdays.IsEmpty && all.MonthDays.IsEmpty)
        {
            return PositionsOfNothing;
        }

        if (all.Repeats == RecurrencePattern.Weekly)
        {
            return all.MonthDays.IsEmpty ? InWeek(draft, ref cadence) : null;
        }

        if (isPlain && all.Weekdays.Count == 1 && (isInMonth || all.Months.IsEmpty))
        {
            // One that no month or year has takes no day beside those that are there; alone, it is kept for the refusal to name.
            int most = isInMonth ? RecurrenceContradiction.WeeksInAMonth : RecurrenceContradiction.WeeksInAYear;
            int[] there = [.. positions.Where(nth => Math.Abs(nth) <= most)];
            cadence = all with { Weekdays = [.. (there.Length > 0 ? there : positions).Select(nth => all.Weekdays[0] with { Nth = nth })] };
        }
        else if (!isInMonth)
        {
            return PositionsInAYear;
        }
        else
        {
            cadence = isPlain && all.Weekdays.Count == DaysInAWeek ? all with { Weekdays = [], MonthDays = [.. positions] } : all with { Positions = [.. positions] };
        }

        return null;
    }

    /// <summary>Positions in a week are weekdays, counted from the day on which the week begins.</summary>
    private static LocalizedText? InWeek(RecurrenceDraft draft, ref RecurrenceCadence? cadence)
    {
        RecurrenceCadence all = cadence!;
        if (!all.Months.IsEmpty)
        {
            return new(
                "«BYSETPOS» i en ukentlig gjentakelse kan ikke leses sammen med «BYMONTH»",
                "«BYSETPOS» i ei vekentleg gjentaking kan ikkje lesast saman med «BYMONTH»",
                "'BYSETPOS' in a weekly recurrence cannot be read together with 'BYMONTH'");
        }

        RecurrenceDay[] days = [.. all.Weekdays.OrderBy(day => DaysAfter(draft.WeekStart, day.Weekday))];
        int[] taken = [.. draft.Positions.Values.Select(position => position > 0 ? position - 1 : days.Length + position).Where(index => index >= 0 && index < days.Length)];
        cadence = all with { Weekdays = [.. taken.Distinct().Order().Select(index => days[index])] };
        return taken.Length > 0 ? null : RecurrenceContradiction.NoDay;
    }

    /// <summary>Which day a week begins on matters where not every week counts, and the days of one week are on both sides of it.</summary>
    private static LocalizedText? InWeeksFromMonday(RecurrenceDraft draft, RecurrenceCadence cadence)
    {
        bool mayMatter = cadence is { Repeats: RecurrencePattern.Weekly, Every: > 1, Weekdays.IsEmpty: false } && draft.WeekStart != Weekday.Monday;
        if (!mayMatter)
        {
            return null;
        }

        string found = RecurrenceRulePart.Weekdays[(int)draft.WeekStart - 1];
        if (cadence.Start?.ExactDate is not { } start)
        {
            return new(
                $"det kommer an på starten, som ikke er oppgitt som én dag, om «{found}» i «WKST» gir andre dager enn uker fra mandag",
                $"det kjem an på starten, som ikkje er oppgitt som éin dag, om «{found}» i «WKST» gir andre dagar enn veker frå måndag",
                $"it depends on the start, which is not given as one day, whether '{found}' in 'WKST' gives other days than weeks from Monday");
        }

        var first = (Weekday)start.DayOfWeek;
        bool matters = cadence.Weekdays.Any(day =>
            DaysAfter(draft.WeekStart, day.Weekday) - DaysAfter(draft.WeekStart, first) != DaysAfter(Weekday.Monday, day.Weekday) - DaysAfter(Weekday.Monday, first));
        return matters
            ? new(
                $"«{found}» i «WKST» gir andre dager enn uker fra mandag",
                $"«{found}» i «WKST» gir andre dagar enn veker frå måndag",
                $"'{found}' in 'WKST' gives other days than weeks from Monday")
            : null;
    }

    private static int DaysAfter(Weekday start, Weekday day) => ((int)day - (int)start + DaysInAWeek) % DaysInAWeek;

    /// <summary>A number of dates from the start on ends with the last of them; if the calendar has fewer, they have no end.</summary>
    private static LocalizedText? Counted(RecurrenceDraft draft, ref RecurrenceCadence? cadence)
    {
        if (draft.Count is not { } count)
        {
            return null;
        }

        if (draft.End is not null || cadence!.Start?.ExactDate is not { } start)
        {
            return draft.End is null ? CountOfNothing : CountAndEnd;
        }

        bool mayHaveDates = RecurrenceContradiction.Of(cadence) is null;
        cadence = cadence with { End = mayHaveDates && cadence.DateAfter(start, count) is { } last ? PartialDate.FromDate(last) : null };
        return null;
    }
}
