using NodaTime;

namespace Moteplass.Domain;

/// <summary>The time from a first to a last day in which something holds, as far as the two are known (gyldighetsperiode).</summary>
/// <remarks>
/// <para>Each end is a <see cref="PartialDate"/>, open (<c>..</c>, there is none) or unknown (nothing). Both days are included.
/// <c>2017/2020</c> starts some day in 2017 and ends some day in 2020: it definitely covers the days from the latest start to the earliest end,
/// definitely not those before the earliest start or after the latest end, and of the days between it is unknown.
/// An unknown end may be any day, or open; but no period ends before it starts.</para>
/// <para>Equality: by both ends. Ordering: none, since an unknown end has no place in one. Default: <c>/</c>, both ends unknown.
/// Thread safety: immutable.</para>
/// </remarks>
/// <example><code>ValidityPeriod.Parse("2017/2020").Covers(new LocalDate(2017, 5, 1)) // null: it is unknown</code></example>
public readonly partial struct ValidityPeriod : IEquatable<ValidityPeriod>
{
    /// <summary>The day number of an end that never comes.</summary>
    internal const int Never = int.MaxValue;

    /// <summary>The day number of a start that lies before every day.</summary>
    internal const int Always = int.MinValue;

    private readonly PartialDate _start;
    private readonly PartialDate _end;
    private readonly Bound _startIs;
    private readonly Bound _endIs;

    /// <summary>Makes a period of its two ends.</summary>
    /// <param name="start">The first day, or null where it is unknown or open.</param>
    /// <param name="end">The last day, or null where it is unknown or open.</param>
    /// <param name="isStartOpen">Whether there is no first day.</param>
    /// <param name="isEndOpen">Whether there is no last day.</param>
    /// <exception cref="ArgumentException">The start is definitely after the end, or an end is both a date and open.</exception>
    public ValidityPeriod(PartialDate? start, PartialDate? end, bool isStartOpen = false, bool isEndOpen = false)
    {
        if (start is { } && isStartOpen || end is { } && isEndOpen)
        {
            throw new ArgumentException("An end of a period cannot be both a date and open.", start is { } && isStartOpen ? nameof(start) : nameof(end));
        }

        if (IsBackwards(start, end))
        {
            throw new ArgumentException($"The start of a period, {start}, is not after its end, {end}.", nameof(start));
        }

        (_start, _startIs) = (start ?? default, Of(start, isStartOpen));
        (_end, _endIs) = (end ?? default, Of(end, isEndOpen));
    }

    // Two nullable dates and two flags would take half as much room again, and a register has a period in most of its records.
    private enum Bound : byte
    {
        Unknown,
        Open,
        Date,
    }

    /// <summary>The first day, or null where it is unknown or open.</summary>
    public PartialDate? Start => _startIs == Bound.Date ? _start : null;

    /// <summary>The last day, or null where it is unknown or open.</summary>
    public PartialDate? End => _endIs == Bound.Date ? _end : null;

    /// <summary>Whether there is no first day: it has always held.</summary>
    public bool IsStartOpen => _startIs == Bound.Open;

    /// <summary>Whether there is no last day: it goes on.</summary>
    public bool IsEndOpen => _endIs == Bound.Open;

    // The bounds are day numbers. An unknown end may be anywhere, an open one is beyond every day;
    // and as no period ends before it starts, each end bounds the other.
    internal int EarliestStart => Start is { } start ? Number(start.Earliest) : Always;

    internal int LatestStart => IsStartOpen ? Always : Math.Min(Start is { } start ? Number(start.Latest) : Never, LatestEnd);

    internal int EarliestEnd => IsEndOpen ? Never : Math.Max(End is { } end ? Number(end.Earliest) : Always, EarliestStart);

    internal int LatestEnd => End is { } end ? Number(end.Latest) : Never;

    /// <summary>A period whose ends are both dates.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <returns>For example <c>2017/2020</c>.</returns>
    /// <exception cref="ArgumentException">The start is definitely after the end.</exception>
    public static ValidityPeriod Between(PartialDate start, PartialDate end) => new(start, end);

    /// <summary>Whole calendar years, from the first day of the first to the last day of the last: what a mandate for "2023–2025" says.</summary>
    /// <remarks><c>2023/2025</c> is another thing: it begins on some day of 2023 and ends on some day of 2025, and nobody says which.</remarks>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    /// <returns>For example <c>2023-01-01/2025-12-31</c>, in words <c>2023–2025</c>.</returns>
    /// <exception cref="ArgumentException">The first year is after the last.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is not 1 to 9999.</exception>
    public static ValidityPeriod OfYears(int first, int last) =>
        new(PartialDate.FromDate(PartialDate.FromYear(first).Earliest), PartialDate.FromDate(PartialDate.FromYear(last).Latest));

    /// <summary>A period that has no last day.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>For example <c>2015/..</c>.</returns>
    public static ValidityPeriod OpenFrom(PartialDate start) => new(start, null, isEndOpen: true);

    /// <summary>A period that has no first day.</summary>
    /// <param name="end">The last day.</param>
    /// <returns>For example <c>../2018</c>.</returns>
    public static ValidityPeriod OpenUntil(PartialDate end) => new(null, end, isStartOpen: true);

    /// <summary>Whether the first day is a given day or earlier.</summary>
    /// <param name="day">The day; in another calendar than ISO it is converted.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? HasStartedBy(LocalDate day)
    {
        int number = Number(day.InIso());
        return IsAtMost(EarliestStart, LatestStart, number, number);
    }

    /// <summary>Whether the last day is earlier than a given day.</summary>
    /// <param name="day">The day; in another calendar than ISO it is converted.</param>
    /// <returns>True where it definitely is, false where it definitely is not, null where that is unknown.</returns>
    public bool? HasEndedBefore(LocalDate day)
    {
        int number = Number(day.InIso());
        return !IsAtMost(number, number, EarliestEnd, LatestEnd);
    }

    /// <summary>Whether a day is in the period.</summary>
    /// <param name="day">The day; in another calendar than ISO it is converted.</param>
    /// <returns>True where it definitely does, false where it definitely does not, null where that is unknown.</returns>
    public bool? Covers(LocalDate day) => HasStartedBy(day) & !HasEndedBefore(day);

    /// <summary>Whether a date is in the period, whichever of its possible days it is.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True where it definitely does, false where it definitely does not, null where that is unknown.</returns>
    public bool? Covers(PartialDate date)
    {
        (int earliest, int latest) = (Number(date.Earliest), Number(date.Latest));
        return IsAtMost(EarliestStart, LatestStart, earliest, latest) & IsAtMost(earliest, latest, EarliestEnd, LatestEnd);
    }

    /// <summary>Whether another period lies wholly in this one.</summary>
    /// <param name="part">The other period.</param>
    /// <returns>True where it definitely does, false where it definitely does not, null where that is unknown.</returns>
    public bool? Covers(ValidityPeriod part) =>
        IsAtMost(EarliestStart, LatestStart, part.EarliestStart, part.LatestStart)
        & IsAtMost(part.EarliestEnd, part.LatestEnd, EarliestEnd, LatestEnd);

    /// <summary>Whether some day is in both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True where one definitely does, false where definitely none does, null where that is unknown.</returns>
    public bool? Overlaps(ValidityPeriod other) =>
        IsAtMost(EarliestStart, LatestStart, other.EarliestEnd, other.LatestEnd)
        & IsAtMost(other.EarliestStart, other.LatestStart, EarliestEnd, LatestEnd);

    /// <summary>Whether one day, somewhere between two bounds, is no later than another, somewhere between its own.</summary>
    private static bool? IsAtMost(int earliest, int latest, int otherEarliest, int otherLatest) =>
        latest <= otherEarliest ? true
        : earliest > otherLatest ? false
        : null;

    private static Bound Of(PartialDate? date, bool isOpen) => date is not null ? Bound.Date : isOpen ? Bound.Open : Bound.Unknown;

    private static bool IsBackwards(PartialDate? start, PartialDate? end) => start?.Earliest > end?.Latest;

    /// <summary>A number that grows with the day, also before the year 1.</summary>
    internal static int Number(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <inheritdoc/>
    public bool Equals(ValidityPeriod other) =>
        Start == other.Start && End == other.End && IsStartOpen == other.IsStartOpen && IsEndOpen == other.IsEndOpen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValidityPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, IsStartOpen, IsEndOpen);

    /// <summary>Whether two periods have the same ends.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">Another period.</param>
    public static bool operator ==(ValidityPeriod left, ValidityPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ in an end.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(ValidityPeriod left, ValidityPeriod right) => !left.Equals(right);
}
