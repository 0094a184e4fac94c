namespace Moteplass.Domain.Planning;

/// <summary>Days within which somebody has more meetings than room for them.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Meetings">How many meetings have to be within them.</param>
/// <param name="Days">On how many days of them a meeting can be.</param>
/// <param name="Room">For how many there is room.</param>
internal readonly record struct Overbooking(int First, int Last, int Meetings, int Days, long Room)
{
    public int Excess => (int)Math.Max(0, Meetings - Room);

    /// <summary>
    /// Where somebody has the most meetings too many, of all the days from the beginning of one meeting's window to the end of another's; null if nowhere. What has to
    /// be within some days cannot be more than the room there is on them (Hall's condition).
    /// </summary>
    public static Overbooking? Of(int resource, PlacementResource of, PlacementSeries[] attended)
    {
        Overbooking? most = null;
        foreach (int first in attended.SelectMany(series => series.Windows.Low).Distinct().Order())
        {
            foreach (int last in attended.SelectMany(series => series.Windows.High).Distinct().Where(last => last >= first).Order())
            {
                Overbooking found = Within(first, last, resource, of, attended);
                most = found.Excess > (most?.Excess ?? 0) ? found : most;
            }
        }

        return most;
    }

    private static Overbooking Within(int first, int last, int resource, PlacementResource of, PlacementSeries[] attended)
    {
        (int meetings, DaySet free) = (0, new DaySet(of.Full.Length));
        foreach (PlacementSeries series in attended)
        {
            DaySet? on = series.Attendees.First(one => one.Resource == resource).On;
            int inside = Enumerable.Range(0, series.Count).Count(k => series.Windows.Low[k] >= first && series.Windows.High[k] <= last)
                - series.Fixed.Count(day => day >= first && day <= last);
            if (inside > 0 && !Escapes(series, on, first, last))
            {
                meetings += inside;
                free.UnionWith(series.Days);
            }
        }

        (int days, long room) = (0, 0);
        for (int day = free.Next(first); day >= 0 && day <= last; day = free.Next(day + 1))
        {
            int left = Math.Max(0, of.Capacity[day] - of.FixedOn(day));
            (days, room) = (days + (left > 0 ? 1 : 0), room + left);
        }

        return new Overbooking(first, last, meetings, days, room);
    }

    /// <summary>Whether there is a day within on which a series could meet without whom it is about.</summary>
    private static bool Escapes(PlacementSeries series, DaySet? on, int first, int last)
    {
        if (on is null)
        {
            return false;
        }

        DaySet without = series.Days.Copy();
        without.ExceptWith(on);
        int next = without.Next(first);
        return next >= 0 && next <= last;
    }
}
