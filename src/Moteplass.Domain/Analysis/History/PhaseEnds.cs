using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The ends of the phases in which a structure ran, put in order once for the questions about all of its other phases.</summary>
internal sealed class PhaseEnds
{
    private readonly LocalDate[] _earliest;

    // The latest that any of the ends up to each may be.
    private readonly LocalDate[] _latest;

    public PhaseEnds(IEnumerable<Phase> ran)
    {
        PartialDate[] ends = [.. ran.Select(phase => phase.Period?.End).OfType<PartialDate>().OrderBy(end => end.Earliest)];
        _earliest = [.. ends.Select(end => end.Earliest)];
        _latest = [.. ends.Select(end => end.Latest)];
        for (int i = 1; i < _latest.Length; i++)
        {
            _latest[i] = LocalDate.Max(_latest[i], _latest[i - 1]);
        }
    }

    /// <summary>Whether the end that one of them states may be what the time since begins with.</summary>
    public bool MayBegin(PartialDate? since)
    {
        if (since is not { } first)
        {
            return false;
        }

        (int from, int to) = (0, _earliest.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _earliest[middle] <= first.Latest ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && _latest[from - 1] >= first.Earliest.PlusDays(-1);
    }
}
