using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Finds, for each seat of a structure, when its term runs out and whether the one who sits in it may go on.</summary>
internal sealed class SeatTermFinder(
    CollaborationStructure structure, RegisterIndex index, (LocalDate AsOf, LocalDate Until) days, (LeadTime? Proposals, LeadTime? Decision) otherwise)
{
    private readonly Dictionary<Selection, (SelectionStep? Proposals, SelectionStep? Decision)> _steps = new(ReferenceEqualityComparer.Instance);
    private readonly Mandate? _mandate = MandateSuccession.Of(structure, index).On(days.AsOf);
    private readonly SeatSuccession _seats = SeatSuccession.Of(structure, index);

    public IEnumerable<AppointedSeat> Find()
    {
        var groups = new GroupsOfSeats(structure, index, _mandate);
        foreach (Seat seat in structure.Seats.Where(seat => seat.IsPlace() || seat.Role == SeatRole.Deputy))
        {
            if (_seats.IsHeldOn(seat, days.AsOf) == false)
            {
                continue;
            }

            SeatGroup? group = groups.Of(seat);
            TermOfOffice? term = group?.Term ?? _mandate?.Term;
            Selection? selection = group?.Selection ?? _mandate?.Selection;
            yield return new AppointedSeat(structure, seat, Term(seat, term, selection), seat.IsPlace(), _mandate?.Term ?? term, selection);
        }
    }

    private SeatTerm Term(Seat seat, TermOfOffice? term, Selection? selection)
    {
        (PartialDate? ends, TermEndBasis basis) = End(seat, term);
        bool? isVacant = seat.State is { } state ? state == SeatState.Vacant : null;
        (bool? isLimitReached, int? left) = isVacant == true ? (null, null) : new TermLimit(term, seat, ends?.ExactDate).Find();
        LocalDate? begins = ends is { IsApproximate: false } end && end.Latest < LocalDate.MaxIsoValue ? end.Latest.PlusDays(1) : null;
        return new SeatTerm
        {
            Structure = structure.Id,
            Seat = seat.Id,
            Persons = seat.Persons ?? CountRange.Exactly(1),
            Ends = ends,
            Basis = basis,
            RunsOut = ends is { IsApproximate: false } last ? last.IsBy(days.Until) : null,
            IsVacant = isVacant,
            IsLimitReached = isLimitReached,
            YearsLeft = left,
            ProposeBy = Due(StepsOf(selection).Proposals, begins, otherwise.Proposals),
            DecideBy = Due(StepsOf(selection).Decision, begins, otherwise.Decision),
        };
    }

    private (PartialDate? Ends, TermEndBasis Basis) End(Seat seat, TermOfOffice? term)
    {
        (PartialDate? End, TermEndBasis Basis) own = seat.Period?.End is { } stated ? (stated, TermEndBasis.Stated)
            : TermEnd.Derived(seat, term, structure, index, days.AsOf) is { } derived ? (PartialDate.FromDate(derived), TermEndBasis.Derived)
            : (null, TermEndBasis.Unknown);
        return _mandate?.Period?.End is { IsApproximate: false } last && (own.End is not { } first || last.Latest < first.Earliest) ? (last, TermEndBasis.MandateEnd) : own;
    }

    /// <summary>The steps that have a deadline, looked up once for all seats that are filled so.</summary>
    private (SelectionStep? Proposals, SelectionStep? Decision) StepsOf(Selection? selection)
    {
        if (selection is null)
        {
            return default;
        }

        if (!_steps.TryGetValue(selection, out (SelectionStep? Proposals, SelectionStep? Decision) steps))
        {
            steps = (WithDeadline(selection, SelectionStage.Propose, SelectionStage.Propose), WithDeadline(selection, SelectionStage.Elect, SelectionStage.Appoint));
            _steps.Add(selection, steps);
        }

        return steps;
    }

    private static SelectionStep? WithDeadline(Selection selection, SelectionStage one, SelectionStage other) =>
        selection.Steps.FirstOrDefault(step => (step.Stage == one || step.Stage == other) && (step.LeadTime is not null || step.Due is not null));

    private static LocalDate? Due(SelectionStep? step, LocalDate? begins, LeadTime? otherwise) =>
        step?.Due?.ExactDate is { } stated ? stated
        : begins is { } day && (step?.LeadTime ?? otherwise) is { } lead ? MeetingCalendar.Norwegian.DueIfKnown(day, DeadlineKind.Notice, lead)
        : null;
}
