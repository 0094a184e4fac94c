using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The day on which things change: what ends does so on the day before.</summary>
internal sealed class Turn(LocalDate from)
{
    public LocalDate From { get; } = from;

    public LocalDate DayBefore { get; } = from.PlusDays(-1);

    /// <summary>From the day on, until the end of a period that is stated; for good where none is, or where it is over by then.</summary>
    public ValidityPeriod Since(ValidityPeriod? stated)
    {
        PartialDate start = PartialDate.FromDate(From);
        return stated is not { } period || period.IsEndOpen ? new ValidityPeriod(start, null, isEndOpen: true)
            : period.End is not { } end ? new ValidityPeriod(start, null)
            : end.Latest < From ? new ValidityPeriod(start, null, isEndOpen: true)
            : new ValidityPeriod(start, end);
    }

    /// <summary>The period as it ends on the day before; null where it begins only later.</summary>
    public ValidityPeriod? Until(ValidityPeriod? stated)
    {
        PartialDate end = PartialDate.FromDate(DayBefore);
        return stated is not { } period ? new ValidityPeriod(null, end, isStartOpen: true)
            : period.Start is { } start && start.Earliest > DayBefore ? null
            : new ValidityPeriod(period.Start, end, period.IsStartOpen);
    }

    /// <summary>Whether a period may go on on the day or later.</summary>
    public bool MayReach(ValidityPeriod? stated) => stated is not { } period || PeriodReading.Proven(period).LatestEnd >= ValidityPeriod.Number(From);
}
