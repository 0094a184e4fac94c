namespace Moteplass.Domain.Planning;

/// <summary>From which to which day each meeting of a series may be, the first meeting first; and the day it is to be near, if there is one.</summary>
/// <param name="Low">The first day for each.</param>
/// <param name="High">The last day for each.</param>
/// <param name="Targets">The day for each that nearness is counted from, or -1; null where evenness counts instead.</param>
internal sealed record MeetingWindows(int[] Low, int[] High, int[]? Targets)
{
    public int Count => Low.Length;

    /// <summary>One meeting fewer.</summary>
    public MeetingWindows Without(int meeting) => new(
        [.. Low[..meeting], .. Low[(meeting + 1)..]],
        [.. High[..meeting], .. High[(meeting + 1)..]],
        Targets is null ? null : [.. Targets[..meeting], .. Targets[(meeting + 1)..]]);

    /// <summary>The first meeting that finds no day, if each takes the first that is left to it; -1 if all find one.</summary>
    public int FirstWithoutDay(DaySet free)
    {
        int from = 0;
        for (int meeting = 0; meeting < Count; meeting++)
        {
            int day = free.Next(Math.Max(from, Low[meeting]));
            if (day < 0 || day > High[meeting])
            {
                return meeting;
            }

            from = day + 1;
        }

        return -1;
    }

    /// <summary>Meetings that may each be left out instead of another, with a different result.</summary>
    public IEnumerable<int> Distinct() => Enumerable.Range(0, Count).Where(i => i == 0 || Low[i] != Low[i - 1] || High[i] != High[i - 1] || Targets?[i] != Targets?[i - 1]);
}
