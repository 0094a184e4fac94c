using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A seat in which an organisation speaks on a day, in a structure that somebody owns.</summary>
internal sealed record SpeakingSeat(CollaborationStructure Structure, Seat Seat, Id<Actor> Holder, bool IsCertain)
{
    /// <summary>The member through which an umbrella fills its seat: it speaks there, whether or not the register lists the membership.</summary>
    public Id<Actor>? Speaker => Seat.Affiliation is { } affiliation && affiliation != Holder ? affiliation : null;

    /// <summary>The seats of a register.</summary>
    public static IEnumerable<SpeakingSeat> In(CollaborationRegister register, RegisterIndex index, LocalDate day)
    {
        foreach (CollaborationStructure structure in register.Structures.Where(structure => !structure.Owners.IsEmpty && !structure.Seats.IsEmpty))
        {
            bool? isInForce = new StructureLife(structure).IsInForce(day);
            if (isInForce == false)
            {
                continue;
            }

            var succession = SeatSuccession.Of(structure, index);
            foreach (Seat seat in structure.Seats)
            {
                bool? isHeld = seat.State == SeatState.Vacant ? false : succession.IsHeldOn(seat, day);
                if (isHeld != false && seat.Holder()?.Actor is { } holder && index.Find(holder) is UserOrganisation or OtherOrganisation or OrganisationGroup)
                {
                    yield return new SpeakingSeat(structure, seat, holder, isInForce == true && isHeld == true);
                }
            }
        }
    }
}
