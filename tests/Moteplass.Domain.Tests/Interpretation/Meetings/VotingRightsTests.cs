using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class VotingRightsTests
{
    private const string Voting = """{"id":"p","onBehalfOf":"ffo"},{"id":"o","onBehalfOf":"hdir","role":"observer"},{"id":"v","onBehalfOf":"ffo","role":"deputy"}""";

    [Theory]
    [InlineData(Voting, "p", null, null, true, "p")]
    [InlineData(Voting, "o", null, null, false, null)]
    [InlineData(Voting, "v", null, null, null, null)]
    [InlineData(Voting, "v", "p", null, true, "p")]
    [InlineData(Voting, "x", null, null, false, null)]
    [InlineData(Voting, null, null, "ffo", null, null)]
    [InlineData(Voting, null, null, "hdir", false, null)]
    [InlineData("", null, null, "hdir", null, null)]
    public void The_rule_asks_who_may_vote_and_the_count_who_filled_a_voting_seat(
        string seats, string? seat, string? deputisesFor, string? organisation, bool? mayVote, string? votingSeat)
    {
        CollaborationRegister register = Validation.Registers.With(
            $$"""
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
            "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","owners":["hdir"],"seats":[{{seats}}] }]
            """);
        var index = RegisterIndex.Of(register);
        var attendance = new Attendance
        {
            Seat = seat is null ? null : Id<Seat>.Parse(seat),
            DeputisesFor = deputisesFor is null ? null : Id<Seat>.Parse(deputisesFor),
            Organisation = organisation is null ? null : Id<Actor>.Parse(organisation),
        };

        Assert.Equal(mayVote, VotingRights.MayVote(attendance, register.Structures[0], index));
        Assert.Equal(votingSeat, VotingRights.VotingSeatOf(attendance, register.Structures[0], index)?.Id.ToString());
    }
}
