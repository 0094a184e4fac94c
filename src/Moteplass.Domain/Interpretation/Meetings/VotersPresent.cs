using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How many of those who may vote were present at a meeting, as far as the attendance tells.</summary>
/// <param name="Least">How many definitely were.</param>
/// <param name="Most">How many may have been, or null if that is unknown.</param>
/// <remarks>
/// A seat for several persons was filled by the number that the attendance names, and perhaps by more if it does not say how many came; an organisation
/// that is named without a seat may have filled each voting seat that may be its own, and a deputy whose member is not stated, or somebody about whom nothing is stated, any of them. Whoever
/// filled several seats is one person, and a person who is not stated to have come may have. If no voting seat is listed, it is unknown how many there were.
/// </remarks>
internal readonly record struct VotersPresent(int Least, int? Most)
{
    public static VotersPresent At(Meeting meeting, LocalDate day, CollaborationStructure structure, RegisterIndex index)
    {
        var places = VotingPlaces.Of(structure, index);
        Attendance[] there = [.. meeting.Attendance.Where(attendance => attendance.WasPresent() != false)];
        ILookup<bool?, SeatFilling> filled = there
            .Where(attendance => Attendees.SeatOf(attendance, structure, index) is not null)
            .Select(attendance => new SeatFilling(attendance, structure, index, day))
            .ToLookup(filling => filling.Counts);
        CountRange definite = SeatFilling.Persons(filled[true]);
        int least = definite.Minimum;
        if (!places.All.HasAny(day))
        {
            return new VotersPresent(least, null);
        }

        IEnumerable<CountRange> perhaps = filled[null]
            .Where(filling => filling.Seat.Votes() != false)
            .Select(filling => filling.Attendance.Persons ?? (filling.Seat.Role == SeatRole.Deputy ? CountRange.Exactly(1) : filling.Seat.Places()));
        IEnumerable<CountRange> unnamed = there.Where(attendance => attendance is { Seat: null, DeputisesFor: null, Organisation: null }).Select(attendance => attendance.Persons ?? CountRange.Exactly(1));
        HashSet<Id<Seat>> taken = [.. filled[true].Select(filling => filling.Seat.Id)];
        Id<Actor>[] named = [.. there.Where(attendance => Attendees.SeatOf(attendance, structure, index) is null).Select(attendance => attendance.Organisation).OfType<Id<Actor>>().Distinct()];
        long? most = CountRange.Sum([definite, .. perhaps, .. unnamed]).Maximum + (named.Length == 0 ? 0 : MostOf(named, taken, day, places));
        long? all = places.All.Most(day) is <= int.MaxValue and var bounded ? bounded : null;
        return new VotersPresent(least, (most is <= int.MaxValue ? most : all) is not { } bound ? null : (int)Math.Max(least, Math.Min(bound, all ?? bound)));
    }

    /// <summary>How many may have sat for organisations named without a seat, in places that nobody else has taken; null if there is no bound.</summary>
    private static long? MostOf(Id<Actor>[] organisations, HashSet<Id<Seat>> taken, LocalDate day, VotingPlaces places)
    {
        IEnumerable<Seat> own = organisations.SelectMany(places.PlacesOf).Distinct(ReferenceEqualityComparer.Instance).Cast<Seat>().Where(seat => !taken.Contains(seat.Id) && places.MayBeHeld(seat, day));
        long? most = own.Aggregate((long?)0, (sum, seat) => sum + seat.Places().Maximum);
        return most + places.Anybodys.Most(day, [.. taken.SelectMany(places.AnybodysPlaces).Where(seat => places.MayBeHeld(seat, day))]);
    }
}
