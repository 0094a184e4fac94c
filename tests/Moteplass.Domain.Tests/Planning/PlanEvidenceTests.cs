using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>What a plan rests on, and what it would have needed to know.</summary>
public sealed class PlanEvidenceTests
{
    private static readonly CollaborationStructure Four = Council("a", PerYear("4"), "ffo safo");

    [Fact]
    public void A_phase_and_a_seat_without_a_period_are_assumed_to_hold_and_a_vacant_seat_is_not_rested_on()
    {
        CollaborationStructure council = Four with { Seats = [Four.Seats[0], Four.Seats[1] with { State = SeatState.Vacant }], Phases = [new Phase { Status = PhaseStatus.Active }] };

        Evidence evidence = MeetingPlan.Of(Register(council), WithoutBreaks2027()).Evidence;

        Assert.Equal(["a", "a-ffo"], evidence.Records.Select(record => record.Id));
        Assert.Equal(["a", "a-ffo"], evidence.AssumedToHold.Select(record => record.Id));
    }

    [Theory]
    [InlineData(null, UnknownReason.NotStated)]
    [InlineData("2026-12-01", UnknownReason.Inconclusive)]
    public void A_list_of_seats_that_is_not_known_to_be_complete_on_the_last_day_is_unknown(string? completeOn, UnknownReason reason)
    {
        CollaborationStructure council = Four with { SeatListing = completeOn is null ? null : new SeatListing { CompleteOn = PartialDate.Parse(completeOn) } };

        Unknown unknown = Assert.Single(MeetingPlan.Of(Register(council), WithoutBreaks2027()).Evidence.Unknowns);

        Assert.Equal(("a", "seatListing", reason), (unknown.Record.Id, unknown.Member, unknown.Reason));
    }

    [Fact]
    public void Meetings_of_which_it_is_not_known_whether_they_are_within_are_unknown()
    {
        Meeting[] meetings = [Meeting("m", "a", "2027-05-05") with { Planned = null }, Meeting("n", "a", "2027~", null), Meeting("o", "a", "2027-05-05", null)];

        Evidence evidence = MeetingPlan.Of(Register(Four) with { Meetings = [.. meetings] }, WithoutBreaks2027()).Evidence;

        Assert.Equal(["m", "n"], evidence.Unknowns.Where(unknown => unknown.Member == "planned").Select(unknown => unknown.Record.Id));
        Assert.Equal(["a", "a-ffo", "a-safo", "o"], evidence.Records.Select(record => record.Id));
    }
}
