namespace Moteplass.Domain;

/// <summary>Time before or after a meeting, as a mandate states it (frist).</summary>
/// <remarks>
/// <para><c>P3W</c> weeks, <c>P10D</c> days, <c>P2M</c> months, <c>10WD</c> working days, each 0 to 999 of one unit;
/// or stated without a length: <c>promptly</c>, <c>in-advance</c>, <c>next-meeting</c>.</para>
/// <para>Equality: by what is stated, so three weeks do not equal 21 days. Ordering: none; how long two months or ten working days are
/// depends on the calendar. Default: <c>P0D</c>, the day itself. Thread safety: immutable.</para>
/// </remarks>
/// <example><code>LeadTime.FromWeeks(3).ToString() // "P3W"</code></example>
public readonly partial struct LeadTime : IEquatable<LeadTime>
{
    private const int Most = 999;

    private readonly short _amount;
    private readonly LeadTimeUnit _unit;

    private LeadTime(int amount, LeadTimeUnit unit)
    {
        _amount = (short)amount;
        _unit = unit;
    }

    private LeadTime(LeadTimeKind kind) => Kind = kind;

    /// <summary>Without delay (uten ugrunnet opphold), <c>promptly</c>.</summary>
    public static LeadTime Promptly => new(LeadTimeKind.Promptly);

    /// <summary>In good time (i god tid), <c>in-advance</c>.</summary>
    public static LeadTime InAdvance => new(LeadTimeKind.InAdvance);

    /// <summary>By or at the next meeting (til neste møte), <c>next-meeting</c>.</summary>
    public static LeadTime NextMeeting => new(LeadTimeKind.NextMeeting);

    /// <summary>Whether it is a length, or else how it is stated.</summary>
    public LeadTimeKind Kind { get; }

    /// <summary>How many of the unit, 0 to 999, or null where no length is stated.</summary>
    public int? Amount => Kind == LeadTimeKind.Length ? _amount : null;

    /// <summary>The unit, or null where no length is stated.</summary>
    public LeadTimeUnit? Unit => Kind == LeadTimeKind.Length ? _unit : null;

    /// <summary>A number of days.</summary>
    /// <param name="days">How many, 0 to 999.</param>
    /// <returns>For example <c>P10D</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 999.</exception>
    public static LeadTime FromDays(int days) => new(Checked(days, nameof(days)), LeadTimeUnit.Days);

    /// <summary>A number of weeks.</summary>
    /// <param name="weeks">How many, 0 to 999.</param>
    /// <returns>For example <c>P3W</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 999.</exception>
    public static LeadTime FromWeeks(int weeks) => new(Checked(weeks, nameof(weeks)), LeadTimeUnit.Weeks);

    /// <summary>A number of months.</summary>
    /// <param name="months">How many, 0 to 999.</param>
    /// <returns>For example <c>P2M</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 999.</exception>
    public static LeadTime FromMonths(int months) => new(Checked(months, nameof(months)), LeadTimeUnit.Months);

    /// <summary>A number of working days.</summary>
    /// <param name="workingDays">How many, 0 to 999.</param>
    /// <returns>For example <c>10WD</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 999.</exception>
    public static LeadTime FromWorkingDays(int workingDays) => new(Checked(workingDays, nameof(workingDays)), LeadTimeUnit.WorkingDays);

    private static int Checked(int amount, string parameter) => amount is >= 0 and <= Most
        ? amount
        : throw new ArgumentOutOfRangeException(parameter, amount, "A lead time must be 0 to 999 of its unit.");

    /// <inheritdoc/>
    public bool Equals(LeadTime other) => Kind == other.Kind && _amount == other._amount && _unit == other._unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LeadTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _amount, _unit);

    /// <summary>Whether two lead times state the same.</summary>
    /// <param name="left">A lead time.</param>
    /// <param name="right">Another lead time.</param>
    public static bool operator ==(LeadTime left, LeadTime right) => left.Equals(right);

    /// <summary>Whether two lead times do not state the same.</summary>
    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(LeadTime left, LeadTime right) => !left.Equals(right);
}
