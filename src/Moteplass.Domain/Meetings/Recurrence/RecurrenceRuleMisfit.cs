namespace Moteplass.Domain;

/// <summary>Names the parts of a rule that no day fits together.</summary>
internal static class RecurrenceRuleMisfit
{
    /// <summary>Why a recurrence that was read from a rule contradicts itself, with the names of the parts if no day fits them; null where it does not.</summary>
    public static LocalizedText? Of(RecurrenceCadence cadence)
    {
        LocalizedText? reason = cadence.Contradiction;
        if (reason != RecurrenceContradiction.NoDay)
        {
            return reason;
        }

        (LocalizedText Name, RecurrenceCadence Without)[] parts = [.. Parts(cadence)];
        LocalizedText[] names = [.. parts.Where(part => part.Without.Contradiction != RecurrenceContradiction.NoDay).Select(part => part.Name)];
        return names.Length == 0
            ? reason
            : new(
                $"{reason.Nb} ({string.Join(", ", names.Select(name => name.Nb))})",
                $"{reason.Nn} ({string.Join(", ", names.Select(name => name.Nn))})",
                $"{reason.En} ({string.Join(", ", names.Select(name => name.En))})");
    }

    /// <summary>Each part that bounds the days, and the recurrence without it.</summary>
    private static IEnumerable<(LocalizedText Name, RecurrenceCadence Without)> Parts(RecurrenceCadence cadence)
    {
        if (cadence.Every > 1)
        {
            yield return (Named("INTERVAL"), cadence with { Every = null });
        }

        if (!cadence.Months.IsEmpty)
        {
            yield return (Named("BYMONTH"), cadence with { Months = [] });
        }

        if (!cadence.MonthDays.IsEmpty)
        {
            yield return (Named("BYMONTHDAY"), cadence with { MonthDays = [] });
        }

        if (!cadence.Weekdays.IsEmpty)
        {
            yield return (Named("BYDAY"), cadence with { Weekdays = [] });
        }

        if (!cadence.Positions.IsEmpty)
        {
            yield return (Named("BYSETPOS"), cadence with { Positions = [] });
        }

        if (cadence.End is not null)
        {
            yield return (Named("UNTIL"), cadence with { End = null });
        }

        if (cadence.Start?.InWords() is { } start)
        {
            yield return (new($"starten {start.Nb}", $"starten {start.Nn}", $"the start {start.En}"), cadence with { Start = null });
        }
    }

    private static LocalizedText Named(string part) => new(part, part, part);
}
