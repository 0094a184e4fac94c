using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The meetings of a structure, put in order once for questions of many intervals.</summary>
internal sealed class MeetingsByDay
{
    private readonly (Meeting Meeting, PartialDate Date)[] _dated;

    // The latest day that each of the dated meetings and of those before it may have been on.
    private readonly LocalDate[] _latest;

    private readonly Meeting[] _undated;

    public MeetingsByDay(IEnumerable<Meeting> meetings)
    {
        (Meeting Meeting, PartialDate? Date)[] all = [.. meetings.Select(meeting => (meeting, new MeetingView(meeting).Date))];
        _undated = [.. all.Where(one => one.Date is null).Select(one => one.Meeting)];
        _dated = [.. all.Where(one => one.Date is not null).Select(one => (one.Meeting, one.Date!.Value)).OrderBy(one => one.Value.Earliest).ThenBy(one => one.Value)];
        _latest = new LocalDate[_dated.Length];
        for (int i = 0; i < _dated.Length; i++)
        {
            _latest[i] = i == 0 ? _dated[i].Date.Latest : LocalDate.Max(_latest[i - 1], _dated[i].Date.Latest);
        }
    }

    public RecordsFound<Meeting> In(DateInterval interval)
    {
        var definite = new List<Meeting>();
        var possible = new List<Meeting>();
        for (int i = FirstNotBefore(interval.Start); i < _dated.Length && _dated[i].Date.Earliest <= interval.End; i++)
        {
            if (interval.Includes(_dated[i].Date) is not false and var isIn)
            {
                (isIn is true ? definite : possible).Add(_dated[i].Meeting);
            }
        }

        return new RecordsFound<Meeting>([.. definite], [.. possible, .. _undated]);
    }

    /// <summary>The place of the first that may have been on a day or later, or that comes after one that may.</summary>
    private int FirstNotBefore(LocalDate day)
    {
        (int from, int to) = (0, _latest.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _latest[middle] < day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
