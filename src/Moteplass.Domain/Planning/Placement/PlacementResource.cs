namespace Moteplass.Domain.Planning;

/// <summary>Somebody who can attend a limited number of meetings a day.</summary>
internal sealed class PlacementResource
{
    private readonly int[] _used;
    private int[] _fixed = [];

    public PlacementResource(Attendee attendee, int[] capacity)
    {
        (Attendee, Capacity, _used, Full) = (attendee, capacity, new int[capacity.Length], new DaySet(capacity.Length));
        for (int day = 0; day < capacity.Length; day++)
        {
            Change(day, 0);
        }
    }

    public Attendee Attendee { get; }

    /// <summary>How many meetings for each day.</summary>
    public int[] Capacity { get; }

    /// <summary>The days on which there is no more room.</summary>
    public DaySet Full { get; }

    public int UsedOn(int day) => _used[day];

    /// <summary>How many meetings of a day were there before any was placed.</summary>
    public int FixedOn(int day) => _fixed[day];

    /// <summary>Says that what is used now is what is fixed.</summary>
    public void Fix() => _fixed = [.. _used];

    public void Change(int day, int by)
    {
        _used[day] += by;
        if (_used[day] >= Capacity[day])
        {
            Full.Add(day);
        }
        else
        {
            Full.Remove(day);
        }
    }
}
