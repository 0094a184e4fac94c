namespace Moteplass.Domain.Interpretation;

/// <summary>Who was at a meeting, as the attendance tells.</summary>
internal static class Attendees
{
    /// <summary>Whether somebody was present, in the room or remote; unknown if it is not stated how.</summary>
    public static bool? WasPresent(this Attendance attendance) => attendance.Presence is { } presence ? presence is Presence.Present or Presence.Remote : null;

    /// <summary>The holders of seats and the organisations that definitely were present, each once.</summary>
    public static HashSet<Holder> HoldersPresent(Meeting meeting, CollaborationStructure structure, RegisterIndex index) =>
    [
        .. meeting.Attendance
            .Where(attendance => attendance.WasPresent() == true)
            .Select(attendance => HolderOf(attendance, structure, index))
            .OfType<Holder>(),
    ];

    /// <summary>The seat that somebody filled: the one for which a deputy stepped in, or else the own one; null if the structure has neither.</summary>
    public static Seat? SeatOf(Attendance attendance, CollaborationStructure structure, RegisterIndex index) =>
        index.FindSeat(structure, attendance.DeputisesFor ?? attendance.Seat);

    /// <summary>For whom somebody attended: the holder of the seat that they filled, or else the organisation.</summary>
    private static Holder? HolderOf(Attendance attendance, CollaborationStructure structure, RegisterIndex index) =>
        SeatOf(attendance, structure, index)?.Holder() ?? (attendance.Organisation is { } organisation ? Holder.Of(organisation) : null);
}
