using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Reviews the planned meetings of one structure, purpose by purpose.</summary>
internal sealed class SeriesReviewer(SeriesReader reader, PlanDays days, PlanNames names)
{
    public IEnumerable<ReviewedSeries> Review() => reader.MetPurposes.Select(Review);

    private ReviewedSeries Review(CadencePurpose purpose)
    {
        CadenceReview cadence = reader.Review(purpose);
        LocalDate[]? dates = reader.Existing.WithoutDay.Any(view => view.Purpose == purpose) ? null : [.. reader.Existing.OnDays(purpose).Select(view => view.Day!.Value)];
        DateInterval spread = Spread(dates ?? []);
        double? evenness = dates is null ? null : Evenness.Of(dates, spread);
        UsualDays usual = reader.UsualDaysOf(purpose);
        return new ReviewedSeries(
            structure: reader.Structure.Id,
            purpose: purpose,
            promised: cadence.Promised,
            planned: cadence.Planned,
            verdict: cadence.Plan,
            evenness: evenness,
            evennessAtMost: evenness is { } even ? Math.Max(even, AtMost(dates!.Length, spread) ?? even) : null,
            longestGapInDays: evenness is null ? null : dates!.Zip(dates!.Skip(1), Period.DaysBetween).Max(),
            onUsualDay: dates is null or [] || usual.Days.IsEmpty ? null : Tally.Of(dates.Select(day => (bool?)usual.IsWeekday(day))),
            inWords: ReviewWords.Series(names.Of(reader.Structure.Id), purpose, cadence));
    }

    /// <summary>From the first to the last day on which the structure may be in force or has a meeting.</summary>
    private DateInterval Spread(LocalDate[] dates)
    {
        LocalDate[] ends = [.. reader.InForce.SelectMany(part => new[] { part.Start, part.End }), .. dates];
        return ends.Length == 0 ? days.Interval : new DateInterval(ends.Min(), ends.Max());
    }

    /// <summary>The greatest evenness of a number of meetings on working days.</summary>
    private double? AtMost(int count, DateInterval spread)
    {
        DaySet working = days.Working.Copy();
        working.IntersectWith(days.In([spread]));
        (int first, int last) = (days.Of(spread.Start), days.Of(spread.End));
        var series = new PlacementSeries
        {
            Windows = new MeetingWindows([.. Enumerable.Repeat(first, count)], [.. Enumerable.Repeat(last, count)], null),
            Days = working,
            Fixed = [],
            Penalties = new int[days.Length],
            From = first,
            Length = last - first + 1,
            Attendees = [],
        };
        PlacedSeries best = new SeriesPlacer().Place(series, working, series.Penalties);
        return best.Missing > 0 ? null : Evenness.Of(best.Days.Select(days.At), spread);
    }
}
