using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Says what came of the placing, series by series and in all.</summary>
internal sealed class PlanAnswers(
    PlanDays days, PlanNames names, IReadOnlyList<(SeriesDraft Draft, SeriesReader Reader)> drafts, PlacementSeries[] series, Placement placement, Revision revision)
{
    public PlannedSeries[] Series()
    {
        PlacedSeries[] placed = placement.Placed;
        return [.. drafts.Select((one, i) => Series(i, one.Draft, one.Reader, placed[i]))];
    }

    public PlanQuality Quality(PlannedSeries[] planned, PlanObstacle[] obstacles, int unplacedAtLeast)
    {
        (int asked, int placed) = (planned.Sum(one => one.Asked), planned.Sum(one => one.Dates.Count));
        int moved = planned.Sum(one => one.Dates.Count(date => date.Origin == DateOrigin.Moved));
        PlannedSeries[] even = [.. planned.Where(one => one.Evenness is not null)];
        double? mean = even.Length == 0 ? null : even.Average(one => one.Evenness!.Value);
        double? most = even.Length == 0 ? null : even.Average(one => one.EvennessAtMost!.Value);
        bool hasClash = obstacles.Any(one => one.Kind == ObstacleKind.FixedClash);
        bool? isBest = placed == asked && moved == 0 && !hasClash && placement.IsAtBound && Array.TrueForAll(series, one => one.Relaxed is null) ? true : null;
        return new PlanQuality(
            asked: asked,
            placed: placed,
            moved: moved,
            unplacedAtLeast: unplacedAtLeast,
            meanEvenness: mean,
            meanEvennessAtMost: most,
            worstEvenness: even.Length == 0 ? null : even.Min(one => one.Evenness!.Value),
            worstEvennessAtMost: even.Length == 0 ? null : even.Min(one => one.EvennessAtMost!.Value),
            rounds: placement.Rounds,
            isBest: isBest,
            inWords: QualityWords.Of(asked, placed, moved, unplacedAtLeast, mean, most, hasClash, isBest));
    }

    private PlannedSeries Series(int index, SeriesDraft draft, SeriesReader reader, PlacedSeries placed)
    {
        PlacementSeries one = series[index];
        PlannedDate[] dates = [.. new DateMatcher(days, draft, revision).Match(placed.Days).Select(date => Date(date, draft, reader)).OrderBy(date => date.Day)];
        var spread = new DateInterval(days.At(one.From), days.At(one.From + one.Length - 1));
        double? evenness = draft.Own is null ? Evenness.Of(dates.Select(date => date.Day), spread) : null;
        PlacedSeries evenest = placement.Evenest[index];
        double? atMost = evenness is null ? null : Math.Max(evenness.Value, Evenness.Of(WithDoubles(evenest.Days, dates).Select(days.At), spread) ?? 1);
        Tally? usual = draft.Usual.Days.IsEmpty || dates.Length == 0 ? null : Tally.Of(dates.Select(date => (bool?)draft.Usual.IsWeekday(date.Day)));
        int asked = dates.Length + placed.Missing;
        return new PlannedSeries(
            structure: draft.Structure.Id,
            purpose: draft.Purpose,
            with: draft.With,
            promised: draft.Promised,
            asked: asked,
            dates: [.. dates],
            spreadOver: spread,
            evenness: evenness,
            evennessAtMost: atMost,
            usualDays: draft.Usual.Days,
            onUsualDay: usual,
            inWords: SeriesWords.Of(names.Of(draft.Structure.Id, draft.With), draft, asked, [.. dates.Select(date => date.Day)], evenness, atMost, usual));
    }

    private PlannedDate Date(MatchedDate date, SeriesDraft draft, SeriesReader reader) => new(
        day: days.At(date.Day),
        times: date.Meeting?.Meeting.Planned?.Times ?? draft.Times,
        origin: date.Origin,
        meeting: date.Meeting?.Meeting.Id,
        movedFrom: date.Origin == DateOrigin.Moved ? date.Meeting?.Day : null,
        deadlines: [.. reader.Preferences.DeadlinesOn(date.Day).Select(one => PlannedDeadlines.Of(one, days.At(date.Day), days.Calendar)).OfType<PlannedDeadline>()]);

    /// <summary>Days on which the register has two meetings of the series count twice.</summary>
    private IEnumerable<int> WithDoubles(int[] best, PlannedDate[] dates) =>
        best.Concat(dates.GroupBy(date => date.Day).SelectMany(same => same.Skip(1)).Select(date => days.Of(date.Day)));
}
