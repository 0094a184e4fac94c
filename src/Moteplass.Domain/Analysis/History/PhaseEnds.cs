using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The ends of the phases in which a structure ran, put in order once for the questions about all of its other phases.</summary>
internal sealed class PhaseEnds
{
    private readonly int[] _earliest;

    // The latest that any of the ends up to each may be.
    private readonly LocalDate[] _latest;

    public PhaseEnds(IEnumerable<Phase> ran)
    {
        PartialDate[] ends = [.. ran.Select(phase => phase.Period?.End).OfType<PartialDate>().OrderBy(end => end.Earliest)];
        _earliest = [.. ends.Select(end => ValidityPeriod.Number(end.Earliest))];
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

        int by = SortedDays.CountUpTo(_earliest, ValidityPeriod.Number(first.Latest));
        return by > 0 && _latest[by - 1] >= first.Earliest.PlusDays(-1);
    }
}
