namespace Moteplass.Domain;

public sealed partial record CollaborationRegister
{
    /// <summary>Finds the record that a place is in, such as that of a <see cref="Problem"/>.</summary>
    /// <param name="pointer">The place in the wire form of the register.</param>
    /// <returns>
    /// The innermost record on the way of the pointer: the seat for <c>/structures/0/seats/1/role</c>, whether or not its role is stated. It is the
    /// register itself if there is no other record on the way.
    /// </returns>
    public DomainRecord At(JsonPointer pointer) => RecordAtPointer.Find(this, pointer);
}
