using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

/// <summary>A quorum counts persons who hold a voting seat on the day of the meeting.</summary>
public sealed class PersonsPresentTests
{
    private const string Seats = """
        {"id":"a","onBehalfOf":"ffo"},{"id":"b","onBehalfOf":"safo"},{"id":"c","onBehalfOf":"uf"},{"id":"v","role":"deputy"},{"id":"w","role":"deputy","persons":"2"},
        {"id":"old","onBehalfOf":"ks","period":"2010/2012"},{"id":"new","onBehalfOf":"ks","period":"2025/.."},{"id":"empty","state":"vacant"},{"id":"o","role":"observer"},
        {"id":"late","onBehalfOf":"ks","period":"2024/.."},{"id":"x","role":"deputy","period":"2010/2012"}
        """;

    [Theory]
    [InlineData("""{"seat":"v","deputisesFor":"a"},{"seat":"v","deputisesFor":"b"}""", "1")]
    [InlineData("""{"seat":"v","deputisesFor":"a"},{"seat":"v","deputisesFor":"b"},{"seat":"v","deputisesFor":"c"}""", "1")]
    [InlineData("""{"seat":"w","deputisesFor":"a"},{"seat":"w","deputisesFor":"b"},{"seat":"w","deputisesFor":"c"}""", "1-2")]
    [InlineData("""{"seat":"v","deputisesFor":"a"},{"seat":"w","deputisesFor":"b"}""", "2")]
    [InlineData("""{"seat":"a"},{"seat":"a","deputisesFor":"b"}""", "1")]
    [InlineData("""{"organisation":"ks","deputisesFor":"a"},{"organisation":"ks","deputisesFor":"b"}""", "1-2")]
    [InlineData("""{"organisation":"ks","deputisesFor":"a"},{"organisation":"uf","deputisesFor":"b"}""", "2")]
    [InlineData("""{"deputisesFor":"a"},{"deputisesFor":"b"}""", "2")]
    [InlineData("""{"seat":"a"},{"seat":"old"}""", "1")]
    [InlineData("""{"seat":"a"},{"seat":"new"}""", "1")]
    [InlineData("""{"seat":"a"},{"seat":"o"}""", "1")]
    [InlineData("""{"seat":"a"},{"seat":"v","deputisesFor":"old"}""", "1")]
    [InlineData("""{"seat":"a"},{"seat":"x","deputisesFor":"b"}""", "1")]
    [InlineData("""{"seat":"a"},{"seat":"empty"}""", "1-2")]
    [InlineData("""{"seat":"a"},{"seat":"late"}""", "1-2")]
    public void Whoever_stepped_in_for_several_is_one_and_a_seat_that_is_not_held_counts_nobody(string attendance, string present)
    {
        QuorumReview quorum = Assert.Single(Of(
            $$""" "mandates":[{"members":"4","voting":{"quorum":{"count":2} } }],"seats":[{{Seats}}] """,
            $$"""{"id":"m","structures":["rad"],"held":{"date":"2024-05-02"},"attendanceComplete":true,"attendance":[{{attendance.Replace("}", ",\"presence\":\"present\"}", StringComparison.Ordinal)}}]}""",
            "").Quorums);

        Assert.Equal(present, quorum.Present.ToString());
        Assert.Equal(present switch { "2" => true, "1" => false, _ => (bool?)null }, quorum.IsReached);
    }

    [Theory]
    [InlineData("""{"seat":"b"}""", "1-2")]
    [InlineData("""{"organisation":"safo"}""", "1-3")]
    [InlineData("""{"seat":"v","deputisesFor":"b"}""", "1-2")]
    [InlineData("""{"seat":"o"}""", "1")]
    [InlineData("""{"seat":"b","presence":"excused"}""", "1")]
    public void Whoever_may_have_come_counts_perhaps(string attendance, string present) => Assert.Equal(
        present,
        Assert.Single(Of(
            $$""" "mandates":[{"members":"4","voting":{"quorum":{"count":2} } }],"seats":[{{Seats}}] """,
            $$"""{"id":"m","structures":["rad"],"held":{"date":"2024-05-02"},"attendanceComplete":true,"attendance":[{"seat":"a","presence":"present"},{{attendance}}]}""",
            "").Quorums).Present.ToString());

    [Theory]
    [InlineData("07-quorum-one-deputy-two-seats", "1 of 2")]
    [InlineData("08-quorum-seat-ended-2012", "1 of 2..")]
    public void The_cases_known_are_not_quorate(string name, string counted)
    {
        CollaborationRegister register = MoteplassJson.Read(TestFiles.Bytes($"cases/{name}.json"));
        QuorumReview quorum = Assert.Single(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")).Quorums);

        Assert.Equal((counted, false), ($"{quorum.Present} of {quorum.Required}", quorum.IsReached));
        Assert.Equal("/meetings/0/attendance", Assert.Single(RuleRunner.Judge(register), problem => problem.Code == RuleCodes.QuorumReached).Pointer.ToString());
    }

    [Theory]
    [InlineData("old", true)]
    [InlineData("new", true)]
    [InlineData("o", true)]
    [InlineData("a", false)]
    [InlineData("late", false)]
    [InlineData("empty", false)]
    public void Who_votes_for_a_seat_that_is_not_held_has_no_right_to(string seat, bool isReported) => Assert.Equal(
        isReported,
        RuleRunner.Judge(Council(
            $$""" "seats":[{{Seats}}] """,
            $$"""{"id":"m","structures":["rad"],"held":{"date":"2024-05-02"},"attendance":[{"seat":"{{seat}}","presence":"present","voted":true}] }""",
            "")).Any(problem => problem.Code == RuleCodes.RightToVote));
}
