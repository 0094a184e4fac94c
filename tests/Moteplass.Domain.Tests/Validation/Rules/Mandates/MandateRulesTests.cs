using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Rules.Mandates;

/// <summary>What the rules on mandates let pass and what they report, in whole messages.</summary>
public sealed class MandateRulesTests
{
    private const string At = "/structures/0/mandates/0";

    [Theory]
    [InlineData(""" "members":"6","seatGroups":[{"count":"3"},{"count":"2"},{"count":"1"},{"count":"9","role":"observer"}] """, null)]
    [InlineData(""" "members":"5","seatGroups":[{"count":"2"},{"count":"2"},{}] """, null)]
    [InlineData(""" "members":"7-10","seatGroups":[{"count":"4.."},{"count":"~20"}] """, null)]
    [InlineData(""" "members":"5","seatGroups":[{"count":"3"},{"count":"3"}] """, "error MAN001 at /structures/0/mandates/0/members: The parts add up to at least 6, but the total is 5.")]
    [InlineData(""" "members":"..9","seatGroups":[{"count":"10.."}] """, "error MAN001 at /structures/0/mandates/0/members: The parts add up to at least 10, but the total is at most 9.")]
    [InlineData(""" "seatGroups":[{"count":"2","parts":[{"count":"1"},{"count":"2"}]}] """, "error MAN001 at /structures/0/mandates/0/seatGroups/0/count: The parts add up to at least 3, but the total is 2.")]
    [InlineData(""" "seatGroups":[{"count":"1","perHolder":true,"parts":[{"count":"2"}]}] """, null)]
    [InlineData(""" "seatGroups":[{"deputies":"4"}],"deputies":{"count":"3","basis":"structure"} """, "error MAN001 at /structures/0/mandates/0/deputies/count: The parts add up to at least 4, but the total is 3.")]
    [InlineData(""" "seatGroups":[{"deputies":"4"}],"deputies":{"count":"3","basis":"member"} """, null)]
    [InlineData(""" "members":"6-8","evenMembers":true """, null)]
    [InlineData(""" "members":"7","evenMembers":true """, "error MAN001 at /structures/0/mandates/0/members: 7 members is not an even number.")]
    [InlineData(""" "members":"6","evenMembers":false """, "error MAN001 at /structures/0/mandates/0/members: 6 members is not an odd number.")]
    [InlineData(""" "members":"1000000000","seatGroups":[{"count":"1000000000"},{"count":"1000000000"}] """, null)]
    public void Totals_and_parts_can_be_true_at_once(string mandate, string? problem) =>
        Assert.Equal(Expected(problem), Mandate(RuleCodes.MandateTotals, mandate));

    [Theory]
    [InlineData(""" "members":"8","voting":{"quorum":{"share":"1/2"}} """, null)]
    [InlineData(""" "members":"8","voting":{"quorum":{"count":8}} """, null)]
    [InlineData(""" "voting":{"quorum":{"count":80}} """, null)]
    [InlineData(""" "members":"~8","voting":{"quorum":{"count":9}} """, null)]
    [InlineData(""" "members":"7-10","voting":{"quorum":{"count":10}} """, null)]
    [InlineData(""" "members":"7-10","voting":{"quorum":{"count":11}} """, "error MAN002 at /structures/0/mandates/0/voting/quorum: 11 must be present, but at most 10 may vote.")]
    [InlineData(""" "members":"8","voting":{"quorum":{"count":8,"moreThan":true}} """, "error MAN002 at /structures/0/mandates/0/voting/quorum: 9 must be present, but at most 8 may vote.")]
    [InlineData(""" "voting":{"quorum":{"share":"1/1","moreThan":true}} """, "error MAN002 at /structures/0/mandates/0/voting/quorum: The mandate requires more than all to be present.")]
    public void A_quorum_can_be_reached(string mandate, string? problem) => Assert.Equal(Expected(problem), Mandate(RuleCodes.ReachableQuorum, mandate));

    [Theory]
    [InlineData(""" "deadlines":{"notice":"P3W","agendaItems":"P1W","agenda":"P1W"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"P3W","agenda":"P2W","papers":"promptly"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"P1M","papers":"P4W"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"10WD","papers":"P2W"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"5WD","papers":"P3W"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"P1W","agenda":"P2W"} """, "warning MAN003 at /structures/0/mandates/0/deadlines/agenda: The agenda is sent 2 weeks before the meeting, but items can be raised until 1 week before.")]
    [InlineData(""" "deadlines":{"agendaItems":"P1M","papers":"P32D"} """, "warning MAN003 at /structures/0/mandates/0/deadlines/papers: The papers are sent 32 days before the meeting, but items can be raised until 1 month before.")]
    [InlineData(""" "deadlines":{"agendaItems":"P55D","agenda":"P2M"} """, "warning MAN003 at /structures/0/mandates/0/deadlines/agenda: The agenda is sent 2 months before the meeting, but items can be raised until 55 days before.")]
    [InlineData(""" "deadlines":{"agendaItems":"P56D","agenda":"P2M"} """, null)]
    [InlineData(""" "deadlines":{"agendaItems":"5WD","papers":"P22D"} """, "warning MAN003 at /structures/0/mandates/0/deadlines/papers: The papers are sent 22 days before the meeting, but items can be raised until 5 working days before.")]
    [InlineData(""" "deadlines":{"notice":"next-meeting","minutesApproval":"next-meeting"} """, "warning MAN003 at /structures/0/mandates/0/deadlines/notice: The deadline 'by the next meeting' is after the meeting, but should be before it.")]
    public void Papers_come_after_items_and_before_the_meeting(string mandate, string? problem) => Assert.Equal(Expected(problem), Mandate(RuleCodes.DeadlineOrder, mandate));

