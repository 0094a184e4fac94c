using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>
/// Registers in which much hangs together: what is found in them is right, and what finding it costs grows in proportion to them. The cost of
/// everything that is asked is counted together, so that it is the worst that shows.
/// </summary>
public sealed class LargeRegisterTests
{
    private const int Size = 1_000;

    private static readonly LocalDate First = new(1950, 1, 1);
    private static readonly LocalDate AsOf = new(2030, 1, 1);
    private static readonly Id<CollaborationStructure> Rad = Id<CollaborationStructure>.Parse("rad");

    [Fact]
    public void A_long_chain_of_proposals_is_followed_once()
    {
        CollaborationRegister register = ChainOfProposals(Size);
        CollaborationRegister ring = RingOfProposals(Size);

        var trail = Trail.Of(register);
        Assert.Equal((Size - 1, 0, 0, 0), (trail.OpenProposals.Count, trail.UnansweredContributions.Count, trail.Groundless.Count, trail.Circular.Count));
        Assert.Equal(Size, Trail.Of(ring).Circular.Count);
        Assert.Empty(Problems(register, "DEC001", "DEC002"));
        Growth.IsLinear(Size, ChainOfProposals, one => Trail.Of(one));
        Growth.IsLinear(Size, RingOfProposals, one => Trail.Of(one));
        Growth.IsLinear(Size, ChainOfProposals, Check);
    }

    [Fact]
    public void Many_pilots_have_each_its_proposal_and_decision()
    {
        CollaborationRegister register = Pilots(Size);

        Assert.Equal(["STR003 /structures/0/phases/0/evaluationDue"], Problems(register, "STR003"));
        Assert.Equal(["DEC004 /proposals/0"], Problems(register, "DEC004"));
        Assert.Equal([Proposal(0)], RegisterOnDay.Of(register, AsOf).OpenProposals.Valid.Select(proposal => proposal.Id));
        Growth.IsLinear(Size, Pilots, Check);
        Growth.IsLinear(Size, Pilots, one => RegisterOnDay.Of(one, AsOf));
    }

    [Fact]
    public void Many_meetings_and_mandates_of_one_structure_are_gone_through_once()
    {
        CollaborationRegister register = MandatesOfADay(Size);

        Assert.Empty(Problems(register, "MTG003"));
        Assert.Equal(Size, Review(register).Deadlines.Kept.Yes);
        Growth.IsLinear(Size, MandatesOfADay, one => Review(one));
    }

    [Fact]
    public void Many_meetings_and_lists_of_one_structure_are_gone_through_once()
    {
        Assert.Single(Problems(ListsOfAWeek(Size), "MTG007"));
        Growth.IsLinear(Size, ListsOfAWeek, Check);
    }

    [Fact]
    public void A_meeting_with_many_seats_is_seen_by_seat()
    {
        CollaborationRegister register = MeetingsOfSeats(Size);

        PracticeReview review = Review(register);
        Assert.Equal(Size, review.Attendance.Count);
        Assert.Equal(3, review.Attendance.Sum(one => one.Meetings.No));
        Assert.Equal((Size - 2.0) / (Size - 1), review.Continuity.BetweenMeetings!.Value, 9);
        Assert.Empty(Problems(register, "MTG005", "MTG006"));
        Growth.IsLinear(Size, MeetingsOfSeats, Check);
        Growth.IsLinear(Size, MeetingsOfSeats, one => Review(one));
    }

    [Fact]
    public void A_long_chain_of_memberships_is_gone_down_once()
    {
        CollaborationRegister register = ChainOfMemberships(Size);

        var graph = RepresentationGraph.Of(register, AsOf);
        Assert.Equal((Size, 0, 0), (graph.Routes.Count(), graph.HeardTwice.Count(), graph.PossiblyHeard.Count));
        Assert.Equal(Size - 1, graph.RoutesOf(Organisation(Size - 1)).First().Umbrellas.Count);
        Assert.Empty(Problems(SeatsDownTheChain(Size), "SEA002", "MEM001"));
        Growth.IsLinear(Size, ChainOfMemberships, one => RepresentationGraph.Of(one, AsOf));
        Growth.IsLinear(Size, SeatsDownTheChain, Check);
    }

    private static CollaborationRegister ChainOfProposals(int size) => new()
    {
        Contributions = [.. Each(size).Select(i => new Contribution { Id = Id<Contribution>.Parse($"c{i}") })],
        Proposals = [.. Each(size).Select(i => new Proposal
        {
            Id = Proposal(i),
            RestsOnContributions = [Id<Contribution>.Parse($"c{i}")],
            RestsOnProposals = i == 0 ? [] : [Proposal(i - 1)],
        })],
        Decisions = [new Decision { Id = Id<Decision>.Parse("d"), Answers = [Proposal(size - 1)] }],
    };

    private static CollaborationRegister RingOfProposals(int size)
    {
        CollaborationRegister chain = ChainOfProposals(size);
        return chain with { Proposals = [chain.Proposals[0] with { RestsOnProposals = [Proposal(size - 1)] }, .. chain.Proposals.Skip(1)] };
    }

