using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// The attendances of organisations at all meetings: of each that sits in a council, of each with which a meeting is held, and of one at each other meeting
/// that is held with one at a time.
/// </summary>
internal sealed class AttendanceSum
{
    private readonly StructureLoad[] _structures;
    private readonly RegisterIndex _index;
    private readonly LoadCounts[] _parts;

    public AttendanceSum(StructureLoad[] structures, LoadUnits units, DaysInForce always, RegisterIndex index)
    {
        (_structures, _index) = (structures, index);
        ILookup<Id<Actor>, LoadPart> councils = structures.Where(structure => !structure.IsBilateral)
            .SelectMany(structure => Seats(structure).Select(seat => (structure, seat)))
            .ToLookup(one => one.seat.Actor, one => LoadPart.Of(one.structure, one.seat));
        _parts =
        [
            .. councils.Select(own => own.Key).Union(units.Actors.Where(index.IsOrganisation))
                .Select(actor => new LoadOfOne(councils[actor], units.Open, units.With(actor)).Attendances),
            new LoadOfOne(structures.Where(structure => structure.IsBilateral).Select(structure => new LoadPart(structure, always, PersonsOfOne(structure))), units.Open).Attendances,
        ];
    }

    public LoadCounts Counts => new(
        LoadOfOne.Sum(_structures.Select(structure => (structure, Promised(structure)))) is { } promised ? Open(promised, structure => structure.AreSeatsComplete) : null,
        Open(CountRange.Sum(_parts.Select(part => part.Planned)), IsKnown),
        Open(CountRange.Sum(_parts.Select(part => part.Held)), IsKnown));

    private static bool IsKnown(StructureLoad structure) => structure.AreSeatsComplete && structure.AreMeetingsListed;

    private CountRange? Promised(StructureLoad structure) => structure.Promised is not { } promised ? null
        : structure.IsBilateral ? LoadOfOne.Times(PersonsOfOne(structure), promised)
        : CountRange.Sum(Seats(structure).Select(seat => LoadOfOne.Times(seat.Persons, LoadPart.Promised(structure, seat.Days.Definite)!.Value)));

    /// <summary>For how many persons one of the organisations sits, whichever it is.</summary>
    private CountRange PersonsOfOne(StructureLoad structure)
    {
        CountRange[] persons = [.. Seats(structure).Select(seat => seat.Persons)];
        return persons.Length == 0
            ? CountRange.AtLeast(1)
            : new CountRange(persons.Min(one => one.Minimum), Array.Exists(persons, one => one.Maximum is null) ? null : persons.Max(one => one.Maximum), Array.Exists(persons, one => one.IsApproximate));
    }

    private IEnumerable<LoadSeat> Seats(StructureLoad structure) => structure.Seats.Where(seat => _index.IsOrganisation(seat.Actor));

    private CountRange Open(CountRange count, Func<StructureLoad, bool> isKnown) => _structures.All(structure => !structure.MayBeInForce || isKnown(structure))
        ? count
        : new CountRange(count.Minimum, null, count.IsApproximate);
}
