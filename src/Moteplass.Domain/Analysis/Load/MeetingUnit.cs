using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The meetings that the same structures hold, alone or together.</summary>
internal sealed class MeetingUnit
{
    private readonly int[] _clashes;

    public MeetingUnit(IReadOnlyList<StructureLoad> structures, IEnumerable<MeetingView> meetings, HashSet<Id<Meeting>> replacements, DateInterval interval)
    {
        MeetingView[] all = [.. meetings];
        (Structures, Always) = (structures, new DaysInForce([interval], [interval]));
        Planned = new MeetingDates(all.Select(view => ((view.Meeting.Planned is { } planned ? planned.Date : view.Date), Plan(view))));
        Held = new MeetingDates(all.Select(view => (view.Date, view.WasHeld)));
        MeetingView[] within = [.. all.Where(view => view.WasHeld != false && interval.Includes(view.Date) != false)];
        Days = [.. within.Select(view => view.Day).OfType<LocalDate>().Where(interval.Contains)];
        HasUnknownDay = within.Length > Days.Count;
        _clashes = [.. Days.GroupBy(day => day).Where(day => day.Skip(1).Any()).Select(day => ValidityPeriod.Number(day.Key)).Order()];

        bool? Plan(MeetingView view) =>
            replacements.Contains(view.Meeting.Id) ? false : PracticeView.IsOneOfThePlan(view.Meeting) & (view.Meeting.Planned is null ? null : true);
    }

    /// <summary>The structures, by id.</summary>
    public IReadOnlyList<StructureLoad> Structures { get; }

    /// <summary>All days of the review.</summary>
    public DaysInForce Always { get; }

    public MeetingDates Planned { get; }

    public MeetingDates Held { get; }

    /// <summary>The days of meetings that are not known to have failed.</summary>
    public IReadOnlyList<LocalDate> Days { get; }

    /// <summary>Whether there may be such a meeting in the interval whose day is not known.</summary>
    public bool HasUnknownDay { get; }

    /// <summary>On how many days of some intervals, which do not overlap, there is more than one of these meetings.</summary>
    public int ClashesIn(ValueList<DateInterval> intervals) => intervals.Sum(interval =>
        SortedDays.CountUpTo(_clashes, ValidityPeriod.Number(interval.End)) - SortedDays.CountBefore(_clashes, ValidityPeriod.Number(interval.Start)));
}
