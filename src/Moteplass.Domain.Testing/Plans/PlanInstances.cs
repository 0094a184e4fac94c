using System.Globalization;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Plans to try a planner on, the same for the same seed on every machine (planleggingsoppgaver).</summary>
/// <remarks>
/// Each structure has 4 to 10 meetings in 2027 and seats for some organisations, which are the more sought after the lower their number is: the tenth has a tenth
/// of the seats of the first. None has more meetings than the busiest may have. School breaks, the general staff holiday and the days round Christmas are blackouts,
/// so that 196 days are left. An optimum of such an instance can be proved by a solver; <see cref="PlanInstance.Request"/> says what is asked.
/// </remarks>
public static class PlanInstances
{
    private const int MostTries = 5_000;

    private static readonly DateInterval Year = new(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));

    private static readonly MeetingCalendar Calendar = MeetingCalendar.Norwegian.PlusBlackouts(
    [
        Days((1, 1), (1, 6)), Days((2, 22), (2, 26)), Days((3, 22), (3, 29)), Days((6, 24), (8, 9)), Days((10, 4), (10, 8)), Days((12, 18), (12, 31)),
    ]);

    /// <summary>Makes an instance.</summary>
    /// <param name="structures">How many structures, 1 or more.</param>
    /// <param name="organisations">How many organisations, 1 or more.</param>
    /// <param name="seed">What the rest follows from.</param>
    /// <param name="busiest">How many meetings an organisation has at most.</param>
    /// <param name="fewestSeats">How few organisations a structure has seats for.</param>
    /// <param name="mostSeats">How many organisations a structure has seats for; fewer where there are no more that are not too busy.</param>
    /// <returns>The register and the request.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1, or there are fewer seats at most than at least.</exception>
    public static PlanInstance Make(int structures, int organisations, int seed, int busiest = 40, int fewestSeats = 6, int mostSeats = 14)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(structures, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(organisations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(busiest, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestSeats, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostSeats, fewestSeats);
        var drawn = new DrawnNumbers((ulong)seed);
        var load = new int[organisations];
        CollaborationStructure[] all = [.. Enumerable.Range(0, structures).Select(number => Structure(number, load, drawn, busiest, (fewestSeats, mostSeats)))];
        var register = new CollaborationRegister
        {
            Actors = [.. Enumerable.Range(0, organisations).Select(number => new UserOrganisation { Id = Actor(number), Name = new LocalizedText(Number("Organisasjon ", number)) })],
            Structures = [.. all],
        };
        return new PlanInstance(register, new PlanRequest { Interval = Year, Calendar = Calendar });
    }

    private static CollaborationStructure Structure(int number, int[] load, DrawnNumbers drawn, int busiest, (int Fewest, int Most) seats)
    {
        int meetings = 4 + drawn.Below(7);
        int wanted = seats.Fewest + drawn.Below(seats.Most - seats.Fewest + 1);
        var members = new List<int>();
        for (int tries = 0; members.Count < wanted && tries < MostTries; tries++)
        {
            int organisation = Sought(load.Length, drawn);
            if (!members.Contains(organisation) && load[organisation] + meetings <= busiest)
            {
                members.Add(organisation);
                load[organisation] += meetings;
            }
        }

        return new CollaborationStructure
        {
            Id = Id<CollaborationStructure>.Parse(Number("s", number)),
            Name = new LocalizedText(Number("Struktur ", number)),
            Kind = StructureKind.UserCouncil,
            Mandates = [new Mandate { Cadences = [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.Exactly(meetings) }] }],
            Seats = [.. members.Select(member => new Seat { Id = Id<Seat>.Parse(Number($"{Number("s", number)}-", member)), OnBehalfOf = Actor(member) })],
        };
    }

    /// <summary>An organisation, each by one over its rank.</summary>
    private static int Sought(int organisations, DrawnNumbers drawn)
    {
        double left = drawn.Share() * Enumerable.Range(1, organisations).Sum(rank => 1.0 / rank);
        int organisation = 0;
        while (organisation < organisations - 1 && (left -= 1.0 / (organisation + 1)) > 0)
        {
            organisation++;
        }

        return organisation;
    }

    private static DateInterval Days((int Month, int Day) first, (int Month, int Day) last) => new(new LocalDate(2027, first.Month, first.Day), new LocalDate(2027, last.Month, last.Day));

    private static Id<Actor> Actor(int number) => Id<Actor>.Parse(Number("o", number));

    private static string Number(string name, int number) => name + number.ToString("D4", CultureInfo.InvariantCulture);
}
