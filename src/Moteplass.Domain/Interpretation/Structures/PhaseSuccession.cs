using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>The phases of a structure as they are read together.</summary>
/// <remarks>A phase that is only planned or proposed takes no day from one that ran, nor does one whose fate is unknown.</remarks>
internal static class PhaseSuccession
{
    /// <summary>Each phase with the period in which it is read to hold, those that say the same and follow one another from day to day joined to one.</summary>
    public static (Phase Phase, ValidityPeriod? Period)[] Read(ValueList<Phase> stated)
    {
        if (stated.Count < 2 || !Succession.DoAnyMeet(stated, phase => phase.Period, orAdjoin: true))
        {
            // None goes on as another, and none gives way.
            return stated.ConvertAll(phase => (phase, PeriodReading.ProvenIfStated(phase.Period)));
        }

        Phase[] phases = [.. Join(stated)];
        HashSet<LocalDate> beginnings =
        [
            .. phases.Where(phase => phase.Status is PhaseStatus.Active or PhaseStatus.Ended).Select(phase => phase.Period?.Start?.ExactDate).OfType<LocalDate>(),
        ];
        return [.. phases.Select(phase => (phase, Succession.Read(phase.Period, beginnings.Contains)))];
    }

    /// <summary>The phases, those that say the same and follow one another from day to day joined to one.</summary>
    public static IEnumerable<Phase> Join(ValueList<Phase> stated)
    {
        if (stated.Count < 2)
        {
            return stated;
        }

        var joined = new List<Phase>(stated.Count);
        foreach (IGrouping<Phase, Phase> same in stated.GroupBy(phase => phase with { Period = null, Sources = [] }))
        {
            int first = joined.Count;
            foreach (Phase next in same.OrderBy(phase => phase.Period?.Start?.Earliest ?? LocalDate.MinIsoValue))
            {
                if (joined.Count > first && Follows(next, joined[^1]))
                {
                    joined[^1] = joined[^1] with { Period = Together(joined[^1].Period!.Value, next.Period!.Value) };
                }
                else
                {
                    joined.Add(next);
                }
            }
        }

        return joined;
    }

    /// <summary>Whether one phase begins on the last day of another or on the day after it.</summary>
    private static bool Follows(Phase next, Phase last) =>
        next.Period?.Start?.ExactDate is { } start && last.Period?.End?.ExactDate is { } end && Period.DaysBetween(end, start) is 0 or 1;

    private static ValidityPeriod Together(ValidityPeriod first, ValidityPeriod last) => new(first.Start, last.End, first.IsStartOpen, last.IsEndOpen);
}
