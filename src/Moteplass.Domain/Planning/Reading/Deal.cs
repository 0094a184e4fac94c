namespace Moteplass.Domain.Planning;

/// <summary>The part of a structure's meetings that one organisation has, where meetings are dealt out one by one to several; all of them where they are not.</summary>
internal sealed class Deal
{
    private readonly Id<Actor>[] _all;
    private readonly int _place;

    private Deal(Id<Actor>[] all, int place) => (_all, _place) = (all, place);

    /// <summary>With whom the meetings are; null where they are not dealt out.</summary>
    public Id<Actor>? With => _all.Length == 0 ? null : _all[_place];

    /// <summary>A part for each of some organisations, in the order of their ids; one for all meetings where there are none.</summary>
    public static IEnumerable<Deal> Among(ValueList<Id<Actor>> organisations)
    {
        Id<Actor>[] all = [.. organisations.Order()];
        return Enumerable.Range(0, Math.Max(1, all.Length)).Select(place => new Deal(all, place));
    }

    /// <summary>How many of the first meetings it has.</summary>
    public int CountOf(int meetings)
    {
        int all = Math.Max(1, _all.Length);
        return (meetings + all - 1 - _place) / all;
    }

    /// <summary>Those of some units that it has, each for one meeting.</summary>
    public PlannedUnit[] Of(PlannedUnit[] units) => _all.Length < 2
        ? units
        : [.. units.OrderBy(unit => unit.Last).ThenBy(unit => unit.First).Where((_, i) => i % _all.Length == _place)];

    /// <summary>Units in order, each with as many of its meetings as it has.</summary>
    public PlannedUnit[] CountsOf(PlannedUnit[] units)
    {
        int sofar = 0;
        return [.. units.Select(unit => unit with { Count = CountOf(sofar += unit.Count) - CountOf(sofar - unit.Count) })];
    }

    /// <summary>Whether a meeting is one of its own: of those to meet, it is the first that the meeting names.</summary>
    public bool Has(Meeting meeting) => _all.Length == 0 || (With is { } with && meeting.With.Where(_all.Contains).Order().FirstOrDefault() == with);
}
