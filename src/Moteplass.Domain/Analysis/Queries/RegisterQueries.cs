using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>What hosts ask a register day by day (spørringer): the meetings of a structure in an interval, the seats held on a day, the structures of an owner.</summary>
/// <remarks>
/// Keep the <see cref="RegisterIndex"/> and ask it again: what one question puts in order serves the next. An id that the register does not have finds nothing.
/// All members may be called from any thread.
/// </remarks>
/// <example>
/// <code>
/// var index = RegisterIndex.Of(register);
/// RecordsFound&lt;Meeting> spring = index.MeetingsIn(council, new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 6, 30)));
/// RecordsFound&lt;Seat> today = index.SeatsHeldOn(council, day);
/// </code>
/// </example>
public static class RegisterQueries
{
    /// <summary>Finds the meetings of a structure whose day is in an interval, joint ones among them.</summary>
    /// <remarks>
    /// The day is the one on which a meeting was held, or else the one for which it is planned; whether it was held, <see cref="Meeting.Status"/> says. A meeting without a
    /// day may be in any interval. Found in a time that grows with the logarithm of the number of the structure's meetings and with the answer.
    /// </remarks>
    /// <param name="index">The index of the register.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="interval">The days, both ends included.</param>
    /// <returns>The meetings, by their days; those without one last, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecordsFound<Meeting> MeetingsIn(this RegisterIndex index, Id<CollaborationStructure> structure, DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(interval);
        return index.Find(structure) is { } found
            ? index.Keep(found, one => new MeetingsByDay(index.MeetingsOf(one.Id))).In(interval.InIso())
            : new RecordsFound<Meeting>([], []);
    }

    /// <summary>Finds the seats of a structure that are held on a day, deputies, observers and the secretary among them.</summary>
    /// <remarks>
    /// A seat without a period is assumed to be held as long as its sources can tell; a vacant one is not held. On the day on which one ends and another begins in its place, the later alone is.
    /// </remarks>
    /// <param name="index">The index of the register.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="day">The day.</param>
    /// <returns>The seats, in the order of the structure. There may be others that the register does not list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static RecordsFound<Seat> SeatsHeldOn(this RegisterIndex index, Id<CollaborationStructure> structure, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(index);
        if (index.Find(structure) is not { } found)
        {
            return new RecordsFound<Seat>([], []);
        }

        var seats = SeatSuccession.Of(found, index);
        ILookup<bool?, Seat> held = found.Seats.Where(seat => seat.State != SeatState.Vacant).ToLookup(seat => seats.IsHeldOn(seat, day.InIso()));
        return new RecordsFound<Seat>([.. held[true]], [.. held[null]]);
    }

    /// <summary>Finds the structures that an actor owns, alone or with others, whatever their phases.</summary>
    /// <param name="index">The index of the register.</param>
    /// <param name="owner">The actor.</param>
    /// <returns>The structures, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static ValueList<CollaborationStructure> StructuresOf(this RegisterIndex index, Id<Actor> owner)
    {
        ArgumentNullException.ThrowIfNull(index);
        return [.. index.OwnedBy(owner)];
    }
}
