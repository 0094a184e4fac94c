using System.Diagnostics;
using NodaTime;

namespace Moteplass.Domain;

/// <summary>How often something comes back (frekvens, hyppighet), an ISO 8601 duration of one unit.</summary>
/// <remarks>
/// <para><c>P1Y</c> yearly, <c>P6M</c> every half-year, <c>P3M</c> quarterly, <c>P2W</c> every second week, <c>P10D</c> every tenth day:
/// 1 to 999 of one unit.</para>
/// <para>Equality: by what is stated, so a year does not equal twelve months. Ordering: none, for how long a month is depends on the
/// calendar. Default: <c>P1D</c>, daily. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>Frequency.Parse("P3M").Amount // 3</code></example>
public readonly partial struct Frequency : IEquatable<Frequency>
{
    private const int Most = 999;

    // One less than the amount, so that the default is a frequency as well.
    private readonly short _further;

    /// <summary>Makes a frequency.</summary>
    /// <param name="amount">How many of the unit, 1 to 999.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not 1 to 999, or the unit is none of the enum's.</exception>
    public Frequency(int amount, FrequencyUnit unit)
    {
        if (amount is < 1 or > Most)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A frequency is 1 to 999 of its unit.");
        }

        if (!Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A frequency counts days, weeks, months or years.");
        }

        _further = (short)(amount - 1);
        Unit = unit;
    }

    /// <summary>How many of the unit, 1 to 999.</summary>
    public int Amount => _further + 1;

    /// <summary>The unit.</summary>
    public FrequencyUnit Unit { get; }

    /// <summary>The day that is so long after another, or the last day of the calendar where it would come after that.</summary>
    internal LocalDate After(LocalDate day)
    {
        (PeriodUnits units, Period further) = Unit switch
        {
            FrequencyUnit.Years => (PeriodUnits.Years, Period.FromYears(Amount)),
            FrequencyUnit.Months => (PeriodUnits.Months, Period.FromMonths(Amount)),
            FrequencyUnit.Weeks => (PeriodUnits.Weeks, Period.FromWeeks(Amount)),
            FrequencyUnit.Days => (PeriodUnits.Days, Period.FromDays(Amount)),
            _ => throw new UnreachableException(),
        };
        Period left = Period.Between(day, LocalDate.MaxIsoValue, units);
        return left.Years + left.Months + left.Weeks + left.Days < Amount ? LocalDate.MaxIsoValue : day + further;
    }

    /// <inheritdoc/>
    public bool Equals(Frequency other) => _further == other._further && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Frequency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_further, Unit);

    /// <summary>Whether two frequencies state the same.</summary>
    /// <param name="left">A frequency.</param>
    /// <param name="right">Another frequency.</param>
    public static bool operator ==(Frequency left, Frequency right) => left.Equals(right);

    /// <summary>Whether two frequencies do not state the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Frequency left, Frequency right) => !left.Equals(right);
}
