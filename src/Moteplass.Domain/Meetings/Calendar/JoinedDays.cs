using NodaTime;

namespace Moteplass.Domain;

/// <summary>The days of intervals that may overlap, sorted and joined once, so that looking a day up takes few steps however many there are.</summary>
internal sealed class JoinedDays
{
    private readonly LocalDate[] _starts;
    private readonly LocalDate[] _ends;

    /// <summary>Joins intervals of the ISO calendar.</summary>
    public JoinedDays(IEnumerable<DateInterval> intervals)
    {
        var starts = new List<LocalDate>();
        var ends = new List<LocalDate>();
        foreach (DateInterval interval in intervals.OrderBy(each => each.Start))
        {
            if (ends.Count > 0 && interval.Start <= ends[^1])
            {
                ends[^1] = LocalDate.Max(ends[^1], interval.End);
            }
            else
            {
                starts.Add(interval.Start);
                ends.Add(interval.End);
            }
        }

        (_starts, _ends) = ([.. starts], [.. ends]);
    }

    /// <summary>Whether a day is in one of the intervals.</summary>
    public bool Contains(LocalDate day)
    {
        int found = Array.BinarySearch(_starts, day);
        int before = found < 0 ? ~found - 1 : found;
        return before >= 0 && day <= _ends[before];
    }
}
