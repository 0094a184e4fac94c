using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>Finds where somebody has more meetings on a day than room.</summary>
internal sealed class ClashFinder(RegisterIndex index, PlanDays days, Attendees attendees, PlanNames names)
{
    /// <param name="meetings">The meetings, by day.</param>
    public IEnumerable<PlanClash> Find(IEnumerable<MeetingView> meetings) => meetings
        .GroupBy(view => view.Day!.Value)
        .SelectMany(same => OnDay(days.Of(same.Key), [.. same]));

    private IEnumerable<PlanClash> OnDay(int day, MeetingView[] meetings) =>
        from one in meetings.SelectMany(view => Attend(view, day)).GroupBy(one => one.Attendee).OrderBy(same => same.Key)
        let all = one.Select(attends => attends.Meeting).Distinct().Order().ToArray()
        let capacity = attendees.CapacityOf(one.Key)![day]
        where all.Length > capacity
        let isSure = one.Where(attends => attends.IsSure).Select(attends => attends.Meeting).Distinct().Count() > capacity
        select new PlanClash(
            days.At(day),
            Id<Actor>.Parse(one.Key.Id),
            one.Key.Kind == AttendeeKind.TopManagement,
            [.. all],
            capacity,
            isSure,
            ReviewWords.Clash(names.Of(one.Key), all.Length, days.At(day), capacity, isSure));

    private IEnumerable<(Attendee Attendee, Id<Meeting> Meeting, bool IsSure)> Attend(MeetingView view, int day) =>
        from structure in index.StructuresOf(view.Meeting)
        from one in attendees.Of(structure, view.Meeting.With)
        where one.On?.Has(day) != false
        select (one.Attendee, view.Meeting.Id, attendees.IsSure(structure, view.Meeting.With, one.Attendee, day));
}