    [Theory]
    [InlineData(""" "term":{"years":"2","maxPeriods":3,"maxYears":6} """, null)]
    [InlineData(""" "term":{"years":"..2","maxPeriods":3,"maxYears":5} """, null)]
    [InlineData(""" "term":{"noLimit":true,"reappointment":true} """, null)]
    [InlineData(""" "term":{"reappointment":false,"maxPeriods":1} """, null)]
    [InlineData(""" "term":{"years":"2","maxPeriods":3,"maxYears":5} """, "note MAN004 at /structures/0/mandates/0/term: 3 periods of 2 years come to 6 years, but the limit is 5 years. Whichever is reached first applies.")]
    [InlineData(""" "term":{"noLimit":true,"maxYears":6} """, "note MAN004 at /structures/0/mandates/0/term: The mandate states a limit to the number of terms, but says otherwise about reappointment.")]
    [InlineData(""" "term":{"reappointment":false,"maxPeriods":2} """, "note MAN004 at /structures/0/mandates/0/term: The mandate states a limit to the number of terms, but says otherwise about reappointment.")]
    public void Term_and_limits_go_together(string mandate, string? problem) => Assert.Equal(Expected(problem), Mandate(RuleCodes.TermLimits, mandate));

    [Theory]
    [InlineData("12-15", "users", "", null)]
    [InlineData("..18", "users", "", null)]
    [InlineData("16-19", "politicians", "", null)]
    [InlineData("16-19", "users", ""","role":"observer" """, null)]
    [InlineData("16-19", "users", "", "warning MAN005 at /structures/0/mandates/0/seatGroups/0/holder/ages: The age range 16–19 goes beyond the mandate's rule on age (12–18).")]
    [InlineData("11-13", "users", "", "warning MAN005 at /structures/0/mandates/0/seatGroups/0/holder/ages: The age range 11–13 goes beyond the mandate's rule on age (12–18).")]
    public void Ages_of_groups_lie_within_the_rule_on_age(string ages, string side, string more, string? problem) => Assert.Equal(
        Expected(problem),
        Mandate(
            RuleCodes.SeatGroupAges,
            $$""" "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"12-18"}],"seatGroups":[{"holder":{"type":"category","category":"youth","ages":"{{ages}}"},"side":"{{side}}"{{more}}}] """));

    [Theory]
    [InlineData("politician")]
    [InlineData("official")]
    public void Politicians_and_officials_are_not_bound_by_a_rule_on_age(string category) => Assert.Empty(Mandate(
        RuleCodes.SeatGroupAges,
        $$""" "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"12-18"}],"seatGroups":[{"holder":{"type":"category","category":"{{category}}","ages":"18.."} }] """));

    [Theory]
    [InlineData("2018-04-16", "P3Y", "2021-04-16", null)]
    [InlineData("2018-04-16", "P3Y", "2021-04-17", "warning MAN006 at /structures/0/mandates/0/reviewEvery: The mandate is from 16 April 2018 and is to be reviewed every 3 years; the review was due by 16 April 2021.")]
    [InlineData("2018", "P3Y", "2021-12-31", null)]
    [InlineData("2018-04-16", "P18M", "2019-10-17", "warning MAN006 at /structures/0/mandates/0/reviewEvery: The mandate is from 16 April 2018 and is to be reviewed every 18 months; the review was due by 16 October 2019.")]
    [InlineData("2018~", "P3Y", "2026-01-01", null)]
    [InlineData("9999-12-31", "P999Y", "9999-12-31", null)]
    [InlineData("9950-12-31", "P999M", "9999-12-31", null)]
    [InlineData("2018-04-16", "P1Y", "", null)]
    public void A_mandate_is_reviewed_as_often_as_it_says(string adopted, string every, string asOf, string? problem) => Assert.Equal(
        Expected(problem), Mandate(RuleCodes.MandateReview, $$""" "adopted":"{{adopted}}","reviewEvery":"{{every}}" """, asOf));

