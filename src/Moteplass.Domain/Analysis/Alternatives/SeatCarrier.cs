using System.Globalization;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Gives seats in a structure: to each holder of a place in others, or to those whom a proposal names.</summary>
internal sealed class SeatCarrier(RegisterIndex index, Turn turn)
{
    private const int LongestId = 100;

    // What the id of a seat ends with that is held for nobody who is named.
    private const string Nobody = "ny";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public CollaborationStructure Carry(IEnumerable<CollaborationStructure> from, CollaborationStructure to)
    {
        HashSet<Holder> there = [.. Places(to, turn.From).Select(place => place.Holder)];
        var carried = new Dictionary<Holder, (Seat Seat, bool IsSure)>();
        foreach ((Holder holder, Seat seat, bool isSure) in from.SelectMany(structure => Places(structure, turn.DayBefore)))
        {
            if (!there.Contains(holder) && !(carried.TryGetValue(holder, out (Seat, bool IsSure) before) && (before.IsSure || !isSure)))
            {
                carried[holder] = (seat, isSure);
            }
        }

        return carried.Count == 0
            ? to
            : to with { Seats = [.. to.Seats, .. carried.Values.Select(one => Carried(one.Seat, one.IsSure, to)).OrderBy(seat => seat.Id)] };
    }

    /// <summary>The structure with the seats that a proposal adds, but for those that it has already.</summary>
    public CollaborationStructure Add(IEnumerable<AddedSeat> added, CollaborationStructure to)
    {
        Seat[] missing =
        [
            .. added.Select(Made).GroupBy(seat => seat with { Sources = [] })
                .SelectMany(same => same.Skip(to.Seats.Count(seat => seat with { Id = default, Sources = [] } == same.Key)))
                .OrderBy(seat => HolderOf(seat), StringComparer.Ordinal).ThenBy(seat => seat.Role).ThenBy(seat => seat.Side).ThenBy(seat => seat.Persons).ThenBy(seat => seat.HasVote),
        ];
        return missing.Length == 0 ? to : to with { Seats = [.. to.Seats, .. missing.Select(seat => seat with { Id = NewId(to, seat) })] };
    }

    private Seat Made(AddedSeat seat) => new()
    {
        Id = default,
        OnBehalfOf = seat.OnBehalfOf,
        OnBehalfOfStructure = seat.OnBehalfOfStructure,
        Role = seat.Role,
        Side = seat.Side,
        HasVote = seat.HasVote,
        Persons = seat.Persons,
        Period = turn.Since(null),
        Sources = seat.Sources,
    };

    private static string HolderOf(Seat seat) => (seat.OnBehalfOf ?? seat.Affiliation)?.ToString() ?? seat.OnBehalfOfStructure?.ToString() ?? Nobody;

    /// <summary>The places that are or may be held on a day, and not vacant, in the order of their ids.</summary>
    private IEnumerable<(Holder Holder, Seat Seat, bool IsSure)> Places(CollaborationStructure structure, LocalDate day)
    {
        var seats = SeatSuccession.Of(structure, index);
        return from seat in structure.Seats
               where seat.IsPlace() && seat.State != SeatState.Vacant
               let holder = seat.Holder()
               where holder is not null
               let isHeld = seats.IsHeldOn(seat, day)
               where isHeld != false
               orderby seat.Id
               select (holder.Value, seat, isHeld == true);
    }

    /// <summary>The seat in the structure that takes over. Of one that may not have been held it is not known since when it is.</summary>
    private Seat Carried(Seat seat, bool isSure, CollaborationStructure to) => new()
    {
        Id = NewId(to, seat),
        OnBehalfOf = seat.OnBehalfOf,
        OnBehalfOfStructure = seat.OnBehalfOfStructure,
        Affiliation = seat.OnBehalfOf is null && seat.OnBehalfOfStructure is null ? seat.Affiliation : null,
        Side = seat.Side,
        Period = isSure ? turn.Since(null) : new ValidityPeriod(null, null, isEndOpen: true),
        Sources = seat.Sources,
    };

    private Id<Seat> NewId(CollaborationStructure to, Seat seat)
    {
        string holder = HolderOf(seat);
        string name = Cut($"{to.Id}-{holder}", LongestId);
        for (int number = 2; index.Find(Id<Seat>.Parse(name)) is not null || !_taken.Add(name); number++)
        {
            string suffix = number.ToString(CultureInfo.InvariantCulture);
            name = $"{Cut($"{to.Id}-{holder}", LongestId - suffix.Length - 1)}-{suffix}";
        }

        return Id<Seat>.Parse(name);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd('-');
}
