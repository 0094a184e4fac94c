using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    [Theory]
    [InlineData("", "rad cadences NotStated, rad meetingListings NotStated, rad seatListing NotStated")]
    [InlineData(""" "mandates":[{}] """, "rad cadences NotStated, rad meetingListings NotStated, rad seatListing NotStated")]
    [InlineData(""" "mandates":[{},{"cadences":[{"type":"rate","per":"year","count":"4"}]}] """, "rad cadences Inconclusive, rad meetingListings NotStated, rad seatListing NotStated")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"},{"type":"rate","per":"year"}]}] """, "rad cadences NotStated, rad meetingListings NotStated, rad seatListing NotStated")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}],"seats":[{"id":"p1","side":"users"},{"id":"p2","side":"users","period":"2020/2024-06"}] """, "rad meetingListings NotStated, rad seatListing NotStated")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}],"seatListing":{"completeOn":"2024-12-31"},"seats":[{"id":"p1"},{"id":"p2","period":"2020/2024-06"}] """, "rad meetingListings NotStated, p1 side NotStated")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}],"seatListing":{"completeOn":"2024-12"} """, "rad meetingListings NotStated, rad seatListing Inconclusive")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}],"seats":[{"id":"p1","side":"users","period":"2024/.."}] """, "rad meetingListings NotStated, rad seatListing NotStated, p1 period Inconclusive")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}],"seats":[{"id":"p1","period":"../2024","side":"users"}] """, "rad meetingListings NotStated, rad seatListing NotStated, p1 period Inconclusive")]
    public void What_a_review_would_have_needed_to_know_is_named(string members, string unknown) => Assert.Equal(
        unknown, string.Join(", ", Of(members, "", "").Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}")));

    [Theory]
    [InlineData("2024-01-01/2024-12-31", "true", "")]
    [InlineData("2024/2024", "true", "rad meetingListings Inconclusive")]
    [InlineData("2024/2024-12-31", "true", "rad meetingListings Inconclusive")]
    [InlineData("2024-02-01/2024-12-31", "true", "rad meetingListings NotStated")]
    [InlineData("2023/2023", "true", "rad meetingListings NotStated")]
    [InlineData("2024/2024", "false", "rad meetingListings NotStated")]
    public void A_list_is_unknown_where_none_covers_the_interval_and_cannot_be_told_where_one_may(string period, string complete, string unknown) => Assert.Equal(
        unknown,
        string.Join(", ", Of(
            """ "mandates":[{"cadences":[{"type":"on-demand"}]}],"seatListing":{"completeOn":"2024-12-31"} """,
            "",
            $$""" "meetingListings":[{"structure":"rad","period":"{{period}}","complete":{{complete}}}] """).Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}")));

    [Fact]
    public void The_evidence_names_what_was_used_and_what_was_not_known()
    {
        Evidence evidence = Of(
            """
            "sources":[{"document":"d","locator":"§ 1"}],
            "mandates":[{"cadences":[{"type":"rate","per":"year","sources":[{"document":"d","locator":"§ 3"}]}],"sources":[{"document":"d","locator":"§ 2"}]}],
            "seats":[{"id":"p1","sources":[{"document":"d","locator":"§ 4"}]}]
            """,
            """{"id":"a","structures":["rad"],"planned":{"date":"2024-04-04"}},{"id":"b","structures":["rad"],"planned":{"date":"2022-04-04"}}""",
            "").Evidence;

        Assert.Equal(["§ 1", "§ 2", "§ 3", "§ 4"], evidence.Sources.Select(source => source.Locator));
        Assert.Equal(["Structure rad", "Seat p1", "Meeting a"], evidence.Records.Select(record => $"{record.Type} {record.Id}"));
        Assert.Equal(
            ["rad cadences NotStated", "rad meetingListings NotStated", "rad seatListing NotStated", "p1 side NotStated", "a held NotStated"],
            evidence.Unknowns.Select(unknown => $"{unknown.Record.Id} {unknown.Member} {unknown.Reason}"));
    }

    [Theory]
    [InlineData(""" "held":{"date":"2024-04-04"} """, "a planned NotStated")]
    [InlineData(""" "held":{"date":"2024-04"} """, "a held Inconclusive, a planned NotStated")]
    [InlineData(""" "held":{} """, "a held NotStated, a planned NotStated")]
    [InlineData(""" "planned":{"date":"2024-04-04"},"held":{} """, "a held NotStated")]
    [InlineData(""" "planned":{"date":"2024-04-04"},"status":"cancelled" """, "")]
    [InlineData(""" "planned":{"date":"2024-04-04"} """, "a held NotStated")]
    public void A_meeting_is_unknown_where_it_is_not_known_whether_or_on_which_day_it_was_held(string meeting, string unknown)
    {
        Evidence evidence = Of("", $$"""{"id":"a","structures":["rad"],{{meeting}}}""", "").Evidence;

        Assert.Equal(
            unknown,
            string.Join(", ", evidence.Unknowns.Where(one => one.Record.Id == "a").Select(one => $"{one.Record.Id} {one.Member} {one.Reason}")));
    }

    // What states no period is assumed to hold throughout, and the evidence says so.
    [Theory]
    [InlineData(""" "seats":[{"id":"p1"},{"id":"p2","period":"2020/.."}] """, "Seat p1")]
    [InlineData(""" "mandates":[{}] """, "Structure rad")]
    [InlineData(""" "mandates":[{"period":"2020/.."}],"phases":[{"status":"active"}] """, "Structure rad")]
    [InlineData(""" "mandates":[{"period":"2020/.."}],"phases":[{"status":"active","period":"2020/.."}] """, "")]
    [InlineData(""" "mandates":[{},{"period":"2020/.."}],"phases":[{"status":"planned"},{"status":"unknown"}] """, "")]
    public void What_is_assumed_to_hold_because_no_period_is_stated_is_named(string members, string assumed) => Assert.Equal(
        assumed, string.Join(", ", Of(members, "", "").Evidence.AssumedToHold.Select(record => $"{record.Type} {record.Id}")));
}
