using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Reviews the meetings that a register has planned.</summary>
internal sealed class PlanReviewer
{
    private readonly RegisterIndex _index;
    private readonly PlanDays _days;
    private readonly PlanNames _names;
    private readonly ClashFinder _clashes;
    private readonly SeriesReader[] _readers;
    private readonly Dictionary<Id<CollaborationStructure>, SeriesReader> _byId;
    private readonly MeetingView[] _onDays;

    public PlanReviewer(CollaborationRegister register, RegisterIndex index, PlanDays days, ValueList<Capacity> capacities)
    {
        (_index, _days, _names) = (index, days, new PlanNames(index));
        var request = new PlanRequest { Interval = days.Interval };
        _readers = [.. register.Structures.DistinctBy(structure => structure.Id).OrderBy(structure => structure.Id).Select(structure => new SeriesReader(structure, index, request, days, []))];
        _byId = _readers.ToDictionary(reader => reader.Structure.Id);
        _onDays =
        [
            .. register.Meetings.DistinctBy(meeting => meeting.Id).Select(meeting => new MeetingView(meeting))
                .Where(view => view is { WasHeld: not false, Day: { } day } && days.Interval.Contains(day))
                .OrderBy(view => view.Day).ThenBy(view => view.Meeting.Id),
        ];
        _clashes = new ClashFinder(index, days, new Attendees(index, days, capacities), _names);
    }

    public PlanReview Review()
    {
        SeriesReader[] ofInterest = [.. _readers.Where(IsOfInterest)];
        return new PlanReview(
            interval: _days.Interval,
            clashes: [.. _clashes.Find(_onDays)],
            onDaysOff: [.. _onDays.Where(view => !_days.Working.Has(_days.Of(view.Day!.Value))).Select(OnDayOff)],
            deadlines: [.. _onDays.SelectMany(Deadlines).OrderBy(one => one.Deadline.SendBy).ThenBy(one => one.Meeting).ThenBy(one => one.Deadline.Kind)],
            series: [.. ofInterest.SelectMany(reader => new SeriesReviewer(reader, _days, _names).Review())],
            duties: [.. ofInterest.Select(Duty).OfType<PlanDuty>()],
            withoutDay: [.. _readers.SelectMany(reader => reader.Existing.WithoutDay).Select(view => view.Meeting.Id).Distinct().Order()],
            evidence: PlanEvidence.Of(_index, _days, ofInterest));
    }

    /// <summary>A structure that may be in force and has a mandate, or that has meetings in the interval.</summary>
    private static bool IsOfInterest(SeriesReader reader) =>
        (reader.MayBeInForce && !reader.Structure.Mandates.IsEmpty) || reader.Existing.OnAnyDay.Any() || reader.Existing.WithoutDay.Any();

    private MeetingOnDayOff OnDayOff(MeetingView view) => new(view.Meeting.Id, view.Day!.Value, ReviewWords.OnDayOff(_names.Of(view.Meeting), view.Day.Value));

    private IEnumerable<ReviewedDeadline> Deadlines(MeetingView view)
    {
        if (_index.LeaderOf(view.Meeting) is not { } leader || view.WasHeld == true)
        {
            yield break;
        }

        foreach (StatedDeadline stated in _byId[leader.Id].Preferences.DeadlinesOn(_days.Of(view.Day!.Value), view.Meeting.Kind))
        {
            if (PlannedDeadlines.Of(stated, view.Day.Value, _days.Calendar) is { } deadline)
            {
                bool isPast = deadline.Due < _days.AsOf && DeadlineFinder.Done(view.Meeting, stated.Kind).All(done => done is null);
                if (isPast || deadline.IsOnDayOff)
                {
                    yield return new ReviewedDeadline(view.Meeting.Id, deadline, isPast);
                }
            }
        }
    }

    private PlanDuty? Duty(SeriesReader reader)
    {
        if (!reader.Structure.Mandates.Any(mandate => mandate.Duties.Any(duty => duty.Kind == DutyKind.MeetingPlan)) || !reader.MayBeInForce)
        {
            return null;
        }

        MeetingView[] ordinary = [.. reader.Existing.OnDays(CadencePurpose.Ordinary), .. reader.Existing.Coarse(CadencePurpose.Ordinary)];
        LocalDate start = _days.Interval.Start;
        bool isLate = Array.Exists(ordinary, view => view.Meeting.Planned?.AnnouncedOn is { IsApproximate: false } announced && announced.Earliest >= start);
        bool isAllBefore = ordinary.Length > 0
            && Array.TrueForAll(ordinary, view => view.Meeting.Planned?.AnnouncedOn is { IsApproximate: false } announced && announced.Latest < start);
        bool? isKept = isLate ? false : isAllBefore && reader.IsListed ? true : null;
        return new PlanDuty(reader.Structure.Id, isKept, ReviewWords.Duty(_names.Of(reader.Structure.Id), isKept));
    }
}
