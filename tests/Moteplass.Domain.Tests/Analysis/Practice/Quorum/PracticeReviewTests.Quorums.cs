using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    // Eight members, of whom two have no vote: six vote, whatever the other groups come to. It is not known how many vote if it is not known how many do not.
    [Theory]
    [InlineData("""{"count":"6"},{"count":"2"}""", "4")]
    [InlineData("""{"count":"6"},{"count":"2","hasVote":false}""", "3")]
    [InlineData("""{"count":"2"},{"count":"2","hasVote":false}""", "3")]
    [InlineData("""{"count":"4"},{},{"count":"2","hasVote":false}""", "3")]
    [InlineData("""{"count":"4"},{"hasVote":false}""", "2")]
    public void Members_without_a_vote_do_not_count_for_a_quorum(string groups, string required) => Assert.Equal(
        CountRange.Parse(required),
        Assert.Single(Of(
            $$""" "mandates":[{"members":"8","seatGroups":[{{groups}}],"voting":{"quorum":{"share":"1/2"} } }],"seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"}] """,
            Held("a", "2024-04-04"),
            "").Quorums).Required);

    // Eight members. Observers that are counted among them do not vote; a chair who is not may vote as well.
    [Theory]
    [InlineData(""" "membersIncludeObservers":true,"seatGroups":[{"count":"6"},{"count":"2","role":"observer"}] """, "3")]
    [InlineData(""" "membersIncludeObservers":true,"seatGroups":[{"count":"6"},{"role":"observer"}] """, "3")]
    [InlineData(""" "membersIncludeObservers":true """, "2-4")]
    [InlineData(""" "membersIncludeObservers":false,"seatGroups":[{"count":"6"},{"count":"2","role":"observer"}] """, "4")]
    [InlineData(""" "membersIncludeChair":false """, "4-5")]
    [InlineData(""" "membersIncludeChair":true """, "4")]
    public void Members_are_counted_for_a_quorum_as_the_mandate_counts_them(string members, string required) => Assert.Equal(
        CountRange.Parse(required),
        Assert.Single(Of(
            $$""" "mandates":[{"members":"8",{{members}},"voting":{"quorum":{"share":"1/2"} } }],"seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"}] """,
            Held("a", "2024-04-04"),
            "").Quorums).Required);

    // Six seats vote, the deputy and the observer do not: a half is three, more than a half four.
    [Theory]
    [InlineData(""" "share":"1/2" """, 3, true)]
    [InlineData(""" "share":"1/2","moreThan":true """, 4, false)]
    [InlineData(""" "share":"2/3" """, 4, false)]
    [InlineData(""" "count":3 """, 3, true)]
    [InlineData(""" "count":3,"moreThan":true """, 4, false)]
    public void A_quorum_is_computed_with_deputies_who_step_in(string quorum, int required, bool reached)
    {
        QuorumReview review = Assert.Single(Of(
            $$"""
            "mandates":[{"voting":{"quorum":{ {{quorum}} } } }],"seatListing":{"completeOn":"2024-12-31"},
            "seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"},{"id":"p5","role":"chair"},{"id":"p6"},{"id":"v","role":"deputy"},{"id":"o","role":"observer"}]
            """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[
              {"seat":"p1","presence":"present"},{"seat":"p2","presence":"remote"},{"seat":"v","deputisesFor":"p3","presence":"present"},
              {"seat":"p3","presence":"excused"},{"seat":"o","presence":"present"},{"seat":"p4","presence":"absent"}]}
            """,
            "").Quorums);

        Assert.Equal(CountRange.Exactly(required), review.Required);
        Assert.Equal(CountRange.Exactly(3), review.Present);
        Assert.Equal(reached, review.IsReached);
    }

    [Theory]
    [InlineData("", "3..", null)]
    [InlineData(",\"attendanceComplete\":true", "3", false)]
    public void A_quorum_that_is_not_reached_is_told_only_where_the_attendance_is_complete(string complete, string present, bool? reached)
    {
        QuorumReview review = Assert.Single(Of(
            """ "mandates":[{"members":"8","voting":{"quorum":{"share":"1/2"}}}],"seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"}] """,
            $$"""
            {"id":"a","structures":["rad"],"held":{"date":"2024-04-04"}{{complete}},
             "attendance":[{"seat":"p1","presence":"present"},{"seat":"p2","presence":"present"},{"seat":"p3","presence":"present"}]}
            """,
            "").Quorums);

        Assert.Equal(CountRange.Exactly(4), review.Required);
        Assert.Equal(present, review.Present.ToString());
        Assert.Equal(reached, review.IsReached);
    }

    [Theory]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}""", "2024-12-31", "2")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","persons":"3"}""", "2024-12-31", "3")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","persons":"2-3"}""", "2024-12-31", "3")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","persons":"1-3"}""", "2024-12-31", "2-3")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"},{"id":"p5","period":"2024/.."}""", "2024-12-31", "2-3")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}""", "2024-03-31", "2..")]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"},{"id":"p5","persons":"~9"}""", "2024-12-31", "2..")]
    public void A_share_of_the_seats_is_told_as_far_as_every_seat_is_known(string seats, string completeOn, string required) => Assert.Equal(
        CountRange.Parse(required),
        Assert.Single(Of(
            $$""" "mandates":[{"voting":{"quorum":{"share":"1/2"} } }],"seatListing":{"completeOn":"{{completeOn}}"},"seats":[{{seats}}] """, Held("a", "2024-04-04"), "").Quorums).Required);

    // Four seats are listed, perhaps of more: at least two must be there, and whether two are enough is not known.
    [Theory]
    [InlineData(""" {"seat":"p1","presence":"present"} """, false)]
    [InlineData(""" {"seat":"p1","presence":"present"},{"seat":"p2","presence":"present"} """, null)]
    public void Of_seats_that_are_perhaps_not_all_listed_too_few_are_told_and_enough_are_not(string attendance, bool? reached) => Assert.Equal(
        reached,
        Assert.Single(Of(
            """ "mandates":[{"voting":{"quorum":{"share":"1/2"} } }],"seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}] """,
            $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[{{attendance}}]}""",
            "").Quorums).IsReached);

    [Theory]
    [InlineData(""" {"seat":"p1","presence":"present"},{"seat":"p2","presence":"present"} """, "2-5", null)]
    [InlineData(""" {"seat":"p1","presence":"present"},{"seat":"p1","presence":"present"},{"seat":"p1","presence":"remote"},{"seat":"p2","presence":"present"} """, "4-5", true)]
    [InlineData(""" {"organisation":"ffo","presence":"present"},{"seat":"p2","presence":"present"} """, "1-5", null)]
    [InlineData(""" {"organisation":"hdir","presence":"present"},{"seat":"p3","presence":"present"} """, "1-3", null)]
    [InlineData(""" {"organisation":"hdir","presence":"present"} """, "..1", false)]
    [InlineData(""" {"presence":"present"},{"seat":"p2","presence":"present"} """, "1-2", false)]
    [InlineData(""" {"presence":"present","persons":"2-3"},{"seat":"p2","presence":"present"} """, "1-4", null)]
    [InlineData(""" {"organisation":"ks","presence":"present"},{"seat":"p2","presence":"present"} """, "1", false)]
    [InlineData(""" {"seat":"p3","presence":"present"},{"seat":"p3","presence":"present"},{"seat":"p3","presence":"present"} """, "2", false)]
    public void Who_was_there_for_a_seat_of_several_persons_or_for_an_organisation_is_counted_as_far_as_it_can_be_told(string attendance, string present, bool? reached)
    {
        QuorumReview review = Assert.Single(Of(
            """
            "mandates":[{"members":"5","voting":{"quorum":{"share":"1/2","moreThan":true}}}],
            "seats":[{"id":"p1","onBehalfOf":"ffo","persons":"4"},{"id":"p2","onBehalfOf":"hdir"},{"id":"p3","onBehalfOf":"uf","persons":"2"},
              {"id":"d","onBehalfOf":"ks","role":"deputy"},{"id":"o","onBehalfOf":"ks","role":"observer"}]
            """,
            $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[{{attendance}}]}""",
            "").Quorums);

        Assert.Equal(CountRange.Exactly(3), review.Required);
        Assert.Equal(present, review.Present.ToString());
        Assert.Equal(reached, review.IsReached);
    }

    [Theory]
    [InlineData(""" {"seat":"p1","presence":"present","persons":"2"},{"seat":"p2","presence":"present"} """, "3", true)]
    [InlineData(""" {"seat":"p1","presence":"present","persons":"1"} """, "1", false)]
    [InlineData(""" {"seat":"p1","presence":"present","persons":"1-2"} """, "1-2", false)]
    [InlineData(""" {"seat":"p1","presence":"present","persons":"9"} """, "4", true)]
    [InlineData(""" {"seat":"p1","presence":"present","persons":"~2"} """, "1-4", null)]
    [InlineData(""" {"seat":"p2","presence":"present"},{"seat":"d","presence":"present"} """, "1-2", false)]
    [InlineData(""" {"seat":"p2","presence":"present"},{"seat":"d","presence":"present"},{"seat":"d","presence":"present"} """, "1-3", null)]
    [InlineData(""" {"seat":"p2","presence":"present"},{"seat":"d","deputisesFor":"p2","presence":"present"} """, "1", false)]
    [InlineData(""" {"seat":"d","presence":"present","persons":"9"} """, "..5", null)]
    public void Who_came_is_counted_as_stated_and_a_deputy_may_have_filled_any_seat(string attendance, string present, bool? reached)
    {
        QuorumReview review = Assert.Single(Of(
            """
            "mandates":[{"members":"5","voting":{"quorum":{"share":"1/2","moreThan":true}}}],
            "seats":[{"id":"p1","onBehalfOf":"ffo","persons":"4"},{"id":"p2","onBehalfOf":"hdir"},{"id":"d","onBehalfOf":"ks","role":"deputy","deputyRank":1}]
            """,
            $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[{{attendance}}]}""",
            "").Quorums);

        Assert.Equal(present, review.Present.ToString());
        Assert.Equal(reached, review.IsReached);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"id":"o","onBehalfOf":"ffo","role":"observer"}""")]
    public void Where_no_voting_seat_is_listed_who_was_there_cannot_be_told(string seats)
    {
        QuorumReview review = Assert.Single(Of(
            $$""" "mandates":[{"members":"5","voting":{"quorum":{"share":"1/2"} } }],"seats":[{{seats}}] """,
            """{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[{"organisation":"ffo","presence":"present"}]}""",
            "").Quorums);

        Assert.Equal("0..", review.Present.ToString());
        Assert.Null(review.IsReached);
    }
}
