using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Puts together what each organisation must propose.</summary>
internal sealed class AppointmentTaskFinder(RegisterIndex index)
{
    public IEnumerable<AppointmentTask> Find(IEnumerable<AppointedSeat> seats) =>
        from seat in seats
        where seat.Term.IsVacant == true || seat.Term.RunsOut == true
        from proposer in Proposers(seat)
        let due = seat.Term.IsVacant == true ? null : seat.Term.ProposeBy
        group seat by (proposer.Organisation, proposer.IsInferred, Structure: seat.Structure.Id, By: due, Decide: seat.Term.IsVacant == true ? null : seat.Term.DecideBy) into task
        orderby task.Key.Organisation, task.Key.Structure, task.Key.By is null, task.Key.By
        select Task(task.Key.Organisation, task.Key.IsInferred, task.Key.By, task.Key.Decide, [.. task]);

    /// <summary>Who proposes: the actors that the mandate names, the organisation of the seat where it is one of them; otherwise, by inference, that organisation.</summary>
    private static IEnumerable<(Id<Actor> Organisation, bool IsInferred)> Proposers(AppointedSeat seat)
    {
        Id<Actor>? own = seat.Seat.OnBehalfOf ?? seat.Seat.Affiliation;
        Id<Actor>[] named = [.. (seat.Selection?.Steps.FirstOrDefault(step => step.Stage == SelectionStage.Propose)?.DoneBy is { IsEmpty: false } steps ? steps : seat.Selection?.ProposedBy ?? [])
            .OfType<ActorParty>().Select(party => party.Actor).Distinct()];
        return named.Length > 0 && (own is not { } holder || !named.Contains(holder)) ? named.Select(actor => (actor, false))
            : own is { } organisation ? [(organisation, !named.Contains(organisation))]
            : [];
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
            Persons = vacant + fresh + same + untold,
            New = fresh,
            MayGoOn = same,
            CannotBeTold = untold,
            VacantNow = vacant,
            Seats = [.. seats.Select(seat => seat.Seat.Id)],
            InWords = AppointmentWords.Of(index.Find(organisation)?.Name, organisation, structure.Name, by, vacant, fresh, same, untold),
        };
    }

    private static int Sum(IEnumerable<AppointedSeat> seats) => seats.Sum(seat => seat.Term.Persons.Minimum);
}
