namespace Moteplass.Domain.Planning;

/// <summary>Whose days are counted: an actor, the top management of one, or a structure with meetings for several purposes.</summary>
/// <param name="Id">The id of the actor or structure.</param>
/// <param name="Kind">Which of them.</param>
internal readonly record struct Attendee(string Id, AttendeeKind Kind) : IComparable<Attendee>
{
    public int CompareTo(Attendee other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);
}
