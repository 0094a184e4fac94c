using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>The meetings of a structure that the register has in the interval and that are not known to have failed.</summary>
internal sealed class ExistingMeetings
{
    private readonly MeetingView[] _all;
    private readonly PlanDays _days;
    private readonly MovableMeetings _movable;

    public ExistingMeetings(CollaborationStructure structure, RegisterIndex index, PlanDays days, MovableMeetings movable)
    {
        (_days, _movable) = (days, movable);
        _all =
        [
            .. index.MeetingsOf(structure.Id)
                .DistinctBy(meeting => meeting.Id)
                .OrderBy(meeting => meeting.Id)
                .Select(meeting => new MeetingView(meeting))
                .Where(view => view.WasHeld != false),
        ];
    }

    /// <summary>Those for a purpose with a known day in the interval, by day.</summary>
    public IEnumerable<MeetingView> OnDays(CadencePurpose? purpose) =>
        _all.Where(view => view.Purpose == purpose && view.Day is { } day && _days.Interval.Contains(day)).OrderBy(view => view.Day).ThenBy(view => view.Meeting.Id);

    /// <summary>Those of every purpose with a known day in the interval.</summary>
    public IEnumerable<MeetingView> OnAnyDay => _all.Where(view => view.Day is { } day && _days.Interval.Contains(day));

    /// <summary>Those for a purpose whose date is in the interval and coarser than a day, or approximate.</summary>
    public IEnumerable<MeetingView> Coarse(CadencePurpose purpose) =>
        _all.Where(view => view.Purpose == purpose && view.Day is null && _days.Interval.Includes(view.Date) == true).OrderBy(view => view.Date).ThenBy(view => view.Meeting.Id);

    /// <summary>Those that are or may be in the interval, and whose day is not known.</summary>
    public IEnumerable<MeetingView> WithoutDay => _all.Where(view =>
        view.Day is null && _days.Interval.Includes(view.Date) != false && (view.Date is not null || (view.WasHeld is null && view.Meeting.Status is not null)));

    /// <summary>Those that may be in the interval and are still to come.</summary>
    public IEnumerable<MeetingView> Unknown => _all.Where(view =>
        view.WasHeld is null && _days.Interval.Includes(view.Date) is null && (view.Date is not null || view.Meeting.Status is not null));

    /// <summary>Those for a purpose of the two years before, as far as their day is known.</summary>
    public MeetingView[] Before(CadencePurpose purpose)
    {
        LocalDate start = _days.Interval.Start;
        return [.. _all.Where(view => view.Purpose == purpose && view.Day is { } day && day < start && day >= start.PlusYears(-2))];
    }

    /// <summary>Whether a meeting may move to another day.</summary>
    public bool IsMovable(MeetingView view) => _movable == MovableMeetings.NotNotified
        && view is { WasHeld: null, Day: { } day, Meeting: { Status: null or MeetingStatus.Planned, NoticeSent: null, Structures.Count: 1 } }
        && !(day < _days.AsOf);
}
