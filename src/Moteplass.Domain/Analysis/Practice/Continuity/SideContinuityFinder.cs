using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Who of a structure's holders of seats stayed from one day to another, per side and together.</summary>
internal static class SideContinuityFinder
{
    /// <returns>Per side, and together last.</returns>
    public static ValueList<SideContinuity> Find(CollaborationStructure structure, RegisterIndex index, LocalDate first, LocalDate last)
    {
        var seats = SeatSuccession.Of(structure, index);
        bool isListComplete = seats.IsCompleteOn(first) && seats.IsCompleteOn(last);
        return [.. SideHolders.Of(structure, MandateSuccession.Of(structure, index).On(last), index).Select(Find)];

        // Who sits on an unknown side may belong to any, and of a seat that names nobody it is unknown who stayed.
        SideContinuity Find(SideHolders side)
        {
            (int atStart, int atEnd, int kept, int unknown) = (0, 0, 0, 0);
            foreach (Seat[] holder in side.Holders)
            {
                (bool? then, bool? now) = (IsAnyHeld(holder, first), IsAnyHeld(holder, last));
                atStart += then == true ? 1 : 0;
                atEnd += now == true ? 1 : 0;
                kept += then == true && now == true ? 1 : 0;
                unknown += then is null || now is null ? 1 : 0;
            }

            unknown += Math.Max(side.Nobodys.Count(seat => seats.IsHeldOn(seat, first) != false), side.Nobodys.Count(seat => seats.IsHeldOn(seat, last) != false));
            unknown += side.Others.Count(holder => IsAnyHeld(holder, first) != false || IsAnyHeld(holder, last) != false);
            return new SideContinuity(side: side.Side, holdersAtStart: atStart, holdersAtEnd: atEnd, kept: kept, unknown: unknown, isListComplete: isListComplete);
        }

        bool? IsAnyHeld(Seat[] holder, LocalDate day) => ThreeValued.Any(holder, seat => seats.IsHeldOn(seat, day));
    }
}
