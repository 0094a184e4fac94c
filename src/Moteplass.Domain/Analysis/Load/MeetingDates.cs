using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>When some meetings were or may have been, counted in some days without going through them all.</summary>
internal sealed class MeetingDates
{
    private readonly DatesOverTime _sure;
    private readonly DatesOverTime _possible;
    private readonly int _undated;

    /// <param name="meetings">The date of each, or null where it is not known, and whether it counts; null where that is not known.</param>
    public MeetingDates(IEnumerable<(PartialDate? Date, bool? Counts)> meetings)
    {
        (PartialDate? Date, bool? Counts)[] all = [.. meetings.Where(meeting => meeting.Counts != false)];
        _sure = new DatesOverTime(all.Where(meeting => meeting.Counts == true && meeting.Date is { IsApproximate: false }).Select(meeting => meeting.Date!.Value));
        _possible = new DatesOverTime(all.Select(meeting => meeting.Date).OfType<PartialDate>());
        _undated = all.Count(meeting => meeting.Date is null);
    }

    /// <summary>How many there were: at least those on the days of the first kind, at most those that may be on days of the second.</summary>
    public CountRange In(DaysInForce days)
    {
        int least = days.Definite.Sum(_sure.SurelyIn);
        int most = days.Possible.IsEmpty ? 0 : days.Possible.Sum(_possible.PossiblyIn) + _undated;
        return new CountRange(least, Math.Max(least, most));
    }
}
