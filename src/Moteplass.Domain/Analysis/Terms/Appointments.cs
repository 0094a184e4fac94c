using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Which seats run out between two days, and who must propose whom by when (oppnevninger).</summary>
/// <remarks>
/// A seat is an organisation's, and a limit binds the person who sits in it, who is never named. Whether that person may go on can be told only where the
/// seat states which term in a row it is (<see cref="Seat.TermNumber"/>) or since when the person has sat (<see cref="Seat.SittingSince"/>). Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record Appointments
{
    private Appointments()
    {
    }

    /// <summary>The day of the question.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>The last day asked about.</summary>
    public LocalDate Until { get; private init; }

    /// <summary>The places and deputies' seats that are or may be held on the first day, or are vacant, in the order of the register.</summary>
    public ValueList<SeatTerm> Seats { get; private init; }

    /// <summary>The structures that have such seats, and those that may be in force and whose mandate states members that are not listed.</summary>
    public ValueList<StructureTerms> Structures { get; private init; }

    /// <summary>What organisations must propose: by organisation, structure and deadline.</summary>
    public ValueList<AppointmentTask> Tasks { get; private init; }

    /// <summary>What the answers rest on, and what was not known.</summary>
    public Evidence Evidence { get; private init; } = null!;

    /// <summary>Finds the seats that run out, and what follows.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="until">The last day asked about.</param>
    /// <param name="proposals">How long before the term begins proposals are due, for mandates that do not say; null for no dates there.</param>
    /// <param name="decision">How long before the term begins it is decided, likewise.</param>
    /// <returns>The seats, the structures and the tasks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> comes before <paramref name="asOf"/>.</exception>
    public static Appointments Of(CollaborationRegister register, LocalDate asOf, LocalDate until, LeadTime? proposals = null, LeadTime? decision = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        asOf = asOf.WithCalendar(CalendarSystem.Iso);
        until = until.WithCalendar(CalendarSystem.Iso);
        if (until < asOf)
        {
            throw new ArgumentOutOfRangeException(nameof(until), until, "The last day comes before the first.");
        }

        var index = RegisterIndex.Of(register);
        AppointedSeat[] seats = [.. register.Structures.SelectMany(structure => new SeatTermFinder(structure, index, (asOf, until), (proposals, decision)).Find())];
        return new Appointments
        {
            AsOf = asOf,
            Until = until,
            Seats = [.. seats.Select(seat => seat.Term)],
            Structures = [.. Terms(register, index, asOf, seats.ToLookup(seat => seat.Structure, ReferenceEqualityComparer.Instance))],
            Tasks = [.. new AppointmentTaskFinder(index).Find(seats)],
            Evidence = AppointmentEvidence.Of(seats, index, asOf),
        };
    }

    private static IEnumerable<StructureTerms> Terms(CollaborationRegister register, RegisterIndex index, LocalDate asOf, ILookup<object?, AppointedSeat> seats)
    {
        foreach (CollaborationStructure structure in register.Structures)
        {
            AppointedSeat[] own = [.. seats[structure]];
            CountRange? notListed = new UnlistedSeats(structure, index, asOf).Count;
            if (own.Length > 0 || (notListed?.Maximum > 0 && StructureLife.Of(structure, index).IsInForce(asOf) != false))
            {
                SeatTerm[] places = [.. own.Where(seat => seat.IsPlace).Select(seat => seat.Term)];
                yield return new StructureTerms(
                    structure.Id,
                    CountRange.Sum(places.Select(place => place.Persons)),
                    CountRange.Sum(places.Where(place => place.RunsOut != false && !(place.RunsOut is null && place.IsVacant == true)).Select(place => place.RunsOut == true ? place.Persons : new CountRange(0, place.Persons.Maximum))),
                    own.Length > 0 ? own[0].MandateTerm?.StaggeredShare : MandateSuccession.Of(structure, index).On(asOf)?.Term?.StaggeredShare,
                    notListed);
            }
        }
    }
}
