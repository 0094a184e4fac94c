namespace Moteplass.Domain.Analysis;

/// <summary>Whom the attendance of a meeting shows to have been represented.</summary>
internal static class Represented
{
    /// <summary>The holders of seats and the organisations that were present or remote, each once.</summary>
    public static HashSet<string> At(Meeting meeting, CollaborationStructure structure) =>
    [
        .. meeting.Attendance
            .Where(IsThere)
            .Select(attendance => HolderOf(attendance, structure))
            .OfType<string>(),
    ];

    public static bool IsThere(Attendance attendance) => attendance.Presence is Presence.Present or Presence.Remote;

    /// <summary>For whom somebody attended: the seat for which a deputy steps in, the seat itself, or the organisation.</summary>
    public static string? HolderOf(Attendance attendance, CollaborationStructure structure) =>
        SeatOf(attendance, structure)?.Holder() ?? (attendance.Organisation is { } organisation ? $"actor:{organisation}" : null);

    /// <summary>The seat that somebody filled: the one for which a deputy steps in, or the own one.</summary>
    public static Seat? SeatOf(Attendance attendance, CollaborationStructure structure) =>
        StructureBook.Of(structure).Seat(attendance.DeputisesFor ?? attendance.Seat);

    /// <summary>Whether somebody named without a seat may sit in one: it is their own, or that of a group, of an umbrella of theirs or of nobody named.</summary>
    public static bool MayHold(Id<Actor>? named, Seat seat, RegisterIndex index) =>
        named is not { } actor
        || (seat.OnBehalfOf ?? seat.Affiliation) is not { } holder
        || holder == actor
        || seat.Affiliation == actor
        || index.Find(holder) is OrganisationGroup
        || index.MembershipsOf(actor).Any(membership => membership.Umbrella == holder);
}
