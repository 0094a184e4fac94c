using NodaTime;

namespace Moteplass.Domain;

/// <summary>A number of meetings per unit of time (møter per tidsrom): "at least four a year", or a given number a year that nobody states (B9).</summary>
/// <remarks>Where the count spreads over several units, nobody says which of them begin a round: the bounds of <see cref="MeetingCadence.MeetingsIn"/> hold whichever do. A count for the whole time
/// of the mandate is asked for in an interval that holds all of <see cref="MeetingCadence.Period"/>; of a part of it, and where no period is stated, none may be, or all.</remarks>
public sealed partial record RateCadence : MeetingCadence
{
    /// <summary>The unit of time.</summary>
    public required CadenceUnit Per { get; init; }

    /// <summary>How many units the count spreads over, 1 to 100; null means one: "every second year" is 2.</summary>
    [Range(1, 100)]
    public int? Every { get; init; }

    /// <summary>How many meetings, or null where a fixed number is said to exist but not which.</summary>
    public CountRange? Count { get; init; }

    /// <summary>The rate that says what a frequency says.</summary>
    /// <param name="frequency">The frequency, for example <c>P3M</c>.</param>
    /// <returns>For example one meeting each quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The frequency counts days and not whole weeks, or it is longer than 100 of every unit that it could be counted in.
    /// </exception>
    public static RateCadence FromFrequency(Frequency frequency) => RateFrequency.ToRate(frequency);

    /// <summary>Why it says nothing that can be computed, for the middle of a sentence; null if it can be.</summary>
    internal LocalizedText? Contradiction => RecurrenceContradiction.InEvery(Every ?? 1);

    /// <inheritdoc/>
    public override Frequency? ToFrequency() => Contradiction is null ? RateFrequency.Of(this) : null;

    private protected override CountRange? CountIn(DateInterval interval)
    {
        if (Count is not { } count || Contradiction is not null)
        {
            return null;
        }

        if (Per == CadenceUnit.MandatePeriod)
        {
            bool isWhole = Period is { Start.ExactDate: { } first, End.ExactDate: { } last } && interval.Contains(first) && interval.Contains(last);
            return count.Times(isWhole ? 1 : 0, 1);
        }

        int every = Every ?? 1;
        CadenceUnits.In(Per, interval, out int whole, out int touched);
        int surely = Math.Max((whole - every + 1) / every, 0);
        int possibly = touched == 0 ? 0 : ((touched + every - 2) / every) + 1;
        return count.Times(surely, possibly);
    }
}
