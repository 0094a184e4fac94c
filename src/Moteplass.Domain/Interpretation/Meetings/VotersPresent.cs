using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many of those who may vote were present at a meeting, as far as the attendance tells.</summary>
/// <param name="Least">How many definitely were.</param>
/// <param name="Most">How many may have been, or null if that is unknown.</param>
/// <remarks>
/// A seat for several persons was filled by as many as the attendance names, and perhaps by more if it does not say how many came; an organisation
/// that is named without a seat may have filled each voting seat that may be its own, and a deputy of whom it is not said for whom, or somebody of whom nothing is said, any of them. Whoever
/// filled several seats is one person, and one of whom it is not stated whether they came may have. If no voting seat is listed, it is unknown how many there were.
/// </remarks>
internal readonly record struct VotersPresent(int Least, int? Most)
{
    public static VotersPresent At(Meeting meeting, LocalDate day, CollaborationStructure structure, RegisterIndex index)
    {
        var seats = SeatSuccession.Of(structure, index);
        Attendance[] there = [.. meeting.Attendance.Where(attendance => attendance.WasPresent() != false)];
        ILookup<bool?, SeatFilling> filled = there
            .Where(attendance => Attendees.SeatOf(attendance, structure, index) is not null)
            .Select(attendance => new SeatFilling(attendance, structure, index, day))
            .ToLookup(filling => filling.Counts);
        HashSet<Id<Seat>> taken = [.. filled[true].Select(filling => filling.Seat.Id)];
        CountRange definite = SeatFilling.Persons(filled[true]);

        Seat[] places = [.. structure.Seats.Where(seat => seat.Votes() != false && seat.Role != SeatRole.Deputy && seats.IsHeldOn(seat, day) != false)];
        Attendance[] named = [.. there.Where(attendance => attendance.Organisation is not null && Attendees.SeatOf(attendance, structure, index) is null)];
        IEnumerable<CountRange> unnamed = there.Where(attendance => attendance is { Seat: null, Organisation: null }).Select(attendance => attendance.Persons ?? CountRange.Exactly(1));
        IEnumerable<CountRange> perhaps = places
            .Where(seat => !taken.Contains(seat.Id) && named.Any(attendance => Attendees.MaySitIn(attendance.Organisation, seat, index)))
            .Select(seat => seat.Places())
            .Concat(filled[null].Where(filling => filling.Seat.Votes() != false).Select(filling => filling.Attendance.Persons ?? (filling.Seat.Role == SeatRole.Deputy ? CountRange.Exactly(1) : filling.Seat.Places())));
        int? most = CountRange.Sum([definite, .. perhaps, .. unnamed]).Maximum;
        int? all = CountRange.Sum(places.Select(seat => seat.Places())).Maximum;
        int least = definite.Minimum;
        return new VotersPresent(least, places.Length == 0 || (most ?? all) is not { } bound ? null : Math.Max(least, Math.Min(bound, all ?? bound)));
    }
}
