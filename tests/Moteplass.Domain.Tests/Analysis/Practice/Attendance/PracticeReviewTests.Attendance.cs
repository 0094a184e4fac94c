using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    [Fact]
    public void Who_sits_in_a_seat_is_there_for_its_holder() => Assert.Equal(
        ["ffo 1 0 0"],
        Of(
            """ "seats":[{"id":"p1","onBehalfOf":"ffo"}] """,
            """{"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"attendanceComplete":true,"attendance":[{"seat":"p1","organisation":"ks","presence":"present"}]}""",
            "").Attendance.Select(one => $"{one.Organisation} {one.Meetings.Yes} {one.Meetings.No} {one.Meetings.Unknown}"));

    [Fact]
    public void Attendance_is_counted_for_each_organisation_once_a_meeting()
    {
        PracticeReview review = Of(
            """
            "seats":[{"id":"p1","onBehalfOf":"ffo"},{"id":"p2","onBehalfOf":"ffo"},{"id":"p3","onBehalfOf":"safo"},{"id":"p4","onBehalfOf":"uf","period":"2024-08/.."},
              {"id":"v","onBehalfOf":"safo","role":"deputy","deputyFor":"p3"}]
            """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"attendanceComplete":true,"attendance":[
              {"seat":"p1","presence":"present"},{"seat":"p2","presence":"present"},{"seat":"v","deputisesFor":"p3","presence":"remote"},{"organisation":"ks","presence":"present"}]},
            {"id":"b","structures":["rad"],"held":{"date":"2024-09-05"},"attendance":[{"seat":"p1","presence":"excused"},{"seat":"p2"}]},
            {"id":"c","structures":["rad"],"held":{"date":"2024-11-07"},"attendanceComplete":true,"attendance":[{"seat":"p4","presence":"absent"}]},
            {"id":"d","structures":["rad"],"planned":{"date":"2024-12-05"}}
            """,
            "");

        // FFO: there at a; at b one of two seats is not known; not named at c, where the attendance is complete. SAFO: there by its deputy at a,
        // not named at b, not there at c. UF has a seat from August: not named at b, not there at c. KS has no seat and came once.
        Assert.Equal(
            ["ffo 1 1 1", "ks 1 0 0", "safo 1 1 1", "uf 0 1 1"],
            review.Attendance.Select(one => $"{one.Organisation} {one.Meetings.Yes} {one.Meetings.No} {one.Meetings.Unknown}"));
    }

    [Fact]
    public void A_meeting_counts_for_the_organisations_with_which_it_was_held_and_for_those_that_came()
    {
        PracticeReview review = Of(
            """ "seats":[{"id":"p1","onBehalfOf":"ffo"},{"id":"p3","onBehalfOf":"safo"},{"id":"d1","onBehalfOf":"hdir"}] """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"with":["ffo"],"attendanceComplete":true,"attendance":[{"seat":"p1","presence":"present"}]},
            {"id":"b","structures":["rad"],"held":{"date":"2024-03-01"},"with":["ffo"]},
            {"id":"c","structures":["rad"],"held":{"date":"2024-04-01"},"with":["uf","safo"],"attendanceComplete":true,"attendance":[{"seat":"p1","presence":"present"}]},
            {"id":"d","structures":["rad"],"held":{"date":"2024-05-01"}}
            """,
            "");

        // FFO: there at a and c, not known at b and d. The directorate sits at each. SAFO and UF: not there at c; SAFO not known at d.
        Assert.Equal(
            ["ffo 2 0 2", "hdir 0 2 2", "safo 0 1 1", "uf 0 1 0"],
            review.Attendance.Select(one => $"{one.Organisation} {one.Meetings.Yes} {one.Meetings.No} {one.Meetings.Unknown}"));
    }

    [Theory]
    [InlineData("excused", "ffo 0 1 0")]
    [InlineData("absent", "ffo 0 1 0")]
    public void Who_is_named_as_not_there_was_not_there_whether_or_not_the_attendance_is_complete(string presence, string expected) => Assert.Equal(
        [expected],
        Of(
            """ "seats":[{"id":"p1","onBehalfOf":"ffo"}] """,
            $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"attendance":[{"seat":"p1","presence":"{{presence}}"}]}""",
            "").Attendance.Select(one => $"{one.Organisation} {one.Meetings.Yes} {one.Meetings.No} {one.Meetings.Unknown}"));

    [Fact]
    public void Who_came_is_followed_from_meeting_to_meeting_by_their_dates_with_or_without_a_seat()
    {
        string Meeting(string id, string held, string organisations) =>
            $$"""{"id":"{{id}}","structures":["rad"],"held":{"date":"{{held}}"},"attendanceComplete":true,"attendance":[{{string.Join(",", organisations.Split(' ').Select(one => $$"""{"organisation":"{{one}}","presence":"present"}"""))}}]}""";

        // February: FFO and SAFO; May: FFO, SAFO and UF; September: FFO. Both of two came again, then one of three.
        Assert.Equal(
            (1 + (1.0 / 3)) / 2,
            Of("", string.Join(",", Meeting("a", "2024-09-05", "ffo"), Meeting("b", "2024-02-01", "ffo safo"), Meeting("c", "2024-05-02", "ffo safo uf")), "").Continuity.BetweenMeetings);
    }

    [Fact]
    public void Continuity_follows_holders_and_not_seats()
    {
        PracticeReview review = Of(
            """
            "seatListing":{"completeOn":"2024-12-31"},
            "seats":[{"id":"p1","onBehalfOf":"ffo","period":"2023/2024-06"},{"id":"p2","onBehalfOf":"ffo","period":"2024-07/.."},
              {"id":"p3","onBehalfOf":"safo","period":"2023/2024-06"},{"id":"p4","onBehalfOf":"uf","period":"2024-08/.."},
              {"id":"p5","onBehalfOf":"hdir","period":"2023/.."},{"id":"p6","onBehalfOf":"safo","role":"observer"}]
            """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"attendanceComplete":true,"attendance":[{"seat":"p1","presence":"present"},{"seat":"p3","presence":"present"}]},
            {"id":"b","structures":["rad"],"held":{"date":"2024-09-05"},"attendanceComplete":true,"attendance":[{"seat":"p2","presence":"present"},{"seat":"p4","presence":"present"}]}
            """,
            "");

        // Users: FFO and SAFO first, FFO and UF last; FFO stayed. Authority: Hdir stayed. Together: two of three.
        Assert.Equal(["Users 2 2 1", "Authority 1 1 1", " 3 3 2"], review.Continuity.Sides.Select(side => $"{side.Side} {side.HoldersAtStart} {side.HoldersAtEnd} {side.Kept}"));
        Assert.Equal(2.0 / 3, review.Continuity.Sides[^1].Share);

        // Of FFO and SAFO at the first meeting, FFO was at the second.
        Assert.Equal(0.5, review.Continuity.BetweenMeetings);
        Assert.Equal("Fortsatt med ved slutten: 2 av 3 (67 %).", review.Continuity.InWords.Nb);
        Assert.Equal("Framleis med ved slutten: 2 av 3 (67 %).", review.Continuity.InWords.Nn);
        Assert.Equal("Still there at the end: 2 of 3 (67%).", review.Continuity.InWords.En);
    }

    [Fact]
    public void From_meeting_to_meeting_only_those_count_that_were_held_on_a_known_day_of_the_interval()
    {
        string Meeting(string id, string held, string seat) =>
            $$"""{"id":"{{id}}","structures":["rad"],"held":{"date":"{{held}}"},"attendanceComplete":true,"attendance":[{"seat":"{{seat}}","presence":"present"}]}""";
        string before = Meeting("a", "2023-12-07", "p2");
        string first = Meeting("b", "2024-02-01", "p1");
        string some = Meeting("c", "2024-05", "p2");
        string last = Meeting("d", "2024-09-05", "p1");

        Assert.Equal(1, Between(before, first, some, last));
        Assert.Equal(0.5, Between(before, first, some, last, Meeting("e", "2024-10-03", "p2")));
        Assert.Null(Between(before, first, some));

        // Of two who came, one came again; of the one who came then, all had come before.
        string both = Meeting("f", "2024-02-08", "p1").Replace("[{", """[{"seat":"p2","presence":"remote"},{""", StringComparison.Ordinal);
        Assert.Equal(0.5, Between(last, both));
        Assert.Equal(0.75, Between(Meeting("g", "2024-01-04", "p1"), both, last));

        static double? Between(params string[] meetings) => Of(
            """ "seats":[{"id":"p1","onBehalfOf":"ffo"},{"id":"p2","onBehalfOf":"safo"}] """, string.Join(",", meetings), "").Continuity.BetweenMeetings;
    }

    [Theory]
    [InlineData("")]
    [InlineData(""" "seats":[{"id":"p1","onBehalfOf":"ffo","period":"2025/.."}] """)]
    [InlineData(""" "seats":[{"id":"p1","onBehalfOf":"ffo","period":"2020/2024-06"}] """)]
    [InlineData(""" "seats":[{"id":"p1","onBehalfOf":"ffo"},{"id":"p2","onBehalfOf":"safo","period":"/"}] """)]
    [InlineData(""" "seats":[{"id":"p1","onBehalfOf":"ffo"},{"id":"p2","onBehalfOf":"safo","period":"2020/2024"}] """)]
    public void The_continuity_of_nobody_and_of_those_of_whom_it_cannot_be_told_is_unknown(string members)
    {
        Continuity continuity = Of(members, "", "").Continuity;

        Assert.Null(continuity.Sides[^1].Share);
        Assert.Equal("Kontinuiteten kan ikke avgjøres.", continuity.InWords.Nb);
        Assert.Equal("Kontinuiteten kan ikkje avgjerast.", continuity.InWords.Nn);
        Assert.Equal("The continuity is not known.", continuity.InWords.En);
    }
}
