using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Seats;

public sealed class SeatRulesTests
{
    [Theory]
    [InlineData("""{"id":"p","role":"observer"}""", null)]
    [InlineData("""{"id":"p","role":"deputy","hasVote":true}""", null)]
    [InlineData("""{"id":"p","role":"observer","hasVote":true}""", "warning SEA003 at /structures/0/seats/0/hasVote: An observer has a vote.")]
    [InlineData("""{"id":"p","role":"secretary","hasVote":true}""", "warning SEA003 at /structures/0/seats/0/hasVote: A secretary has a vote.")]
    public void Observers_and_secretaries_have_no_vote(string seat, string? problem) => Assert.Equal(Expected(problem), Seats(RuleCodes.SilentSeat, seat));

    [Theory]
    [InlineData("""{"id":"p","role":"chair","period":"2015/2016"},{"id":"q","role":"chair","period":"2017/.."}""", "", null)]
    [InlineData("""{"id":"p","role":"chair","period":"2015/2016"},{"id":"q","role":"chair","period":"2016/.."}""", "", null)]
    [InlineData("""{"id":"p","role":"chair"},{"id":"q","role":"chair"}""", "", null)]
    [InlineData("""{"id":"p","role":"chair","period":"2015/.."},{"id":"q","role":"chair","period":"2017/.."}""", ""","mandates":[{"offices":[{"role":"chair","count":"2"}]}] """, null)]
    [InlineData("""{"id":"p","role":"chair","period":"2015/.."},{"id":"q","role":"chair","period":"2017/.."}""", "", "error SEA004 at /structures/0/seats/1: Two hold the chair at the same time.")]
    public void There_is_one_chair_at_a_time(string seats, string more, string? problem) => Assert.Equal(Expected(problem), Seats(RuleCodes.OneChair, seats, more));

    private static string[] Seats(string code, string seats, string more = "") =>
        Members(code, $$""" "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{{seats}}]{{more}} }] """);

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];
}
