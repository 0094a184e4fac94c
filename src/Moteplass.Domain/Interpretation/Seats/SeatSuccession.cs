using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>When the seats of a structure are held, read together.</summary>
/// <remarks>
/// A seat follows another if both are the structure's own places, or both of one other role, and they are not on different sides. On the day on which one
/// ends and another that follows it begins, the later alone is held. A seat that goes on as it was follows itself alone.
/// </remarks>
internal sealed class SeatSuccession
{
    // Of those structures alone in which a seat may give way to another; there are few, and a seat is asked for its period again and again.
    private readonly Dictionary<Seat, ValidityPeriod?>? _periods;
    private readonly SeatListing? _listing;
    private readonly RegisterIndex _index;

    private SeatSuccession(CollaborationStructure structure, RegisterIndex index)
    {
        (_listing, _index) = (structure.SeatListing, index);
        if (!Succession.DoAnyMeet(structure.Seats, seat => seat.Period))
        {
            return;
        }

        _periods = new(ReferenceEqualityComparer.Instance);
        var mandates = MandateSuccession.Of(structure, index);
        var beginnings = new Beginnings<Seat>(structure.Seats, seat => seat.Period, Content);
        var begun = new Dictionary<LocalDate, HashSet<(SeatRole Kind, Side? Side)>>();
        foreach (Seat seat in structure.Seats)
        {
            _periods[seat] = Succession.Read(seat.Period, day => beginnings.GivesWay(seat, day, () => IsFollowed(seat, day)));
        }

        bool IsFollowed(Seat seat, LocalDate day)
        {
            Mandate? mandate = mandates.On(day);
            if (!begun.TryGetValue(day, out HashSet<(SeatRole Kind, Side? Side)>? others))
            {
                begun.Add(day, others = [.. beginnings.NewOn(day).Select(other => (KindOf(other), Sides.Of(other, structure, mandate, index)))]);
            }

            SeatRole kind = KindOf(seat);
            Side? side = Sides.Of(seat, structure, mandate, index);
            return side is null ? others.Any(other => other.Kind == kind) : others.Contains((kind, side)) || others.Contains((kind, null));
        }
    }

    /// <summary>The seats of a structure, read once for each index.</summary>
    public static SeatSuccession Of(CollaborationStructure structure, RegisterIndex index) =>
        index.Keep(structure, structure => new SeatSuccession(structure, index));

    /// <summary>Whether a seat is held on a day. One without a period is assumed to be, as long as its sources can tell.</summary>
    public bool? IsHeldOn(Seat seat, LocalDate day) => PeriodOf(seat) is { } period ? period.Covers(day) : SourceReading.TellsOf(day, seat, _index);

    /// <summary>The first and the last day on which a seat may be held.</summary>
    public (int First, int Last) PossiblyHeld(Seat seat) => PeriodOf(seat) is { } period ? (period.EarliestStart, period.LatestEnd) : (ValidityPeriod.Always, ValidityPeriod.Never);

    /// <summary>The first and the last day on which a seat definitely is held; the first after the last where there is none.</summary>
    public (int First, int Last) SurelyHeld(Seat seat) => PeriodOf(seat) is { } period
        ? (period.LatestStart, period.EarliestEnd)
        : (SourceReading.TellsFrom(seat, _index), ValidityPeriod.Never);

    /// <summary>The days of an interval on which a seat is held.</summary>
    public DaysInForce DaysIn(Seat seat, DateInterval interval) => PeriodOf(seat) is { } period
        ? DaysInForce.Of([period], interval)
        : new DaysInForce(
            SourceReading.FirstDay(seat, _index) is not { } first ? [interval] : interval.Between(first, interval.End) is { } told ? [told] : [],
            [interval]);

    /// <summary>Whether all seats that are held on a day are known to be listed.</summary>
    public bool IsCompleteOn(LocalDate day) => _listing?.CompleteOn is { IsApproximate: false } last && day <= last.Earliest;

    /// <summary>Whether somebody sits on a date in one of several seats that are held for the same holder: nobody sits in a vacant one.</summary>
    public bool? IsFilledOn(IEnumerable<Seat> seats, PartialDate? date) =>
        Succession.HoldOn(seats.Where(seat => seat.State != SeatState.Vacant).Select(PeriodOf), date);

    /// <summary>What a seat says beside when it is held.</summary>
    private ValidityPeriod? PeriodOf(Seat seat) => _periods is null ? PeriodReading.ProvenIfStated(seat.Period) : _periods[seat];

    private static Seat Content(Seat seat) => seat with { Id = default, Period = null, Sources = [] };

    private static SeatRole KindOf(Seat seat) => seat.IsPlace() ? SeatRole.Member : seat.Role!.Value;
}
