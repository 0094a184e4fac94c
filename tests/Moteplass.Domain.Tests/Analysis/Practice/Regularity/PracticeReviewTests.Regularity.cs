using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed partial class PracticeReviewTests
{
    [Fact]
    public void No_meetings_in_a_complete_list_is_a_promise_not_kept()
    {
        PracticeReview review = Of(FourAYear, "", Year);

        Assert.Equal("4; 0 NotKept; 0 NotKept", Line(review));
        Assert.Equal("Ordinære møter – fastsatt: 4, planlagt: 0, holdt: 0. Fastsatt møtefrekvens er ikke holdt.", review.Regularity.Cadences[0].InWords.Nb);
        Assert.Equal("Ordinære møte – fastsett: 4, planlagt: 0, halde: 0. Den fastsette møtefrekvensen er ikkje halden.", review.Regularity.Cadences[0].InWords.Nn);
        Assert.Equal("Ordinary meetings – required: 4, planned: 0, held: 0. Fewer were held than required.", review.Regularity.Cadences[0].InWords.En);
        Assert.Null(review.Regularity.Evenness);
        Assert.False(review.Regularity.IsPlanOnly);
        Assert.Empty(review.Attendance);
    }

    [Fact]
    public void No_meetings_and_no_list_tell_nothing() => Assert.Equal("4; 0.. Unknown; 0.. Unknown", Line(Of(FourAYear, "", "")));

    [Fact]
    public void One_meeting_has_no_gap_and_no_evenness()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07"), Year);

        Assert.Equal("4; ..1 NotKept; 1 NotKept", Line(review));
        Assert.Null(review.Regularity.LongestGapInDays);
        Assert.Null(review.Regularity.Evenness);
    }

    [Theory]
    [InlineData(""" "mandates":[] """, "?; ..1 NotStated; 1 NotStated")]
    [InlineData(""" "mandates":[{"members":"4"}] """, "?; ..1 NotStated; 1 NotStated")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year"}]}] """, "?; ..1 Unknown; 1 Unknown")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"on-demand"}]}] """, "0..; ..1 Kept; 1 Kept")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"~4"}]}] """, "~4; ..1 Unknown; 1 Unknown")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4","modality":"may"}]}] """, "..4; ..1 Kept; 1 Kept")]
    [InlineData(""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"2..","period":"2025/.."}]}] """, "?; ..1 NotStated; 1 NotStated")]
    public void A_cadence_is_judged_as_it_is_stated(string mandates, string expected) =>
        Assert.Equal(expected, Line(Of(mandates, Held("a", "2024-03-07"), Year)));

    // One meeting of those for the whole term: whether that is enough is known where the year reviewed holds all of the term.
    [Theory]
    [InlineData(""" "period":"2024-02-01/2024-11-30","cadences":[{"type":"rate","per":"mandate-period","count":"2"}] """, "2; ..1 NotKept; 1 NotKept")]
    [InlineData(""" "period":"2024-02-01/2024-11-30","cadences":[{"type":"rate","per":"mandate-period","count":"1"}] """, "1; ..1 Unknown; 1 Kept")]
    [InlineData(""" "period":"2023-02-01/2024-11-30","cadences":[{"type":"rate","per":"mandate-period","count":"2"}] """, "..2; ..1 Unknown; 1 Unknown")]
    [InlineData(""" "period":"2024/2024-11","cadences":[{"type":"rate","per":"mandate-period","count":"2"}] """, "..2; ..1 Unknown; 1 Unknown")]
    [InlineData(""" "cadences":[{"type":"rate","per":"mandate-period","count":"2","period":"2024-01-01/2024-12-31"}] """, "2; ..1 NotKept; 1 NotKept")]
    [InlineData(""" "cadences":[{"type":"rate","per":"mandate-period","count":"2"}] """, "..2; ..1 Unknown; 1 Unknown")]
    public void A_number_for_the_whole_term_is_asked_for_in_an_interval_that_holds_it(string mandate, string expected) =>
        Assert.Equal(expected, Line(Of($$""" "mandates":[{ {{mandate}} }] """, Held("a", "2024-03-07"), Year)));

    // Five meetings. A part is not added to its whole, which it may raise; where it is not stated which is which, they may be the same meetings or not.
    [Theory]
    [InlineData(""" {"type":"rate","per":"year","count":"4-6"},{"type":"rate","per":"autumn","count":"1-2","isPart":true},{"type":"rate","per":"spring","count":"3-4","isPart":true} """, "4-6; ..5 Unknown; 5 Kept")]
    [InlineData(""" {"type":"rate","per":"year","count":"4-6"},{"type":"rate","per":"autumn","count":"1-2"},{"type":"rate","per":"spring","count":"3-4"} """, "4-12; ..5 Unknown; 5 Unknown")]
    [InlineData(""" {"type":"rate","per":"year","count":"4-6"},{"type":"rate","per":"year","count":"2","isPart":false} """, "6-8; ..5 NotKept; 5 NotKept")]
    [InlineData(""" {"type":"rate","per":"year","count":"2.."},{"type":"rate","per":"quarter","count":"1","isPart":true} """, "4..; ..5 Unknown; 5 Kept")]
    [InlineData(""" {"type":"rate","per":"year","count":"2"},{"type":"rate","per":"quarter","count":"1","isPart":true} """, "4; ..5 Unknown; 5 More")]
    [InlineData(""" {"type":"rate","per":"autumn","count":"3","isPart":true},{"type":"rate","per":"spring","count":"2","isPart":true} """, "5; ..5 Unknown; 5 Kept")]
    [InlineData(""" {"type":"rate","per":"autumn","count":"3"},{"type":"rate","per":"spring","count":"2"} """, "5; ..5 Unknown; 5 Kept")]
    [InlineData(""" {"type":"rate","per":"spring","count":"3"},{"type":"rate","per":"spring","count":"2"},{"type":"rate","per":"year","count":"4"} """, "5-9; ..5 Unknown; 5 Unknown")]
    [InlineData(""" {"type":"rate","per":"year","count":"4"},{"type":"dated","dates":["2024-03-07"]} """, "4-5; ..5 Unknown; 5 Kept")]
    [InlineData(""" {"type":"rate","per":"year","count":"4"},{"type":"rate","per":"autumn","isPart":true} """, "4; ..5 Unknown; 5 More")]
    [InlineData(""" {"type":"rate","per":"spring","count":"1000000000"},{"type":"rate","per":"spring","count":"999999999"},{"type":"rate","per":"year","count":"4"} """, "1000000000..; ..5 NotKept; 5 NotKept")]
    public void Cadences_that_hold_at_the_same_time_are_added_up_only_as_far_as_they_are_stated_to_be(string cadences, string expected) => Assert.Equal(
        expected,
        Line(Of(
            $$""" "mandates":[{"cadences":[{{cadences}}]}] """,
            string.Join(',', new[] { "2024-02-01", "2024-03-07", "2024-05-02", "2024-09-05", "2024-11-07" }.Select((day, i) => Held($"m{i}", day))),
            Year)));

    // Two a year until June, one a quarter from July: no whole year lies in the first half, two whole quarters lie in the second.
    [Fact]
    public void A_mandate_that_changes_in_the_middle_of_the_interval_is_judged_by_its_own_days() => Assert.Equal(
        "2-4; ..1 NotKept; 1 NotKept",
        Line(Of(
            """
            "mandates":[
              {"period":"../2024-06-30","cadences":[{"type":"rate","per":"year","count":"2"}]},
              {"period":"2024-07-01/..","cadences":[{"type":"rate","per":"quarter","count":"1"}]}]
            """,
            Held("a", "2024-03-07"),
            Year)));

    // Twelve a year, but active for March to August alone: six whole months.
    [Theory]
    [InlineData("2024-03-01/2024-08-31", "6")]
    [InlineData("2024-03/2024-08", "4-6")]
    [InlineData("2024-03-01/..", "10")]
    [InlineData("2019/2023", "?")]
    public void A_structure_that_begins_or_ends_in_the_interval_promises_nothing_before_and_after(string period, string promised) => Assert.StartsWith(
        $"{promised};",
        Line(Of($$""" "phases":[{"status":"active","period":"{{period}}"}],"mandates":[{"cadences":[{"type":"rate","per":"month","count":"1"}]}] """, "", Year)),
        StringComparison.Ordinal);

    // Four a year, in half a year: none is too few to be sure that the promise was kept, and four are enough whatever was meant.
    [Theory]
    [InlineData(0, "..4; 0 Unknown; 0 Unknown")]
    [InlineData(3, "..4; ..3 Unknown; 3 Unknown")]
    [InlineData(4, "..4; ..4 Unknown; 4 Kept")]
    [InlineData(5, "..4; ..5 Unknown; 5 More")]
    public void A_time_too_short_for_a_promise_does_not_show_that_it_was_kept(int held, string expected) => Assert.Equal(
        expected,
        Line(Of(
            $$""" "phases":[{"status":"active","period":"2024-07-01/.."}],{{FourAYear}}""",
            string.Join(",", Enumerable.Range(0, held).Select(i => Held($"m{i}", $"2024-0{i + 5}-12"))),
            Year)));

    // A phase that ended ran within its period; one without an end is the time since.
    [Theory]
    [InlineData("2020/2024-12-31", "4; ..1 NotKept; 1 NotKept")]
    [InlineData("2024/..", "?; ..1 NotStated; 1 NotStated")]
    [InlineData("2020/2023", "?; ..1 NotStated; 1 NotStated")]
    public void What_has_ended_promised_as_long_as_it_ran(string period, string expected) => Assert.Equal(
        expected, Line(Of($$""" "phases":[{"status":"ended","period":"{{period}}"}],{{FourAYear}}""", Held("a", "2024-03-07"), Year)));

    [Theory]
    [InlineData("2020-01-01/2020-12-31", "?; ..1 NotStated; 1 NotStated")]
    [InlineData("2020-01-01/2024-12-31", "6; ..1 NotKept; 1 NotKept")]
    [InlineData("2020/", "..6; ..1 Unknown; 1 Unknown")]
    public void A_cadence_that_is_not_in_force_promises_nothing(string period, string expected) => Assert.Equal(
        expected, Line(Of($$""" "mandates":[{"cadences":[{"type":"rate","per":"year","count":"6","period":"{{period}}"}]}] """, Held("a", "2024-03-07"), Year)));

    // Four planned and held, and one more that was given up: a fifth of the plan, or the one that another took the place of.
    [Theory]
    [InlineData("cancelled", "4; 4-5 Kept; 4 Kept")]
    [InlineData("postponed", "4; 4-5 Kept; 4 Kept")]
    [InlineData("notified", "4; 5 More; 4-5 Kept")]
    public void What_was_given_up_may_have_been_planned_anew(string status, string expected) => Assert.Equal(
        expected,
        Line(Of(
            FourAYear,
            string.Join(",", new[] { "02-01", "05-02", "09-05", "12-05" }.Select(day => $$"""{"id":"m{{day}}","structures":["rad"],"planned":{"date":"2024-{{day}}"},"held":{"date":"2024-{{day}}" } }"""))
            + $$""",{"id":"x","structures":["rad"],"planned":{"date":"2024-05-01"},"status":"{{status}}"}""",
            Year)));

    [Theory]
    [InlineData("", "4; ..1 NotKept; 1 NotKept")]
    [InlineData(""" "ordinary","constituting" """, "4; ..1 NotKept; 1 NotKept")]
    [InlineData(""" "ordinary" """, "4; 0.. Unknown; 1.. Unknown")]
    public void A_list_of_ordinary_meetings_is_whole_where_it_names_constituting_ones(string kinds, string expected) => Assert.Equal(
        expected, Line(Of(FourAYear, Held("a", "2024-03-07"), Year.Replace("\"complete\":true", $"\"complete\":true,\"kinds\":[{kinds}]", StringComparison.Ordinal))));

    [Fact]
    public void A_date_that_may_lie_outside_the_interval_may_count()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07") + "," + Held("b", "2024~") + "," + Held("c", "2023"), Year);

        Assert.Equal("4; ..2 NotKept; 1-2 NotKept", Line(review));
        Assert.Null(review.Regularity.Evenness);
    }

    // Planned for December 2024, held in January 2025: planned once, in 2024; held once, in 2025.
    [Theory]
    [InlineData("2024", "?; 1 NotStated; 0 NotStated", 1)]
    [InlineData("2025", "?; 0 NotStated; 1 NotStated", 0)]
    public void A_meeting_postponed_over_a_year_end_is_planned_in_one_year_and_held_in_the_other(string year, string expected, int postponed)
    {
        CollaborationRegister register = Council(
            "",
            """
            {"id":"a","structures":["rad"],"status":"postponed","planned":{"date":"2024-12-12"},"postponedTo":"b"},
            {"id":"b","structures":["rad"],"planned":{"date":"2025-01-16"},"held":{"date":"2025-01-16"}}
            """,
            """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2025-12-31","complete":true}] """);

        PracticeReview review = PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval($"{year}-01-01", $"{year}-12-31"));

        Assert.Equal(expected, Line(review));
        Assert.Equal(CountRange.Exactly(postponed), review.Predictability.Postponed);
    }

    [Fact]
    public void A_joint_meeting_counts_once_for_each_structure()
    {
        CollaborationRegister register = Council("", """{"id":"a","structures":["rad","utvalg","rad"],"held":{"date":"2024-05-14"}}""", Year);

        Assert.Equal("?; ..1 NotStated; 1 NotStated", Line(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"))));
        Assert.Equal("?; 0.. NotStated; 1.. NotStated", Line(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("utvalg"), Interval("2024-01-01", "2024-12-31"))));
    }

    [Fact]
    public void Constituting_meetings_are_ordinary_ones_and_extraordinary_meetings_are_not()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07", "constituting") + "," + Held("b", "2024-06-06", "extraordinary"), Year);

        Assert.Equal("4; ..1 NotKept; 1 NotKept", Line(review));
        Assert.Equal(1, review.Regularity.Extraordinary);
        Assert.Equal(0, Of(FourAYear, Held("a", "2024-03-07") + "," + Held("b", "2023-06-06", "extraordinary"), Year).Regularity.Extraordinary);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""" ,"held":{"date":"2024-06-06"} """, false)]
    public void A_plan_is_no_more_than_a_plan_until_one_of_its_meetings_was_held(string held, bool isPlanOnly) => Assert.Equal(
        isPlanOnly,
        Of(FourAYear, $$"""{"id":"a","structures":["rad"],"planned":{"date":"2024-03-07"} },{"id":"b","structures":["rad"],"planned":{"date":"2024-06-06"}{{held}}}""", Year)
            .Regularity.IsPlanOnly);

    [Theory]
    [InlineData("2024-09-05", true)]
    [InlineData("2024-09", false)]
    public void Gaps_and_evenness_ask_for_the_day_of_every_meeting(string last, bool isTold)
    {
        Regularity regularity = Of(FourAYear, Held("a", "2024-03-07") + "," + Held("b", "2024-06-06") + "," + Held("c", last), Year).Regularity;

        Assert.Equal((isTold, isTold), (regularity.LongestGapInDays is not null, regularity.Evenness is not null));
    }

    [Theory]
    [InlineData("2024-06-06", "Ordinary Gathering")]
    [InlineData("2024", "Ordinary Gathering")]
    [InlineData("2023-06-06", "Ordinary")]
    public void Purposes_are_those_promised_and_those_of_the_meetings_in_the_interval(string gathering, string purposes) => Assert.Equal(
        purposes, string.Join(' ', Of(FourAYear, Held("a", gathering, "gathering"), "").Regularity.Cadences.Select(cadence => cadence.Purpose)));
}
