using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Puts together what each organisation must propose.</summary>
internal sealed class AppointmentTaskFinder(RegisterIndex index)
{
    private readonly Dictionary<Selection, HashSet<Id<Actor>>> _named = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<AppointmentTask> Find(IEnumerable<AppointedSeat> seats) =>
        from seat in seats
        where seat.Term.IsVacant == true || seat.Term.RunsOut == true
        let proposer = Proposer(seat)
        where proposer is not null
        let due = seat.Term.IsVacant == true ? null : seat.Term.ProposeBy
        group seat by (proposer.Value.Organisation, proposer.Value.IsInferred, Structure: seat.Structure.Id, By: due, Decide: seat.Term.IsVacant == true ? null : seat.Term.DecideBy) into task
        orderby task.Key.Organisation, task.Key.Structure, task.Key.By is null, task.Key.By
        select Task(task.Key.Organisation, task.Key.IsInferred, task.Key.By, task.Key.Decide, [.. task]);

    /// <summary>
    /// Who proposes: the one actor that the mandate names, or the organisation of the seat where it is one of several that it names; otherwise, by inference,
    /// that organisation.
    /// </summary>
    private (Id<Actor> Organisation, bool IsInferred)? Proposer(AppointedSeat seat)
    {
        HashSet<Id<Actor>> named = NamedBy(seat.Selection);
        Id<Actor>? own = seat.Seat.OnBehalfOf ?? seat.Seat.Affiliation;
        return named.Count == 1 ? (named.First(), false)
            : own is { } organisation ? (organisation, !named.Contains(organisation))
            : null;
    }

    private HashSet<Id<Actor>> NamedBy(Selection? selection)
    {
        if (selection is null)
        {
            return [];
        }

        if (!_named.TryGetValue(selection, out HashSet<Id<Actor>>? named))
        {
            ValueList<Party> stated = selection.Steps.FirstOrDefault(step => step.Stage == SelectionStage.Propose)?.DoneBy ?? [];
            named = [.. (stated.IsEmpty ? selection.ProposedBy : stated).OfType<ActorParty>().Select(party => party.Actor)];
            _named.Add(selection, named);
        }

        return named;
    }

    private AppointmentTask Task(Id<Actor> organisation, bool isInferred, LocalDate? by, LocalDate? decide, AppointedSeat[] seats)
    {
        int vacant = Sum(seats.Where(seat => seat.Term.IsVacant == true));
        AppointedSeat[] held = [.. seats.Where(seat => seat.Term.IsVacant != true)];
        int fresh = Sum(held.Where(seat => seat.Term.IsLimitReached == true));
        int same = Sum(held.Where(seat => seat.Term.IsLimitReached == false));
        int untold = Sum(held.Where(seat => seat.Term.IsLimitReached is null));
        CollaborationStructure structure = seats[0].Structure;
        return new AppointmentTask
        {
            Organisation = organisation,
            IsInferred = isInferred,
            Structure = structure.Id,
            ProposeBy = by,
            DecideBy = decide,
            Persons = Sum(seats),
            New = fresh,
            MayGoOn = same,
            CannotBeTold = untold,
            VacantNow = vacant,
            Seats = [.. seats.Select(seat => seat.Seat.Id)],
            InWords = AppointmentWords.Of(index.Find(organisation)?.Name, organisation, structure.Name, by, Sum(seats), (vacant, fresh, same, untold)),
        };
    }

    private static int Sum(IEnumerable<AppointedSeat> seats) => CountRange.Sum(seats.Select(seat => seat.Term.Persons)).Minimum;
}
