using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>Of which days the sources of a record can tell.</summary>
internal static class SourceReading
{
    /// <summary>
    /// Whether a record without a period is assumed to hold on a day: true, unless all of its sources are dated and none of them definitely by that day, for
    /// what a source says of its own time it does not say of an earlier one; then it is unknown.
    /// </summary>
    public static bool? TellsOf(LocalDate day, SourcedRecord record, RegisterIndex index) =>
        record.Sources.IsEmpty || record.Sources.Any(source => index.Find(source.Document)?.Date is not { } date || date.IsBy(day) == true) ? true : null;

    /// <summary>From which day on the sources of a record can tell.</summary>
    public static int TellsFrom(SourcedRecord record, RegisterIndex index) => FirstDay(record, index) is { } day ? ValidityPeriod.Number(day) : ValidityPeriod.Always;

    /// <summary>The same as a day; null where they can tell of every day.</summary>
    public static LocalDate? FirstDay(SourcedRecord record, RegisterIndex index)
    {
        LocalDate?[] days = [.. record.Sources.Select(source => index.Find(source.Document)?.Date?.Latest)];
        return days.Contains(null) ? null : days.Min();
    }
}
