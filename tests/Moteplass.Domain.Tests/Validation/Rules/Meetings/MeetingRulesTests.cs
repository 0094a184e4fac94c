using Moteplass.Domain.Validation;
using static Moteplass.Domain.Tests.Validation.Judging;

namespace Moteplass.Domain.Tests.Validation.Rules.Meetings;

/// <summary>What the rules on meetings let pass and what they report, in whole messages.</summary>
public sealed class MeetingRulesTests
{
    [Theory]
    [InlineData(""" "held":{"date":"2024-05-14"} """, null)]
    [InlineData(""" "status":"planned","planned":{"date":"2024-05-14"} """, null)]
    [InlineData(""" "held":{"date":"2024-05"} """, "note MTG001 at /meetings/0: The meeting was held in May 2024, but the day is not stated.")]
    [InlineData(""" "status":"held" """, "note MTG001 at /meetings/0: The meeting was held, but the date is not stated.")]
    [InlineData(""" "status":"planned","held":{"date":"2024-05-14"} """, "error MTG001 at /meetings/0/status: The meeting was held, but its status says that it is planned.")]
    public void A_held_meeting_has_its_date(string meeting, string? problem) => Assert.Equal(Expected(problem), Meeting(RuleCodes.HeldDate, meeting));

    [Theory]
    [InlineData(""" "held":{"date":"2024-05-14"} """, null)]
    [InlineData(""" "kind":"input-meeting","held":{"date":"2015-05-09"} """, null)]
    [InlineData(""" "kind":"gathering","planned":{"date":"2024-05-11"} """, null)]
    [InlineData(""" "held":{"date":"2024-05"} """, null)]
    [InlineData(""" "held":{"date":"1814-05-17"} """, null)]
    [InlineData(""" "held":{"date":"2024-05-11"} """, "warning MTG002 at /meetings/0/held/date: 11 May 2024 is not a working day.")]
    [InlineData(""" "planned":{"date":"2024-05-17"} """, "warning MTG002 at /meetings/0/planned/date: 17 May 2024 is not a working day.")]
    [InlineData(""" "kind":"constituting","held":{"date":"2024-03-28"} """, "warning MTG002 at /meetings/0/held/date: 28 March 2024 is not a working day.")]
    public void An_ordinary_meeting_is_on_a_working_day(string meeting, string? problem) =>
        Assert.Equal(Expected(problem), Meeting(RuleCodes.MeetingOnWorkingDay, meeting));

    [Theory]
    [InlineData(""" "held":{"date":"2024-04-04"},"noticeSent":"2024-03-21" """, null)]
    [InlineData(""" "held":{"date":"2024-04-04"},"noticeSent":"2024-03" """, null)]
    [InlineData(""" "held":{"date":"2024-04-04"} """, null)]
    [InlineData(""" "held":{"date":"2024-04-04"},"noticeSent":"2024-04-01~" """, null)]
    [InlineData(""" "status":"cancelled","planned":{"date":"2024-04-04"},"noticeSent":"2024-04-03" """, null)]
    [InlineData(""" "held":{"date":"2024-04-04"},"noticeSent":"2024-03-22" """, "warning MTG003 at /meetings/0: The notice was sent on 22 March 2024; the deadline was 21 March 2024 (2 weeks).")]
    [InlineData(""" "held":{"date":"2024-03-22"},"minutes":{"drafted":"2024-04-11"} """, "warning MTG003 at /meetings/0: The minutes were written on 11 April 2024; the deadline was 10 April 2024 (10 working days).")]
    public void What_is_due_comes_in_time(string meeting, string? problem) => Assert.Equal(
        Expected(problem), Meeting(RuleCodes.MeetingDeadlines, meeting, ""","mandates":[{"deadlines":{"notice":"P2W","agenda":"promptly","minutes":"10WD"} }] """));

    [Theory]
    [InlineData(""" "minutes":{} """, null)]
    [InlineData(""" "status":"cancelled","minutes":{} """, "error MTG004 at /meetings/0/minutes: The meeting is cancelled, but has minutes.")]
    public void Minutes_are_of_a_held_meeting(string meeting, string? problem) =>
        Assert.Equal(Expected(problem), Meeting(RuleCodes.MinutesOfHeldMeeting, meeting));

