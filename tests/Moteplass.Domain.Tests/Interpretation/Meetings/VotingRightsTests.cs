using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class VotingRightsTests
{
    private const string Voting = """{"id":"p","onBehalfOf":"ffo"},{"id":"o","onBehalfOf":"hdir","role":"observer"},{"id":"v","onBehalfOf":"ffo","role":"deputy"},{"id":"e","onBehalfOf":"ffo","period":"2010/2012"},{"id":"t","onBehalfOf":"ffo","state":"vacant"},{"id":"w","role":"deputy","period":"2017/.."}""";

    [Theory]
    [InlineData(Voting, "p", null, null, true)]
    [InlineData(Voting, "o", null, null, false)]
    [InlineData(Voting, "v", null, null, null)]
    [InlineData(Voting, "v", "p", null, true)]
    [InlineData(Voting, "w", "p", null, false)]
    [InlineData(Voting, "e", null, null, false)]
    [InlineData(Voting, "v", "e", null, false)]
    [InlineData(Voting, "t", null, null, null)]
    [InlineData(Voting, "x", null, null, false)]
    [InlineData(Voting, null, null, "ffo", null)]
    [InlineData(Voting, null, null, "hdir", false)]
    [InlineData("", null, null, "hdir", null)]
    public void The_holder_of_a_voting_seat_and_a_deputy_for_it_may_vote(string seats, string? seat, string? deputisesFor, string? organisation, bool? mayVote)
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

        Assert.Equal(mayVote, VotingRights.MayVote(attendance, register.Structures[0], index, new LocalDate(2016, 6, 1)));
    }
}
