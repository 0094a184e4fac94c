using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Analysis.Load;

/// <summary>The load of meetings that say with whom they are held.</summary>
public sealed class LoadOfMeetingsWithTests
{
    [Fact]
    public void A_meeting_counts_for_those_with_whom_it_is_held_and_one_that_does_not_say_may_count_for_each()
    {
        LoadReview load = Of("programmet", Meeting("a", "2027-02-01", "p"), Meeting("b", "2027-03-01", "p"), Meeting("c", "2027-04-01", "q"), Meeting("d", "2027-05-03"));

        Assert.Equal([("dir", "..4"), ("p", "2-3"), ("q", "1-2")], load.Organisations.Select(Planned));
        Assert.Equal(["..4", "4-6", "1-2"], load.Organisations.Select(one => one.Attendances.Planned.ToString()));
        Assert.Equal(("4", "6-7"), (load.Meetings.Planned.ToString(), load.Attendances.Planned.ToString()));
        Assert.Equal("d", Assert.Single(load.Evidence.Unknowns, unknown => unknown.Member == "with").Record.Id);
    }

    [Fact]
    public void One_without_a_seat_has_the_meetings_that_are_held_with_it()
    {
        LoadReview load = Of("programmet", Meeting("a", "2027-02-01", "r"), Meeting("b", "2027-02-01", "r"));

        OrganisationLoad r = load.Organisations[^1];
        Assert.Equal(("r", "0", "0", "2", "2..", "1"), (r.Organisation.ToString(), r.Structures.ToString(), r.Seats.ToString(), r.Meetings.Planned.ToString(), r.Attendances.Planned.ToString(), r.Clashes.ToString()));
        Assert.Equal("0 strukturer, 0 plasser; fastsatt: ikke kjent; planlagt: 2 møter; holdt: høyst 2 møter; kollisjoner: 1 dag", r.InWords.Nb);
        Assert.Equal([("dir", "..2"), ("p", "0"), ("q", "0"), ("r", "2")], load.Organisations.Select(Planned));
        Assert.Equal("2..", load.Attendances.Planned.ToString());
    }

    [Fact]
    public void A_meeting_of_a_council_with_some_is_attended_by_those_alone_and_by_authorities()
    {
        LoadReview load = Of("rad", Meeting("a", "2027-02-01"), Meeting("b", "2027-03-01", "q"), Meeting("c", "2027-03-01", "p", "q"));

        Assert.Equal([("dir", "3"), ("p", "2"), ("q", "3")], load.Organisations.Select(Planned));
        Assert.Equal(["1", "0", "1"], load.Organisations.Select(one => one.Clashes.ToString()));
        Assert.Equal(("3", "4+3"), (load.Meetings.Planned.ToString(), $"{load.Organisations[1].Attendances.Planned}+{load.Organisations[2].Attendances.Planned}"));
        Assert.Equal("7", load.Attendances.Planned.ToString());
    }

    [Fact]
    public void Without_complete_lists_of_meetings_there_may_be_more()
    {
        CollaborationRegister register = Register("programmet", Meeting("a", "2027-02-01", "r"));

        Assert.Equal("1..", LoadReview.Of(register with { MeetingListings = [] }, StatedRates.Year).Organisations[^1].Meetings.Planned.ToString());
    }

    private static (string, string) Planned(OrganisationLoad one) => (one.Organisation.ToString(), one.Meetings.Planned.ToString());

    private static LoadReview Of(string structure, params string[] meetings) => LoadReview.Of(Register(structure, meetings), StatedRates.Year);

    private static string Meeting(string id, string date, params string[] with) =>
        $$"""{"id":"{{id}}","structures":["STRUCTURE"],"planned":{"date":"{{date}}"},"status":"planned","with":[{{string.Join(',', with.Select(actor => $"\"{actor}\""))}}]}""";

    private static CollaborationRegister Register(string structure, params string[] meetings) => MoteplassJson.Read($$"""
        {"schemaVersion":"1.0",
         "actors":[{"type":"user-organisation","id":"p","name":{"nb":"P"} },{"type":"user-organisation","id":"q","name":{"nb":"Q"} },{"type":"user-organisation","id":"r","name":{"nb":"R"} },{"type":"directorate","id":"dir","name":{"nb":"D"} }],
         "structures":[{"id":"{{structure}}","name":{"nb":"S"},"kind":"other","owners":["dir"],"contactForm":"{{(structure == "rad" ? "council" : "bilateral")}}",
           "seatListing":{"completeOn":"2027-12-31"},"seats":[{"id":"p","onBehalfOf":"p","persons":"2"},{"id":"q","onBehalfOf":"q"},{"id":"d","onBehalfOf":"dir"}]}],
         "meetings":[{{string.Join(',', meetings).Replace("STRUCTURE", structure, StringComparison.Ordinal).Replace(",\"with\":[]", "", StringComparison.Ordinal)}}],
         "meetingListings":[{"structure":"{{structure}}","period":"2027-01-01/2027-12-31","complete":true}]}
        """);
}
