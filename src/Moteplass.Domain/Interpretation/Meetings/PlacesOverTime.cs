using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many persons seats are for, day by day.</summary>
internal sealed class PlacesOverTime
{
    private readonly SumsOverTime _seats;
    private readonly SumsOverTime _most;
    private readonly SumsOverTime _unbounded;
    private readonly SumsOverTime _leastSurely;
    private readonly SumsOverTime _leastTold;
    private readonly SumsOverTime _approximate;

    public PlacesOverTime(IEnumerable<Seat> seats, SeatSuccession succession)
    {
        Seat[] all = [.. seats];
        _seats = Possible(_ => 1);
        _most = Possible(seat => seat.Places().Maximum ?? 0);
        _unbounded = Possible(seat => seat.Places().Maximum is null ? 1 : 0);
        _leastTold = Sure(seat => seat.Places() is { IsApproximate: false } places ? places.Minimum : 0);
        _leastSurely = Sure(seat => seat.Places().Minimum);
        _approximate = Possible(seat => seat.Places().IsApproximate ? 1 : 0);

        SumsOverTime Sure(Func<Seat, long> number) => new(all.Select(seat => (succession.SurelyHeld(seat).First, succession.SurelyHeld(seat).Last, number(seat))));

        SumsOverTime Possible(Func<Seat, long> number) => new(all.Select(seat => (succession.PossiblyHeld(seat).First, succession.PossiblyHeld(seat).Last, number(seat))));
    }

    public bool HasAny(LocalDate day) => _seats.On(ValidityPeriod.Number(day)) > 0;

    /// <summary>For how many persons they are on a day: at the least those that definitely are held, at the most those that may be.</summary>
    public CountRange On(LocalDate day)
    {
        int number = ValidityPeriod.Number(day);
        return CountRange.Within(_leastSurely.On(number), Most(day), _approximate.On(number) > 0);
    }

    /// <summary>The same as far as it is told exactly: what is approximate only widens it.</summary>
    public CountRange Told(LocalDate day)
    {
        int number = ValidityPeriod.Number(day);
        return CountRange.Within(_leastTold.On(number), _approximate.On(number) == 0 ? Most(day) : null);
    }

    /// <summary>For how many they are at the most, or null if there is no bound; without some of them that may be held on the day.</summary>
    public long? Most(LocalDate day, params IReadOnlyCollection<Seat> without)
    {
        int number = ValidityPeriod.Number(day);
        return _unbounded.On(number) > without.Count(seat => seat.Places().Maximum is null) ? null : _most.On(number) - without.Sum(seat => (long)(seat.Places().Maximum ?? 0));
    }
}
