using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether the one who sits in a seat has sat as long as the mandate allows when the term runs out, and how many years are left.</summary>
internal sealed class TermLimit(TermOfOffice? term, Seat seat, LocalDate? ends)
{
    private int? Years => term?.Years is { } years && years.Minimum == years.Maximum ? years.Minimum : null;

    /// <summary>How many whole years the person has sat when the term runs out.</summary>
    private long? Sat =>
        ends is { } last && last < LocalDate.MaxIsoValue && seat.SittingSince?.ExactDate is { } since ? Period.Between(since, last.PlusDays(1), PeriodUnits.Years).Years
        : seat.TermNumber is { } number && Years is { } length ? (long)number * length
        : null;

    /// <summary>Which term in a row it is.</summary>
    private long? Number => (long?)seat.TermNumber ?? (Years is { } length and > 0 && Sat is { } years ? (years + length - 1) / length : default(long?));

    public (bool? IsReached, int? YearsLeft) Find()
    {
        if (term is null)
        {
            return (null, null);
        }

        if (term.NoLimit == true)
        {
            return (false, null);
        }

        if (term.Reappointment == false)
        {
            return (true, null);
        }

        bool? byPeriods = term.MaxPeriods is { } periods ? Number is { } number ? number >= periods : null : false;
        bool? byYears = term.MaxYears is { } most ? Sat is { } sat ? sat >= most : null : false;
        bool isLimited = term.MaxPeriods is not null || term.MaxYears is not null || term.Reappointment is not null;
        bool? isReached = isLimited ? byPeriods | byYears : null;
        int? left = isReached == false && term.MaxYears is { } all && Sat is { } years && Years is { } length && all - years < length ? (int)(all - years) : null;
        return (isReached, left);
    }
}
