using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>
/// Registers in which much hangs together, of a size at which work that grows with the square of it would take minutes: that these finish is what is
/// tried, and that what they find is right.
/// </summary>
public sealed class LargeRegisterTests
{
    private const int Size = 20_000;

    private static readonly LocalDate First = new(1950, 1, 1);
    private static readonly LocalDate AsOf = new(2030, 1, 1);
    private static readonly Id<CollaborationStructure> Rad = Id<CollaborationStructure>.Parse("rad");
    private static readonly IEnumerable<int> All = Enumerable.Range(0, Size);

    [Fact]
    public void A_long_chain_of_proposals_is_followed_once()
    {
        var register = new CollaborationRegister
        {
            Contributions = [.. All.Select(i => new Contribution { Id = Id<Contribution>.Parse($"c{i}") })],
            Proposals = [.. All.Select(i => new Proposal
            {
                Id = Proposal(i),
                RestsOnContributions = [Id<Contribution>.Parse($"c{i}")],
                RestsOnProposals = i == 0 ? [] : [Proposal(i - 1)],
            })],
            Decisions = [new Decision { Id = Id<Decision>.Parse("d"), Answers = [Proposal(Size - 1)] }],
        };
        CollaborationRegister ring = register with { Proposals = [register.Proposals[0] with { RestsOnProposals = [Proposal(Size - 1)] }, .. register.Proposals.Skip(1)] };

        var trail = Trail.Of(register);
        Assert.Equal((Size - 1, 0, 0, 0), (trail.OpenProposals.Count, trail.UnansweredContributions.Count, trail.Groundless.Count, trail.Circular.Count));
        Assert.Equal(Size, Trail.Of(ring).Circular.Count);
        Assert.Empty(Problems(register, "DEC001", "DEC002"));
    }

    [Fact]
    public void Many_pilots_have_each_its_proposal_and_decision()
    {
        var register = new CollaborationRegister
        {
            Structures = [.. All.Select(i => new CollaborationStructure
            {
                Id = Structure(i),
                Name = new("S"),
                Kind = StructureKind.Other,
                Phases = [new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Pilot, Period = ValidityPeriod.Parse("2010/2015"), EvaluationDue = PartialDate.Parse("2016") }],
            })],
            Proposals = [.. All.Select(i => new Proposal { Id = Proposal(i), Concerns = Structure(i), When = PartialDate.Parse("2016"), Kind = ProposalKind.Recommendation })],
            Decisions = [.. All.Skip(1).Select(i => new Decision { Id = Id<Decision>.Parse($"d{i}"), Answers = [Proposal(i)], When = PartialDate.Parse("2016") })],
        };

        Assert.Equal(["STR003 /structures/0/phases/0/evaluationDue"], Problems(register, "STR003"));
        Assert.Equal(["DEC004 /proposals/0"], Problems(register, "DEC004"));
        Assert.Equal([Proposal(0)], RegisterAsOf.Of(register, AsOf).OpenProposals.Valid.Select(proposal => proposal.Id));
    }

    [Fact]
    public void Many_seats_meetings_mandates_and_lists_of_one_structure_are_gone_through_once()
    {
        var register = new CollaborationRegister
        {
            Structures = [Council() with
            {
                Mandates = [.. All.Select(i => new Mandate
                {
                    Period = ValidityPeriod.Between(Date(i), Date(i)),
                    Deadlines = new MeetingDeadlines { Notice = LeadTime.Parse("P1D") },
                })],
            }],
            Meetings = [.. All.Select(i => new Meeting { Id = Id<Meeting>.Parse($"m{i}"), Structures = [Rad], Held = new HeldMeeting { Date = Date(i) }, NoticeSent = Date(i - 1) })],
        };
        CollaborationRegister promised = register with
        {
            Structures = [Council() with { Mandates = [new Mandate { Cadence = [new RateCadence { Per = CadenceUnit.Week, Count = CountRange.Exactly(7) }] }] }],
            MeetingListings = [.. All.Skip(7).Select(i => new MeetingListing { Structure = Rad, Period = ValidityPeriod.Between(Date(i - 6), Date(i)), Complete = true })],
            Meetings = [.. register.Meetings.Where((_, i) => i != 50)],
        };

        Assert.Empty(Problems(register, "MTG003"));
        Assert.Equal(Size, PracticeReview.Of(register, Rad, new DateInterval(First, AsOf)).Deadlines.Kept.Yes);
        Assert.Single(Problems(promised, "MTG007"));
    }

    [Fact]
    public void A_meeting_with_many_seats_is_seen_by_seat()
    {
        CollaborationRegister register = new()
        {
            Actors = [.. All.Select(i => new UserOrganisation { Id = Organisation(i), Name = new("O") })],
            Structures = [Council() with { Seats = [.. All.Select(i => new Seat { Id = Id<Seat>.Parse($"p{i}"), OnBehalfOf = Organisation(i) })] }],
            Meetings = [.. Enumerable.Range(0, 3).Select(i => new Meeting
            {
                Id = Id<Meeting>.Parse($"m{i}"),
                Structures = [Rad],
                Held = new HeldMeeting { Date = Date(i) },
                AttendanceComplete = true,
                Attendance = [.. All.Where(seat => seat != i).Select(seat => new Attendance { Seat = Id<Seat>.Parse($"p{seat}"), Presence = Presence.Present, Voted = true })],
            })],
        };

        var review = PracticeReview.Of(register, Rad, new DateInterval(First, AsOf));
        Assert.Equal(Size, review.Attendance.Count);
        Assert.Equal(3, review.Attendance.Sum(one => one.Meetings.No));
        Assert.Equal((Size - 2.0) / (Size - 1), review.Continuity.BetweenMeetings!.Value, 9);
        Assert.Empty(Problems(register, "MTG005", "MTG006"));
    }

    [Fact]
    public void A_long_chain_of_memberships_is_gone_down_once()
    {
        CollaborationRegister register = new()
        {
            Actors =
            [
                new Directorate { Id = Id<Actor>.Parse("dir"), Name = new("D") },
                .. All.Select(i => new UserOrganisation { Id = Organisation(i), Name = new("O") }),
            ],
            Memberships = [.. All.Skip(1).Select(i => new OrganisationMembership { Member = Organisation(i), Umbrella = Organisation(i - 1) })],
            Structures = [Council() with { Seats = [new Seat { Id = Id<Seat>.Parse("p"), OnBehalfOf = Organisation(0) }] }],
        };
        CollaborationRegister filled = register with
        {
            Structures = [Council() with { Seats = [.. All.Select(i => new Seat { Id = Id<Seat>.Parse($"p{i}"), OnBehalfOf = Organisation(0), Affiliation = Organisation(i) })] }],
        };

        var graph = RepresentationGraph.Of(register, AsOf);
        Assert.Equal((Size, 0, 0), (graph.Routes.Count, graph.HeardTwice.Count, graph.PerhapsHeard.Count));
        Assert.Equal(Size - 1, graph.RoutesOf(Organisation(Size - 1))[0].Through.Count);
        Assert.Empty(Problems(filled, "SEA002", "MEM001"));
    }

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
