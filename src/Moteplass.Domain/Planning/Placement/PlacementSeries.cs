namespace Moteplass.Domain.Planning;

/// <summary>The meetings of one structure for one purpose, as days are found for them.</summary>
internal sealed class PlacementSeries
{
    /// <summary>In which days each meeting may be.</summary>
    public required MeetingWindows Windows { get; init; }

    /// <summary>Windows that leave out what was chosen among several, so that no choice would have it better; null where nothing was.</summary>
    public MeetingWindows? Relaxed { get; init; }

    /// <summary>The days on which it may meet as far as it alone is concerned, the fixed ones among them.</summary>
    public required DaySet Days { get; init; }

    /// <summary>The days that it holds already, in order.</summary>
    public required int[] Fixed { get; init; }

    /// <summary>For each day of the interval, what is given up on it, in days.</summary>
    public required int[] Penalties { get; init; }

    /// <summary>The first day of the circle on which evenness is measured.</summary>
    public required int From { get; init; }

    /// <summary>The length of the circle in days.</summary>
    public required int Length { get; init; }

    /// <summary>Who attends, by number, and on which days; null for all.</summary>
    public required (int Resource, DaySet? On)[] Attendees { get; init; }

    /// <summary>How many days are wanted, fixed ones included.</summary>
    public int Count => Windows.Count;

    /// <summary>Whether it holds a day already.</summary>
    public bool IsFixed(int day) => Fixed.Length > 0 && Array.BinarySearch(Fixed, day) >= 0;

    /// <summary>A cost in millionths of evenness.</summary>
    public long Weighed(long cost) => cost * 1_000_000 / (2L * Length * Math.Max(1, Count - 1));
}
