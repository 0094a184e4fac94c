using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed class PracticeReviewTests
{
    private const string Year = """ "meetingListings":[{"structure":"rad","period":"2024-01-01/2024-12-31","complete":true}] """;

    private const string FourAYear = """ "mandates":[{"cadence":[{"type":"rate","per":"year","count":"4"}]}] """;

    [Fact]
    public void A_structure_that_the_register_does_not_have_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            "structure", () => PracticeReview.Of(new CollaborationRegister(), Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")));

        Assert.StartsWith("The register has no structure with the id 'rad'.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("register", () => PracticeReview.Of(null!, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31")));
        Assert.Throws<ArgumentNullException>("interval", () => PracticeReview.Of(new CollaborationRegister(), Id<CollaborationStructure>.Parse("rad"), null!));
    }

    [Fact]
    public void No_meetings_in_a_complete_list_is_a_promise_not_kept()
    {
        PracticeReview review = Of(FourAYear, "", Year);

        Assert.Equal("4; 0 NotKept; 0 NotKept", Line(review));
        Assert.Equal("Ordinære møter: lovet 4, planlagt 0, holdt 0. Løftet er ikke holdt.", review.Regularity.Cadences[0].InWords.Nb);
        Assert.Equal("Ordinære møte: lova 4, planlagde 0, haldne 0. Lovnaden er ikkje halden.", review.Regularity.Cadences[0].InWords.Nn);
        Assert.Equal("Ordinary meetings: promised 4, planned 0, held 0. The promise was not kept.", review.Regularity.Cadences[0].InWords.En);
        Assert.Null(review.Regularity.Evenness);
        Assert.False(review.Regularity.IsPlanOnly);
        Assert.Empty(review.Attendance);
    }

    [Fact]
    public void No_meetings_and_no_list_tell_nothing() => Assert.Equal("4; 0.. CannotBeTold; 0.. CannotBeTold", Line(Of(FourAYear, "", "")));

    [Fact]
    public void One_meeting_has_no_gap_and_no_evenness()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07"), Year);

        Assert.Equal("4; 0 NotKept; 1 NotKept", Line(review));
        Assert.Null(review.Regularity.LongestGapInDays);
        Assert.Null(review.Regularity.Evenness);
    }

    [Theory]
    [InlineData(""" "mandates":[] """, "?; 0 NotStated; 1 NotStated")]
    [InlineData(""" "mandates":[{"members":"4"}] """, "?; 0 NotStated; 1 NotStated")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"rate","per":"year"}]}] """, "?; 0 CannotBeTold; 1 CannotBeTold")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"on-demand"}]}] """, "0..; 0 Kept; 1 Kept")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"rate","per":"year","count":"~4"}]}] """, "~4; 0 CannotBeTold; 1 CannotBeTold")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"rate","per":"year","count":"4","force":"may"}]}] """, "..4; 0 Kept; 1 Kept")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"rate","per":"year","count":"2..","period":"2025/.."}]}] """, "0; 0 Kept; 1 More")]
    public void A_cadence_is_judged_as_it_is_stated(string mandates, string expected) =>
        Assert.Equal(expected, Line(Of(mandates, Held("a", "2024-03-07"), Year)));

    // Two a year until June, one a quarter from July: no whole year lies in the first half, two whole quarters lie in the second.
    [Fact]
    public void A_mandate_that_changes_in_the_middle_of_the_interval_is_judged_by_its_own_days() => Assert.Equal(
        "2-4; 0 NotKept; 1 NotKept",
        Line(Of(
            """
            "mandates":[
              {"period":"../2024-06-30","cadence":[{"type":"rate","per":"year","count":"2"}]},
              {"period":"2024-07-01/..","cadence":[{"type":"rate","per":"quarter","count":"1"}]}]
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
        Line(Of($$""" "phases":[{"status":"active","period":"{{period}}"}],"mandates":[{"cadence":[{"type":"rate","per":"month","count":"1"}]}] """, "", Year)),
        StringComparison.Ordinal);

    [Fact]
    public void A_date_that_may_lie_outside_the_interval_may_count()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07") + "," + Held("b", "2024~") + "," + Held("c", "2023"), Year);

        Assert.Equal("4; 0 NotKept; 1-2 NotKept", Line(review));
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
        Assert.Equal(postponed, review.Predictability.Postponed);
    }

    [Fact]
    public void A_joint_meeting_counts_once_for_each_structure()
    {
        CollaborationRegister register = Council("", """{"id":"a","structures":["rad","utvalg","rad"],"held":{"date":"2024-05-14"}}""", Year);

        Assert.Equal("?; 0 NotStated; 1 NotStated", Line(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"))));
        Assert.Equal("?; 0.. NotStated; 1.. NotStated", Line(PracticeReview.Of(register, Id<CollaborationStructure>.Parse("utvalg"), Interval("2024-01-01", "2024-12-31"))));
    }

    [Fact]
    public void Constituting_meetings_are_ordinary_ones_and_extraordinary_meetings_are_not()
    {
        PracticeReview review = Of(FourAYear, Held("a", "2024-03-07", "constituting") + "," + Held("b", "2024-06-06", "extraordinary"), Year);

        Assert.Equal("4; 0 NotKept; 1 NotKept", Line(review));
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

    [Fact]
    public void Working_days_are_counted_by_the_calendar_given()
    {
        CollaborationRegister register = Council(
            """ "mandates":[{"deadlines":{"papers":"P10D","notice":"5WD"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"2024-04-25"},"noticeSent":"2024-04-12"}""", "");
        MeetingCalendar calendar = MeetingCalendar.Norwegian.PlusBlackouts([Interval("2024-04-15", "2024-04-19")]);

        Assert.Equal(["2024-04-18 Kept", "2024-04-15 CannotBeTold"], Due(null));
        Assert.Equal(["2024-04-11 NotKept", "2024-04-15 CannotBeTold"], Due(calendar));

        IEnumerable<string> Due(MeetingCalendar? by) => PracticeReview.Of(register, Id<CollaborationStructure>.Parse("rad"), Interval("2024-01-01", "2024-12-31"), by)
            .Deadlines.All.Select(one => $"{one.Due:uuuu-MM-dd} {one.Verdict}");
    }

    // Eight members, of whom two have no vote: the seats listed for the day tell how many vote.
    [Theory]
    [InlineData("""{"count":"6"},{"count":"2"}""", 4)]
    [InlineData("""{"count":"6"},{"count":"2","hasVote":false}""", 2)]
    public void Members_without_a_vote_do_not_count_for_a_quorum(string groups, int required) => Assert.Equal(
        required,
        Assert.Single(Of(
            $$""" "mandates":[{"members":"8","seatGroups":[{{groups}}],"voting":{"quorum":{"share":"1/2"} } }],"seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"}] """,
            Held("a", "2024-04-04"),
            "").Quorums).Required);

    [Theory]
    [InlineData("", "rad cadence NotStated, rad meetingListings NotStated")]
    [InlineData(""" "mandates":[{}] """, "rad cadence NotStated, rad meetingListings NotStated")]
    [InlineData(""" "mandates":[{},{"cadence":[{"type":"rate","per":"year","count":"4"}]}] """, "rad meetingListings NotStated")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"rate","per":"year","count":"4"},{"type":"rate","per":"year"}]}] """, "rad cadence NotStated, rad meetingListings NotStated")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"on-demand"}]}],"seats":[{"id":"p1"},{"id":"p2","period":"2020/2024-06"}] """, "rad meetingListings NotStated")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"on-demand"}]}],"seats":[{"id":"p1","period":"2024/.."}] """, "rad meetingListings NotStated, p1 period CannotBeTold")]
    [InlineData(""" "mandates":[{"cadence":[{"type":"on-demand"}]}],"seats":[{"id":"p1","period":"../2024"}] """, "rad meetingListings NotStated, p1 period CannotBeTold")]
    public void What_a_review_would_have_needed_to_know_is_named(string members, string unknown) => Assert.Equal(
        unknown, string.Join(", ", Of(members, "", "").Evidence.Unknowns.Select(one => $"{one.Record.Id} {one.Member} {one.Reason}")));

    [Fact]
    public void Who_sits_in_a_seat_is_there_for_its_holder() => Assert.Equal(
        ["ffo 1 0 0"],
        Of(
            """ "seats":[{"id":"p1","onBehalfOf":"ffo"}] """,
            """{"id":"a","structures":["rad"],"held":{"date":"2024-02-01"},"attendanceComplete":true,"attendance":[{"seat":"p1","organisation":"ks","presence":"present"}]}""",
            "").Attendance.Select(one => $"{one.Organisation} {one.Meetings.Yes} {one.Meetings.No} {one.Meetings.Unknown}"));

    [Fact]
    public void Predictability_counts_what_came_as_planned()
    {
        PracticeReview review = Of(
            """ "mandates":[{"deadlines":{"notice":"P2W"}}] """,
            """
            {"id":"a","structures":["rad"],"planned":{"date":"2024-02-01","announcedOn":"2023-12-01"},"held":{"date":"2024-02-01"},"noticeSent":"2024-01-18"},
            {"id":"b","structures":["rad"],"planned":{"date":"2024-04-04","announcedOn":"2024-02-04"},"held":{"date":"2024-04-11"},"noticeSent":"2024-04-01"},
            {"id":"c","structures":["rad"],"status":"cancelled","planned":{"date":"2024-06-06"}},
            {"id":"d","structures":["rad"],"planned":{"date":"2024-09-05"}},
            {"id":"e","structures":["rad"],"planned":{"date":"2024-11"},"held":{"date":"2024-11-07"}}
            """,
            "");

        // a as planned; b a week late; c not at all; of d it is not known; of e the planned day is not.
        Assert.Equal(new Tally { Yes = 1, No = 2, Unknown = 2 }, review.Predictability.HeldAsPlanned);
        Assert.Equal(1.0 / 3, review.Predictability.HeldAsPlanned.Share);

        // Two weeks before 1 February is 18 January: in time. Two weeks before 11 April is 28 March: too late. Of d and e it is not known.
        Assert.Equal(new Tally { Yes = 1, No = 1, Unknown = 2 }, review.Predictability.NoticeInTime);

        // 14 and 10 days' notice; 62 and 60 days from announcement to planned date.
        Assert.Equal(12, review.Predictability.MedianNoticeInDays);
        Assert.Equal(61, review.Predictability.MedianAnnouncementInDays);
        Assert.Equal(1, review.Predictability.Cancelled);
        Assert.Equal("Holdt på planlagt dato: 1 av 3 møter, 2 ukjent. Avlyst: 1. Utsatt: 0.", review.Predictability.InWords.Nb);
        Assert.Equal("Haldne på planlagd dato: 1 av 3 møte, 2 ukjende. Avlyste: 1. Utsette: 0.", review.Predictability.InWords.Nn);
        Assert.Equal("Held on the planned date: 1 of 3 meetings, 2 unknown. Cancelled: 1. Postponed: 0.", review.Predictability.InWords.En);
    }

    // Thursday 4 April 2024 comes after Easter: the working days before it are 3, 2 April, 27, 26 and 25 March. Minutes within ten working days.
    [Fact]
    public void Deadlines_are_dates_and_those_without_a_length_are_not_judged()
    {
        PracticeReview review = Of(
            """ "mandates":[{"deadlines":{"notice":"5WD","agendaItems":"P1M","agenda":"in-advance","papers":"P1W","minutes":"10WD","minutesApproval":"next-meeting"}}] """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"noticeSent":"2024-03-25","papersSent":"2024-03",
             "agenda":[{"raisedOn":"2024-03-01"},{"raisedOn":"2024-03-05"}],"minutes":{"drafted":"2024-04-18"}}
            """,
            "");

        Assert.Equal(
            [
                "Notice 5WD 2024-03-25 Kept",
                "AgendaItems P1M 2024-03-04 NotKept",
                "Agenda in-advance - NotJudged",
                "Papers P1W 2024-03-28 CannotBeTold",
                "Minutes 10WD 2024-04-18 Kept",
                "MinutesApproval next-meeting - NotJudged",
            ],
            review.Deadlines.All.Select(one => $"{one.Kind} {one.Stated} {(one.Due is { } due ? $"{due:uuuu-MM-dd}" : "-")} {one.Verdict}"));
        Assert.Equal(new Tally { Yes = 2, No = 1, Unknown = 1 }, review.Deadlines.Kept);
        Assert.Equal("Holdt i tide: 2 av 3 frister, 1 ukjent.", review.Deadlines.InWords.Nb);
        Assert.Equal("Haldne i tide: 2 av 3 fristar, 1 ukjent.", review.Deadlines.InWords.Nn);
        Assert.Equal("Kept in time: 2 of 3 deadlines, 1 unknown.", review.Deadlines.InWords.En);
    }

    // A week before 8 March is 1 March: papers of some day in March may have come in time, those of April have not.
    [Theory]
    [InlineData("2024-02", DeadlineVerdict.Kept, "Holdt i tide: 1 av 1 frist.", "Haldne i tide: 1 av 1 frist.", "Kept in time: 1 of 1 deadline.")]
    [InlineData("2024-03", DeadlineVerdict.CannotBeTold, "Holdt i tide: ikke kjent.", "Haldne i tide: ikkje kjent.", "Kept in time: not known.")]
    [InlineData("2024-04", DeadlineVerdict.NotKept, "Holdt i tide: 0 av 1 frist.", "Haldne i tide: 0 av 1 frist.", "Kept in time: 0 of 1 deadline.")]
    public void A_month_in_which_a_deadline_may_have_been_kept_tells_nothing(string sent, DeadlineVerdict verdict, string nb, string nn, string en)
    {
        Deadlines deadlines = Of(
            """ "mandates":[{"deadlines":{"papers":"P1W"}}] """, $$"""{"id":"a","structures":["rad"],"held":{"date":"2024-03-08"},"papersSent":"{{sent}}"}""", "").Deadlines;

        Assert.Equal(verdict, Assert.Single(deadlines.All).Verdict);
        Assert.Equal(new LocalizedText(nb, nn, en), deadlines.InWords);
    }

    [Fact]
    public void Deadlines_beyond_the_calendar_are_not_judged() => Assert.All(
        Of(""" "mandates":[{"deadlines":{"notice":"P999M","minutes":"P999M"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"2024-04-04"}}""", "")
            .Deadlines.All.Concat(PracticeReview.Of(
                Council(""" "mandates":[{"deadlines":{"notice":"P1D"}}] """, """{"id":"a","structures":["rad"],"held":{"date":"1200-04-04"}}""", ""),
                Id<CollaborationStructure>.Parse("rad"),
                Interval("1200-01-01", "1200-12-31")).Deadlines.All),
        one => Assert.Equal(one.Stated == LeadTime.Parse("P999M") && one.Kind == DeadlineKind.Notice ? DeadlineVerdict.CannotBeTold : one.Verdict, one.Verdict));

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
            "mandates":[{"voting":{"quorum":{ {{quorum}} } } }],
            "seats":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"},{"id":"p5","role":"chair"},{"id":"p6"},{"id":"v","role":"deputy"},{"id":"o","role":"observer"}]
            """,
            """
            {"id":"a","structures":["rad"],"held":{"date":"2024-04-04"},"attendanceComplete":true,"attendance":[
              {"seat":"p1","presence":"present"},{"seat":"p2","presence":"remote"},{"seat":"v","deputisesFor":"p3","presence":"present"},
              {"seat":"p3","presence":"excused"},{"seat":"o","presence":"present"},{"seat":"p4","presence":"absent"}]}
            """,
            "").Quorums);

        Assert.Equal(required, review.Required);
        Assert.Equal(CountRange.Exactly(3), review.Present);
        Assert.Equal(reached, review.Reached);
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

        Assert.Equal(4, review.Required);
        Assert.Equal(present, review.Present.ToString());
        Assert.Equal(reached, review.Reached);
    }

    [Theory]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}""", 2)]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","persons":"3"}""", 3)]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","persons":"2-3"}""", null)]
    [InlineData("""{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4","period":"2024/.."}""", null)]
    public void A_share_of_the_seats_is_told_only_where_every_seat_is_known(string seats, int? required) => Assert.Equal(
        required,
        Assert.Single(Of(
            $$""" "mandates":[{"voting":{"quorum":{"share":"1/2"} } }],"seats":[{{seats}}] """, Held("a", "2024-04-04"), "").Quorums).Required);

    [Theory]
    [InlineData(""" {"seat":"p1","presence":"present"},{"seat":"p2","presence":"present"} """, "2-5", null)]
    [InlineData(""" {"seat":"p1","presence":"present"},{"seat":"p1","presence":"present"},{"seat":"p1","presence":"remote"},{"seat":"p2","presence":"present"} """, "4-5", true)]
    [InlineData(""" {"organisation":"ffo","presence":"present"},{"seat":"p2","presence":"present"} """, "1-5", null)]
    [InlineData(""" {"organisation":"hdir","presence":"present"},{"seat":"p3","presence":"present"} """, "1-3", null)]
    [InlineData(""" {"organisation":"hdir","presence":"present"} """, "..1", false)]
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

        Assert.Equal(3, review.Required);
        Assert.Equal(present, review.Present.ToString());
        Assert.Equal(reached, review.Reached);
    }

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
        Assert.Equal(["Users 2 2 1", "Authority 1 1 1", " 3 3 2"], review.Continuity.Sides.Select(side => $"{side.Side} {side.Before} {side.After} {side.Kept}"));
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
        Assert.Equal("The continuity cannot be told.", continuity.InWords.En);
    }

    [Theory]
    [InlineData("/", "Users 2 ..2 ?", null, "Plasser for brukerne 0–2 og for myndighetene 2: om det er like mange, kan ikke avgjøres. Om mandat og liste stemmer overens, kan ikke avgjøres.")]
    [InlineData("2020/..", "Users 2 2 True", true, "Plasser for brukerne 2 og for myndighetene 2: like mange.")]
    [InlineData("2020/2021", "Users 2 0 False", false, "Plasser for brukerne 0 og for myndighetene 2: ikke like mange. Mandat og liste stemmer ikke overens.")]
    public void Parity_holds_seats_stated_against_seats_listed(string period, string users, bool? isEqual, string nb)
    {
        Parity parity = Of(
            $$"""
            "mandates":[{"equalSeats":{},"seatGroups":[{"count":"2","side":"users"},{"count":"2","side":"authority"},{"count":"3","side":"users","role":"observer"}]}],
            "seats":[{"id":"p1","onBehalfOf":"ffo","period":"{{period}}"},{"id":"p2","onBehalfOf":"safo","period":"{{period}}"},{"id":"p3","onBehalfOf":"hdir"},
              {"id":"p4","onBehalfOf":"hdir","role":"chair"},{"id":"p5","onBehalfOf":"ffo","role":"deputy"}]
            """,
            "",
            "").Parity;

        Assert.Equal(users, parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.Agrees?.ToString() ?? "?"}").First());
        Assert.Equal("Authority 2 2 True", parity.Sides.Select(side => $"{side.Side} {side.Stated} {side.Listed} {side.Agrees}").Last());
        Assert.True(parity.EqualSeatsPromised);
        Assert.Equal(isEqual, parity.IsEqual);
        Assert.Equal(nb, parity.InWords.Nb);
    }

    [Property]
    public void Parity_is_the_same_whichever_side_is_named_first(PositiveInt users, PositiveInt authority)
    {
        (int one, int other) = (users.Get % 5, authority.Get % 5);
        Parity parity = Seats("ffo", one, "hdir", other);
        Parity turned = Seats("hdir", one, "ffo", other);

        Assert.Equal(parity.IsEqual, turned.IsEqual);
        Assert.Equal(one + other == 0 ? null : one == other, parity.IsEqual);
        Assert.Equal(parity.Sides.Select(side => side.Listed).Order(), turned.Sides.Select(side => side.Listed).Order());

        static Parity Seats(string first, int ofFirst, string second, int ofSecond)
        {
            IEnumerable<string> seats = Enumerable.Range(0, ofFirst).Select(i => $$"""{"id":"a{{i}}","onBehalfOf":"{{first}}"}""")
                .Concat(Enumerable.Range(0, ofSecond).Select(i => $$"""{"id":"b{{i}}","onBehalfOf":"{{second}}"}"""));
            return Of($""" "seats":[{string.Join(",", seats)}] """, "", "").Parity;
        }
    }

    [Property(MaxTest = 30)]
    public void No_interval_however_far_off_is_too_much(CollaborationRegister register) => Assert.All(
        register.Structures,
        structure =>
        {
            Assert.NotNull(PracticeReview.Of(register, structure.Id, Interval("0001-01-01", "9999-12-31")));
            Assert.NotNull(PracticeReview.Of(register, structure.Id, Interval("9999-12-31", "9999-12-31")));
        });

    [Fact]
    public void The_evidence_names_what_was_used_and_what_was_not_known()
    {
        Evidence evidence = Of(
            """
            "sources":[{"document":"d","locator":"§ 1"}],
            "mandates":[{"cadence":[{"type":"rate","per":"year","sources":[{"document":"d","locator":"§ 3"}]}],"sources":[{"document":"d","locator":"§ 2"}]}],
            "seats":[{"id":"p1","sources":[{"document":"d","locator":"§ 4"}]}]
            """,
            """{"id":"a","structures":["rad"],"planned":{"date":"2024-04-04"}},{"id":"b","structures":["rad"],"planned":{"date":"2022-04-04"}}""",
            "").Evidence;

        Assert.Equal(["§ 1", "§ 2", "§ 3", "§ 4"], evidence.Sources.Select(source => source.Locator));
        Assert.Equal(["Structure rad", "Seat p1", "Meeting a"], evidence.Records.Select(record => $"{record.Type} {record.Id}"));
        Assert.Equal(
            ["rad cadence NotStated", "rad meetingListings NotStated", "a held NotStated"],
            evidence.Unknowns.Select(unknown => $"{unknown.Record.Id} {unknown.Member} {unknown.Reason}"));
    }

    [Theory]
    [InlineData(""" "held":{"date":"2024-04-04"} """, "")]
    [InlineData(""" "held":{"date":"2024-04"} """, "a held CannotBeTold")]
    [InlineData(""" "held":{} """, "a held NotStated")]
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

    [Property(MaxTest = 50)]
    public void The_order_of_the_lists_means_nothing(CollaborationRegister register)
    {
        CollaborationRegister turned = register with
        {
            Actors = [.. register.Actors.Reverse()],
            Memberships = [.. register.Memberships.Reverse()],
            Structures = [.. register.Structures.Reverse().Select(structure => structure with
            {
                Seats = [.. structure.Seats.Reverse()],
                Mandates = [.. structure.Mandates.Reverse()],
                Phases = [.. structure.Phases.Reverse()],
            })],
            Meetings = [.. register.Meetings.Reverse()],
            MeetingListings = [.. register.MeetingListings.Reverse()],
        };

        Assert.All(
            register.Structures,
            structure => Assert.Equal(
                PracticeReview.Of(register, structure.Id, Interval("1990-01-01", "2029-12-31")),
                PracticeReview.Of(turned, structure.Id, Interval("1990-01-01", "2029-12-31"))));
    }

    [Property]
    public void Adding_a_meeting_of_which_nothing_is_known_changes_no_known_count(NonEmptyArray<int> offsets)
    {
        string held = string.Join(",", offsets.Get.Select((offset, i) => Held($"a{i}", $"{Day("2024-01-01").PlusDays(Math.Abs(offset % 366)):uuuu-MM-dd}")));
        PracticeReview before = Of(FourAYear, held, Year);
        PracticeReview after = Of(FourAYear, held + """,{"id":"x","structures":["rad"]}""", Year);

        Assert.Equal(before.Regularity.Cadences[0].Held.Minimum, after.Regularity.Cadences[0].Held.Minimum);
        Assert.Equal(before.Regularity.Cadences[0].Planned, after.Regularity.Cadences[0].Planned);
        Assert.Equal(before.Predictability, after.Predictability);
        Assert.Equal(before.Attendance, after.Attendance);
    }
}
