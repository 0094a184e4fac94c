using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds, for each seat of a structure, when its term runs out and whether the one who sits in it may go on.</summary>
internal sealed class SeatTermFinder(CollaborationStructure structure, RegisterIndex index, LocalDate asOf, LocalDate until, AppointmentOptions options)
{
    private readonly Mandate? _mandate = MandateSuccession.Of(structure, index).On(asOf);
    private readonly SeatSuccession _seats = SeatSuccession.Of(structure, index);

    public IEnumerable<AppointedSeat> Find()
    {
        foreach (Seat seat in structure.Seats.Where(seat => seat.IsPlace() || seat.Role == SeatRole.Deputy))
        {
            if (_seats.IsHeldOn(seat, asOf) == false)
            {
                continue;
            }

            SeatGroup? group = GroupOf(seat);
            TermOfOffice? term = group?.Term ?? _mandate?.Term;
            Selection? selection = group?.Selection ?? _mandate?.Selection;
            yield return new AppointedSeat(structure, seat, Term(seat, term, selection), seat.IsPlace(), _mandate?.Term ?? term, selection);
        }
    }

    private SeatTerm Term(Seat seat, TermOfOffice? term, Selection? selection)
    {
        (PartialDate? ends, TermEndBasis basis) = End(seat, term);
        bool? isVacant = seat.State switch { SeatState.Vacant => true, null => null, _ => false };
        (bool? isLimitReached, int? left) = isVacant == true ? (null, null) : new TermLimit(term, seat, ends?.ExactDate).Find();
        LocalDate? begins = ends is { IsApproximate: false } end ? end.Latest.PlusDays(1) : null;
        return new SeatTerm
        {
            Structure = structure.Id,
            Seat = seat.Id,
            Persons = seat.Persons ?? CountRange.Exactly(1),
            Ends = ends,
            Basis = basis,
            RunsOut = ends is { IsApproximate: false } last ? last.IsBy(until) : null,
            IsVacant = isVacant,
            IsLimitReached = isLimitReached,
            YearsLeft = left,
            ProposeBy = Due(selection, begins, [SelectionStage.Propose], options.Proposals),
            DecideBy = Due(selection, begins, [SelectionStage.Elect, SelectionStage.Appoint], options.Decision),
        };
    }

    private (PartialDate? Ends, TermEndBasis Basis) End(Seat seat, TermOfOffice? term)
    {
        (PartialDate? End, TermEndBasis Basis) own = seat.Period?.End is { } stated ? (stated, TermEndBasis.Stated)
            : TermEnd.Derived(seat, term, structure, index, asOf) is { } derived ? (PartialDate.FromDate(derived), TermEndBasis.Derived)
            : (null, TermEndBasis.Unknown);
        return _mandate?.Period?.End is { IsApproximate: false } last && (own.End is not { } first || last.Latest < first.Earliest) ? (last, TermEndBasis.MandateEnd) : own;
    }

    /// <summary>The group of seats in the mandate that a seat surely is of, or null.</summary>
    private SeatGroup? GroupOf(Seat seat) => (seat.OnBehalfOf ?? seat.Affiliation) is { } holder
        ? _mandate?.SeatGroups.FirstOrDefault(group => (group.Role ?? SeatRole.Member) == (seat.Role ?? SeatRole.Member) && PartyReading.Includes(group.Holder, holder, structure, index) == true)
        : null;

    private static LocalDate? Due(Selection? selection, LocalDate? begins, SelectionStage[] stages, LeadTime? otherwise)
    {
        SelectionStep? step = selection?.Steps.FirstOrDefault(step => stages.Contains(step.Stage) && (step.LeadTime is not null || step.Due is not null));
        return step?.Due?.ExactDate is { } stated ? stated
            : begins is { } day && (step?.LeadTime ?? otherwise) is { } lead ? MeetingCalendar.Norwegian.DueIfKnown(day, DeadlineKind.Notice, lead)
            : null;
    }
}
