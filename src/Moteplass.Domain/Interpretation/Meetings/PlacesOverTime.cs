using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many persons seats are for, day by day.</summary>
internal sealed class PlacesOverTime
{
    private readonly SumsOverTime _seats;
    private readonly SumsOverTime _least;
    private readonly SumsOverTime _most;
    private readonly SumsOverTime _unbounded;
    private readonly SumsOverTime _exact;
    private readonly SumsOverTime _leastSurely;
    private readonly SumsOverTime _approximate;

    public PlacesOverTime(IEnumerable<Seat> seats, SeatSuccession succession)
    {
        Seat[] all = [.. seats];
        _seats = Possible(_ => 1);
        _least = Possible(seat => seat.Places().Minimum);
        _most = Possible(seat => seat.Places().Maximum ?? 0);
        _unbounded = Possible(seat => seat.Places().Maximum is null ? 1 : 0);
        _exact = Sure(seat => seat.Places().IsExact ? 1 : 0);
        _leastSurely = Sure(seat => seat.Places().Minimum);
        _approximate = Possible(seat => seat.Places().IsApproximate ? 1 : 0);

        SumsOverTime Sure(Func<Seat, long> number) => new(all.Select(seat => (succession.SurelyHeld(seat).First, succession.SurelyHeld(seat).Last, number(seat))));

        SumsOverTime Possible(Func<Seat, long> number) => new(all.Select(seat => (succession.PossiblyHeld(seat).First, succession.PossiblyHeld(seat).Last, number(seat))));
    }

    public bool HasAny(LocalDate day) => _seats.On(ValidityPeriod.Number(day)) > 0;

    /// <summary>Whether of every seat that may be held on a day it is told that it is, and for how many.</summary>
    public bool IsExact(LocalDate day) => _exact.On(ValidityPeriod.Number(day)) == _seats.On(ValidityPeriod.Number(day));

    /// <summary>For how many persons they are on a day: at the least those that surely are held, at the most those that may be.</summary>
    public CountRange On(LocalDate day)
    {
        int number = ValidityPeriod.Number(day);
        return new CountRange(
            (int)Math.Min(_leastSurely.On(number), int.MaxValue), Most(day) is <= int.MaxValue and var most ? (int)most : null, _approximate.On(number) > 0);
    }

    /// <summary>For how many persons the seats that may be held on a day are at the least.</summary>
    public int Least(LocalDate day) => (int)Math.Min(_least.On(ValidityPeriod.Number(day)), int.MaxValue);

    /// <summary>For how many they are at the most, or null if there is no bound; without some of them that may be held on the day.</summary>
    public long? Most(LocalDate day, params IReadOnlyCollection<Seat> without)
    {
        int number = ValidityPeriod.Number(day);
        return _unbounded.On(number) > without.Count(seat => seat.Places().Maximum is null) ? null : _most.On(number) - without.Sum(seat => (long)(seat.Places().Maximum ?? 0));
    }
}