    [Theory]
    [InlineData("""{"seat":"p","presence":"present","voted":true}""", "", null)]
    [InlineData("""{"seat":"v","deputisesFor":"p","presence":"present","voted":true}""", "", null)]
    [InlineData("""{"organisation":"ffo","presence":"present"}""", "", null)]
    [InlineData("""{"organisation":"ffo","presence":"present","voted":true}""", ""","mandates":[{"attendanceRights":[{"party":{"type":"category","category":"anyone"},"rights":["vote"]}]}] """, null)]
    [InlineData("""{"organisation":"ffo","presence":"present","voted":true}""", "", "error MTG005 at /meetings/0/attendance/0/voted: The one who voted has neither a voting seat nor a right to vote of their own.")]
    [InlineData("""{"seat":"o","presence":"present","voted":true}""", "", "error MTG005 at /meetings/0/attendance/0/voted: The one who voted has neither a voting seat nor a right to vote of their own.")]
    public void Those_who_vote_may(string attendance, string structure, string? problem) => Assert.Equal(
        Expected(problem),
        Meeting(
            RuleCodes.RightToVote,
            $""" "held":{"{}"},"attendance":[{attendance}] """,
            structure + ""","seats":[{"id":"p","onBehalfOf":"safo"},{"id":"v","onBehalfOf":"safo","role":"deputy"},{"id":"o","role":"observer"}] """));

    [Theory]
    [InlineData(""" ,"attendanceComplete":true """, ""","attendance":[{"seat":"p","presence":"present"},{"seat":"q","presence":"remote"}] """, null)]
    [InlineData("", ""","attendance":[{"seat":"p","presence":"present"}] """, null)]
    [InlineData(""" ,"attendanceComplete":true """, ""","attendance":[{"seat":"p","presence":"present"}] """, "warning MTG006 at /meetings/0/attendance: The number of people present with a vote was 1, and the quorum is at least 2.")]
    public void A_meeting_is_quorate(string complete, string attendance, string? problem) => Assert.Equal(
        Expected(problem),
        Meeting(
            RuleCodes.QuorumReached,
            $$""" "held":{"date":"2024-05-14"}{{attendance}}{{complete}} """,
            ""","seats":[{"id":"p"},{"id":"q"},{"id":"r"}],"mandates":[{"voting":{"quorum":{"share":"1/2"} } }] """));

    [Theory]
    [InlineData("4", "", "2024-01-01/2024-12-31", "true", "warning MTG007 at /meetingListings/0: The list of meetings for 2024 has at most 1 ordinary meeting; the mandate says 4.")]
    [InlineData("4", ""","modality":"should" """, "2024-01-01/2024-12-31", "true", "note MTG007 at /meetingListings/0: The list of meetings for 2024 has at most 1 ordinary meeting; the mandate says 4.")]
    [InlineData("~4", "", "2024-01-01/2024-12-31", "true", "note MTG007 at /meetingListings/0: The list of meetings for 2024 has at most 1 ordinary meeting; the mandate says about 4.")]
    [InlineData("1-4", "", "2024-01-01/2024-12-31", "true", null)]
    [InlineData("4", "", "2024-01-01/2024-12-31", "false", null)]
    [InlineData("4", "", "2024-08-01/2024-12-31", "true", null)]
    [InlineData("4", "", "2024/2024", "true", null)]
    public void As_many_meetings_are_held_as_were_promised(string count, string force, string period, string complete, string? problem) => Assert.Equal(
        Expected(problem),
        Meeting(
            RuleCodes.PromisedMeetings,
            """ "held":{"date":"2024-05-14"} """,
            $$""","mandates":[{"cadences":[{"type":"rate","per":"year","count":"{{count}}"{{force}} }] }] """,
            $$""","meetingListings":[{"structure":"rad","period":"{{period}}","complete":{{complete}} }] """));

    [Theory]
    [InlineData(""" "status":"cancelled","attendance":[{"organisation":"ffo","presence":"excused"}] """, null)]
    [InlineData(""" "status":"postponed" """, "note MTG008 at /meetings/0: The meeting is postponed, but the new meeting is not stated.")]
    [InlineData(""" "status":"cancelled","attendance":[{"organisation":"ffo","presence":"remote"}] """, "error MTG008 at /meetings/0/attendance: The meeting is cancelled, but somebody was there.")]
    [InlineData(""" "status":"held","postponedTo":"n" """, "error MTG008 at /meetings/0/postponedTo: The meeting is held, not postponed.")]
    public void A_meeting_that_failed_has_nobody_there_and_leads_to_another(string meeting, string? problem) =>
        Assert.Equal(Expected(problem), Meeting(RuleCodes.FailedMeeting, meeting));

    [Fact]
    public void Messages_stand_in_both_forms_of_Norwegian() => Assert.Equal(
        ("Møtet er utsatt, men noen var til stede.", "Møtet er utsett, men nokon var til stades."),
        Norwegian(RuleCodes.FailedMeeting, """ "meetings":[{"id":"m","status":"postponed","postponedTo":"n","attendance":[{"presence":"present"}]}] """));

    private static string[] Expected(string? problem) => problem is null ? [] : [problem];
}
