using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A seat in which an organisation speaks on a day, in a structure that somebody owns.</summary>
internal sealed record SpeakingSeat(CollaborationStructure Structure, Seat Seat, Id<Actor> Holder, bool IsCertain)
{
    /// <summary>The member through which an umbrella fills its seat: it speaks there, whether or not the register lists the membership.</summary>
    public Id<Actor>? Speaker => Seat.Affiliation is { } affiliation && affiliation != Holder ? affiliation : null;

    /// <summary>The seats of a register.</summary>
    public static IEnumerable<SpeakingSeat> In(CollaborationRegister register, RegisterIndex index, LocalDate day) =>
        from structure in register.Structures
        where !structure.Owners.IsEmpty
        let isInForce = StructureLife.Of(structure, index).IsInForce(day)
        where isInForce != false
        from seat in structure.Seats
        let isHeld = SeatSuccession.Of(structure, index).IsHeldOn(seat, day)
        where isHeld != false && seat.State != SeatState.Vacant
        let holder = seat.Holder()?.Actor
        where holder is not null && index.Find(holder.Value) is UserOrganisation or OtherOrganisation or OrganisationGroup
        select new SpeakingSeat(structure, seat, holder.Value, isInForce == true && isHeld == true);
}