    private static CollaborationRegister Pilots(int size) => new()
    {
        Structures = [.. Each(size).Select(i => new CollaborationStructure
        {
            Id = Structure(i),
            Name = new("S"),
            Kind = StructureKind.Other,
            Phases = [new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Pilot, Period = ValidityPeriod.Parse("2010/2015"), EvaluationDue = PartialDate.Parse("2016") }],
        })],
        Proposals = [.. Each(size).Select(i => new Proposal { Id = Proposal(i), Concerns = Structure(i), When = PartialDate.Parse("2016"), Kind = ProposalKind.Recommendation })],
        Decisions = [.. Each(size).Skip(1).Select(i => new Decision { Id = Id<Decision>.Parse($"d{i}"), Answers = [Proposal(i)], When = PartialDate.Parse("2016") })],
    };

    private static CollaborationRegister MandatesOfADay(int size) => new()
    {
        Structures = [Council() with
        {
            Mandates = [.. Each(size).Select(i => new Mandate
            {
                Period = ValidityPeriod.Between(Date(i), Date(i)),
                Deadlines = new MeetingDeadlines { Notice = LeadTime.Parse("P1D") },
            })],
        }],
        Meetings = Meetings(size),
    };

    private static CollaborationRegister ListsOfAWeek(int size) => new()
    {
        Structures = [Council() with { Mandates = [new Mandate { Cadences = [new RateCadence { Per = CadenceUnit.Week, Count = CountRange.Exactly(7) }] }] }],
        MeetingListings = [.. Each(size).Skip(7).Select(i => new MeetingListing { Structure = Rad, Period = ValidityPeriod.Between(Date(i - 6), Date(i)), Complete = true })],
        Meetings = [.. Meetings(size).Where((_, i) => i != 50)],
    };

    private static ValueList<Meeting> Meetings(int size) =>
        [.. Each(size).Select(i => new Meeting { Id = Id<Meeting>.Parse($"m{i}"), Structures = [Rad], Held = new HeldMeeting { Date = Date(i) }, NoticeSent = Date(i - 1) })];

    private static CollaborationRegister MeetingsOfSeats(int size) => new()
    {
        Actors = [.. Each(size).Select(i => new UserOrganisation { Id = Organisation(i), Name = new("O") })],
        Structures = [Council() with { Seats = [.. Each(size).Select(i => new Seat { Id = Id<Seat>.Parse($"p{i}"), OnBehalfOf = Organisation(i) })] }],
        Meetings = [.. Each(3).Select(i => new Meeting
        {
            Id = Id<Meeting>.Parse($"m{i}"),
            Structures = [Rad],
            Held = new HeldMeeting { Date = Date(i) },
            AttendanceComplete = true,
            Attendance = [.. Each(size).Where(seat => seat != i).Select(seat => new Attendance { Seat = Id<Seat>.Parse($"p{seat}"), Presence = Presence.Present, Voted = true })],
        })],
    };

    private static CollaborationRegister ChainOfMemberships(int size) => new()
    {
        Actors =
        [
            new Directorate { Id = Id<Actor>.Parse("dir"), Name = new("D") },
            .. Each(size).Select(i => new UserOrganisation { Id = Organisation(i), Name = new("O") }),
        ],
        Memberships = [.. Each(size).Skip(1).Select(i => new OrganisationMembership { Member = Organisation(i), Umbrella = Organisation(i - 1) })],
        Structures = [Council() with { Seats = [new Seat { Id = Id<Seat>.Parse("p"), OnBehalfOf = Organisation(0) }] }],
    };

    private static CollaborationRegister SeatsDownTheChain(int size) => ChainOfMemberships(size) with
    {
        Structures = [Council() with { Seats = [.. Each(size).Select(i => new Seat { Id = Id<Seat>.Parse($"p{i}"), OnBehalfOf = Organisation(0), Affiliation = Organisation(i) })] }],
    };

    private static IEnumerable<int> Each(int size) => Enumerable.Range(0, size);

    private static PracticeReview Review(CollaborationRegister register) => PracticeReview.Of(register, Rad, new DateInterval(First, AsOf));

    private static void Check(CollaborationRegister register) => RuleRunner.Judge(register, AsOf);

    private static CollaborationStructure Council() => new()
    {
        Id = Rad,
        Name = new("R"),
        Kind = StructureKind.UserCouncil,
        Owners = [Id<Actor>.Parse("dir")],
        Phases = [new Phase { Status = PhaseStatus.Active }],
    };

    private static IEnumerable<string> Problems(CollaborationRegister register, params string[] codes) =>
        RuleRunner.Judge(register, AsOf).Where(problem => codes.Contains(problem.Code)).Select(problem => $"{problem.Code} {problem.Pointer}");

    private static Id<Proposal> Proposal(int i) => Id<Proposal>.Parse($"p{i}");

    private static Id<CollaborationStructure> Structure(int i) => Id<CollaborationStructure>.Parse($"s{i}");

    private static Id<Actor> Organisation(int i) => Id<Actor>.Parse($"o{i}");

    private static PartialDate Date(int i) => PartialDate.FromDate(First.PlusDays(i));
}
