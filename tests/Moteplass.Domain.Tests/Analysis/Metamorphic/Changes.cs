using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>Changes of a register that leave its answers as they are.</summary>
internal sealed class Changes(int seed)
{
    private static readonly LocalDate[] Cuts = [new(2022, 3, 1), new(2024, 4, 30), new(2024, 6, 3), new(2024, 8, 15), new(2025, 3, 1)];

    private readonly Dice _dice = new(seed);

    /// <summary>The register with every list in another order that is in no order.</summary>
    public CollaborationRegister Shuffled(CollaborationRegister register) => register with
    {
        Documents = Shuffled(register.Documents),
        Actors = Shuffled(register.Actors),
        Memberships = Shuffled(register.Memberships),
        Structures = [.. Shuffled(register.Structures).Select(structure => structure with
        {
            Phases = Shuffled(structure.Phases),
            Anchorings = Shuffled(structure.Anchorings),
            Seats = Shuffled(structure.Seats),
            Mandates = [.. Shuffled(structure.Mandates).Select(mandate => mandate with { Cadences = Shuffled(mandate.Cadences), SeatGroups = Shuffled(mandate.SeatGroups) })],
        })],
        Meetings = [.. Shuffled(register.Meetings).Select(meeting => meeting with { Attendance = Shuffled(meeting.Attendance) })],
        MeetingListings = Shuffled(register.MeetingListings),
    };

    /// <summary>The register with each period that definitely goes on over a day now and then told in two, which adjoin or share that day.</summary>
    public CollaborationRegister Split(CollaborationRegister register)
    {
        HashSet<Id<Seat>?> attended = [.. register.Meetings.SelectMany(meeting => meeting.Attendance).SelectMany(one => new[] { one.Seat, one.DeputisesFor })];
        return register with
        {
            Memberships = [.. register.Memberships.SelectMany(one => Parts(one, one.Period, period => one with { Period = period }))],
            MeetingListings = [.. register.MeetingListings.SelectMany(one => Parts(one, one.Period, period => one with { Period = period }))],
            Structures = [.. register.Structures.Select(structure => structure with
            {
                Phases = [.. structure.Phases.SelectMany(one => Parts(one, one.Period, period => one with { Period = period }))],
                Anchorings = [.. structure.Anchorings.SelectMany(one => Parts(one, one.Period, period => one with { Period = period }))],
                Seats = [.. structure.Seats.SelectMany(one => attended.Contains(one.Id)
                    ? [one]
                    : Parts(one, one.Period, period => one with { Period = period }).Select((part, i) => i == 0 ? part : part with { Id = Id<Seat>.Parse($"{one.Id}-b") }))],
                Mandates = [.. structure.Mandates.SelectMany(one => Parts(
                    one with { Cadences = [.. one.Cadences.SelectMany(cadence => Parts(cadence, cadence.Period, period => cadence with { Period = period }))] },
                    one.Period,
                    period => one with { Period = period }))],
            })],
        };
    }

    /// <summary>The register with records that have nothing to do with the council.</summary>
    public static CollaborationRegister WithOthers(CollaborationRegister register, CollaborationRegister other)
    {
        var council = Id<CollaborationStructure>.Parse("annet");
        return register with
        {
            Actors = [new OtherOrganisation { Id = Id<Actor>.Parse("andre"), Name = new LocalizedText("Andre") }, .. register.Actors],
            Memberships = [.. register.Memberships, new OrganisationMembership { Member = Id<Actor>.Parse("andre"), Umbrella = Id<Actor>.Parse("tredje") }],
            Structures =
            [
                .. other.Structures.Select(structure => structure with { Id = council, Owners = [], Seats = [.. structure.Seats.Select(seat => seat with { Id = Id<Seat>.Parse($"{seat.Id}-annet") })] }),
                .. register.Structures,
            ],
            Meetings = [.. other.Meetings.Select(meeting => meeting with { Id = Id<Meeting>.Parse($"a-{meeting.Id}"), Structures = [council], Attendance = [] }), .. register.Meetings],
            MeetingListings = [.. other.MeetingListings.Select(listing => listing with { Structure = council }), .. register.MeetingListings],
        };
    }

    private ValueList<T> Shuffled<T>(ValueList<T> list)
        where T : notnull
    {
        T[] shuffled = [.. list];
        _dice.Shuffle(shuffled);
        return [.. shuffled];
    }

    private IEnumerable<T> Parts<T>(T whole, ValidityPeriod? period, Func<ValidityPeriod, T> part)
    {
        LocalDate cut = Cuts[_dice.Next(Cuts.Length)];
        if (period is not { } stated || ValidityPeriod.Number(cut) < stated.LatestStart || ValidityPeriod.Number(cut.PlusDays(1)) > stated.EarliestEnd || stated.EarliestStart == ValidityPeriod.Number(cut))
        {
            return [whole];
        }

        PartialDate next = PartialDate.FromDate(cut.PlusDays(_dice.Next(2)));
        return [part(new ValidityPeriod(stated.Start, PartialDate.FromDate(cut), stated.IsStartOpen)), part(new ValidityPeriod(next, stated.End, isEndOpen: stated.IsEndOpen))];
    }
}