    [Theory]
    [InlineData(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"3"},{"side":"authority","count":"2"}] """, null)]
    [InlineData(""" "equalStanding":true,"seatGroups":[{"side":"users","count":"6"},{"side":"authority","count":"5"}] """, null)]
    [InlineData(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"4-6"},{"side":"authority","count":"5"}] """, null)]
    [InlineData(""" "equalSeats":{"between":["users","authority"]},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"5"},{"side":"others","count":"1"}] """, null)]
    [InlineData(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"5"},{"side":"authority"}] """, null)]
    [InlineData(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"6"},{"side":"authority","count":"5"}] """, "error PAR001 at /structures/0/mandates/0/equalSeats: The sides must have the same number of seats, but there are 6 for the user side and 5 for the authority side.")]
    public void Equal_seats_are_equal(string mandate, string? problem) => Assert.Equal(Expected(problem), Mandate(RuleCodes.EqualSeats, mandate));

    [Theory]
    [InlineData(""" "seatGroups":[{"side":"users","count":"1"}] """, null)]
    [InlineData(""" "seatGroups":[{"side":"users","count":"~9"}] """, null)]
    [InlineData(""" "seatGroups":[{"side":"users","count":"2"}] """, "note PAR002 at /structures/0/seats: The mandate gives the user side 2 seats; 1 is listed.")]
    public void Listed_seats_match_the_mandate(string mandate, string? problem) => Assert.Equal(
        Expected(problem), Mandate(RuleCodes.ListedSeats, mandate, structure: ""","seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"v","onBehalfOf":"ffo","role":"deputy"}] """));

    [Theory]
    [InlineData(""" {"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"thursday","nth":-1}]} """, null)]
    [InlineData(""" {"type":"rate","per":"year","count":"0"} """, null)]
    [InlineData(""" {"type":"dated","dates":["2024-05"]} """, null)]
    [InlineData(""" {"type":"dated"} """, "error CAD001 at /structures/0/mandates/0/cadences/0: No dates are stated.")]
    public void A_cadence_yields_dates(string cadence, string? problem) =>
        Assert.Equal(Expected(problem), Mandate(RuleCodes.CadenceYieldsDates, $""" "cadences":[{cadence}] """));

    [Theory]
    [InlineData(""" "repeats":"yearly","months":[2],"monthDays":[30] """, "no day meets all parts of the rule")]
    [InlineData(""" "repeats":"monthly","monthDays":[0] """, "the day 0 of the month is neither between 1 and 31 nor between -1 and -31")]
    [InlineData(""" "repeats":"weekly","weekdays":[{"weekday":"monday","nth":2}] """, "weekday number 2 says nothing in a weekly recurrence, because a week has each weekday once")]
    [InlineData(""" "repeats":"weekly","start":"2024-05-01","end":"2024-04-01" """, "the end, 1 April 2024, is before the start, 1 May 2024")]
    public void A_rule_that_nobody_can_follow_is_an_error(string recurrence, string reason) => Assert.Equal(
        [$"error CAD001 at {At}/cadences/0: The recurrence cannot be followed: {reason}."],
        Mandate(RuleCodes.CadenceYieldsDates, $$""" "cadences":[{"type":"recurrence",{{recurrence}} }] """));

    [Theory]
    [InlineData(
        """ "cadences":[{"type":"rate","per":"year","count":"-4"}] """,
        "/cadences/0/count (1:144): '-4' is not a count range: a number is missing. Allowed: a count '20', a range '60-70', at least '4..' or at most '..14', with '~' in front if it is approximate.")]
    [InlineData(
        """ "voting":{"quorum":{"share":"3/2"}} """,
        "/voting/quorum/share (1:124): '3/2' is not a share: it is more than the whole. Allowed: a fraction from '0/1' to '1/1', such as '1/2' or '2/3', with a denominator from 1 to 1000.")]
    [InlineData(
        """ "cadences":[{"type":"dated","dates":["2024-02-30"]}] """,
        "/cadences/0/dates/0 (1:133): '2024-02-30' is not a partial date: the day does not exist in that month. Allowed: year '2016', month '2016-05', day '2016-05-13' or season '2016-21' (21 spring, 22 summer, 23 autumn, 24 winter), with '~' after it if it is approximate.")]
    [InlineData(
        """ "reviewEvery":"P0Y" """,
        "/reviewEvery (1:110): 'P0Y' is not a frequency: the number is 0. Allowed: days 'P10D', weeks 'P2W', months 'P6M' or years 'P1Y', from 1 to 999.")]
    public void What_a_type_makes_impossible_is_refused_while_reading(string mandate, string problem) => Assert.Equal(
        [$"error FMT010 at {At}{problem}"],
        Moteplass.Domain.Tests.Json.Reading.ProblemsOf(
            $$"""{"schemaVersion":"1.0","structures":[{"id":"a","name":{"nb":"A"},"kind":"other","mandates":[{ {{mandate}} }] }]}"""));

    [Fact]
    public void Messages_stand_in_both_forms_of_Norwegian() => Assert.Equal(
        ("11 må være til stede, men høyst 10 har stemmerett.", "11 må vere til stades, men høgst 10 har røysterett."),
        Norwegian(RuleCodes.ReachableQuorum, """ "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","mandates":[{"members":"10","voting":{"quorum":{"count":11}}}]}] """));

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];
}
