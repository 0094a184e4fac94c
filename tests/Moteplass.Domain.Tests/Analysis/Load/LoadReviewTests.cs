using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Load;

/// <summary>What the collaboration asks of organisations and owners.</summary>
public sealed class LoadReviewTests
{
    private static readonly DateInterval Year = StatedRates.Year;

    [Fact]
    public void A_council_takes_everybody_and_meetings_with_one_at_a_time_take_one()
    {
        var load = LoadReview.Of(StatedRates.Register, Year);

        Assert.Equal(("23", "45", "23"), (load.Meetings.Promised.ToString(), load.Attendances.Promised.ToString(), load.Hosted.Promised.ToString()));
        Assert.Equal(
            [("ffo", "5", "5", "11-23", "11-23"), ("safo", "5", "5", "11-23", "11-23"), ("uf", "5", "5", "11-23", "11-23")],
            load.Organisations.Select(one => (one.Organisation.ToString(), one.Structures.ToString(), one.Seats.ToString(), one.Meetings.Promised.ToString(), one.Attendances.Promised.ToString())));
        Assert.Equal(
            [("avdir", "1", "4", "4"), ("bufdir", "1", "6", "6"), ("hdir", "1", "4", "4"), ("udir", "2", "9", "9")],
            load.Owners.Select(one => (one.Owner.ToString(), one.Structures.ToString(), one.Hosted.Promised.ToString(), one.AtTop.Promised.ToString())));
        Assert.Equal("5 strukturer, 5 plasser; fastsatt: 11–23 møter; kollisjoner: ikke kjent", load.Organisations[0].InWords.Nb);
        Assert.Equal("5 strukturar, 5 plassar; fastsett: 11–23 møte; kollisjonar: ikkje kjent", load.Organisations[0].InWords.Nn);
        Assert.Equal("2 structures; required: 9 meetings; at the top: 9 meetings; clashes: not known", load.Owners[3].InWords.En);
    }

    [Fact]
    public void Of_0_24_no_number_is_known_and_none_is_nought()
    {
        CollaborationRegister reference = ReferenceRegister.ZeroToTwentyFour;
        var load = LoadReview.Of(
            reference with { Structures = [.. reference.Structures.Where(structure => structure.Anchorings.Any(anchoring => anchoring.Level == AnchoringLevel.TopManagement))] },
            new DateInterval(new LocalDate(2017, 1, 1), new LocalDate(2017, 12, 31)));

        OrganisationLoad ffo = load.Organisations.Single(one => one.Organisation == Id<Actor>.Parse("ffo"));
        Assert.Equal(("5", "5", 3, 2), (ffo.Structures.ToString(), ffo.Seats.ToString(), ffo.WithoutNumber, ffo.WithoutCadence));
        Assert.Null(ffo.Meetings.Promised);
        Assert.Null(ffo.Attendances.Promised);
        Assert.Equal(CountRange.AtLeast(0), ffo.Meetings.Planned);
        Assert.Equal(CountRange.AtLeast(0), ffo.Meetings.Held);
        Assert.Equal("5 strukturer, 5 plasser; fastsatt: ikke kjent (3 uten antall, 2 uten møtefrekvens); kollisjoner: ikke kjent", ffo.InWords.Nb);
        Assert.Null(load.Meetings.Promised);
        Assert.Null(load.Attendances.Promised);
        Assert.Null(load.Hosted.Promised);
        Assert.All(load.Owners, owner => Assert.Null(owner.AtTop.Promised));
        Assert.Contains(load.Evidence.Unknowns, unknown => unknown.Record == RecordReference.To(Id<CollaborationStructure>.Parse("hdir-brukerrad")) && unknown.Member == "cadences");
        Assert.Contains("synes", load.Evidence.Hedges);
    }

    [Fact]
    public void A_number_that_is_not_stated_opens_the_sum_upwards()
    {
        var load = LoadReview.Of(StatedRates.With(text => text.Replace(",\"count\":\"3\"", "", StringComparison.Ordinal)), Year);

        Assert.Equal(("20..", "36..", "20.."), (load.Meetings.Promised.ToString(), load.Attendances.Promised.ToString(), load.Hosted.Promised.ToString()));
        Assert.Equal("8..", load.Organisations[0].Meetings.Promised.ToString());
        Assert.Equal(1, load.Organisations[0].WithoutNumber);
        Assert.Equal("6..", load.Owners[3].Hosted.Promised.ToString());
    }

    [Fact]
    public void Without_complete_lists_of_seats_attendances_are_at_least_those_listed()
    {
        var load = LoadReview.Of(StatedRates.With(text => text.Replace(""" "seatListing":{"completeOn":"2027-12-31"},""", "", StringComparison.Ordinal)), Year);

        Assert.Equal(("23", "45..", "23"), (load.Meetings.Promised.ToString(), load.Attendances.Promised.ToString(), load.Hosted.Promised.ToString()));
        Assert.Equal(("11-23", "11.."), (load.Organisations[0].Meetings.Promised.ToString(), load.Organisations[0].Attendances.Promised.ToString()));
    }

    [Fact]
    public void A_list_that_has_as_many_as_the_mandate_is_complete() => Assert.Equal(
        "45",
        LoadReview.Of(
            StatedRates.With(text => text
                .Replace(""" "seatListing":{"completeOn":"2027-12-31"},""", "", StringComparison.Ordinal)
                .Replace("\"mandates\":[{", "\"mandates\":[{\"members\":\"3\",", StringComparison.Ordinal)),
            Year).Attendances.Promised.ToString());

    [Fact]
    public void A_seat_that_is_held_for_a_part_of_the_time_may_have_none_of_the_meetings_or_all()
    {
        var load = LoadReview.Of(Councils("""{"id":"p","onBehalfOf":"p","persons":"2"},{"id":"q","onBehalfOf":"q","period":"../2027-05-31"}"""), Year);

        Assert.Equal(
            [("p", "1", "2", "4", "8"), ("q", "0", "0", "..4", "..4")],
            load.Organisations.Select(one => (one.Organisation.ToString(), one.Structures.ToString(), one.Seats.ToString(), one.Meetings.Promised.ToString(), one.Attendances.Promised.ToString())));
        Assert.Equal("8-12", load.Attendances.Promised.ToString());
        Assert.Equal(("1", "1"), LoadReview.Of(Councils("""{"id":"q","onBehalfOf":"q","period":"../2027-05-31"}"""), Year, new LocalDate(2027, 3, 1)).Organisations.Select(one => (one.Structures.ToString(), one.Seats.ToString())).Single());
    }

    [Fact]
    public void Meetings_planned_and_held_count_for_those_who_sit_on_their_day()
    {
        var load = LoadReview.Of(
            Councils(
                """{"id":"p","onBehalfOf":"p","persons":"2"},{"id":"q","onBehalfOf":"q","period":"../2027-05-31"},{"id":"r","onBehalfOf":"r","role":"deputy"},{"id":"t","onBehalfOf":"r","state":"vacant"}""",
                Meeting("a", "2027-02-01", "held"),
                Meeting("b", "2027-09-01", "planned"),
                Meeting("c", "2027-10-01", "cancelled"),
                Meeting("d", "2027", "planned")),
            Year);

        Assert.Equal(["p", "q"], load.Organisations.Select(one => one.Organisation.ToString()));
        Assert.Equal(("3-4", "1-3"), Counts(load.Organisations[0].Meetings));
        Assert.Equal(("6-8", "2-6"), Counts(load.Organisations[0].Attendances));
        Assert.Equal(("1-2", "1-2"), Counts(load.Organisations[1].Meetings));
        Assert.Equal(("7-10", "3-8"), Counts(load.Attendances));
        Assert.Equal(("3-4", "1-3"), Counts(load.Meetings));
        Assert.Equal(("3-4", "1-3"), Counts(load.Hosted));
        Assert.Equal("1 struktur, 2 plasser; fastsatt: 4 møter; planlagt: 3–4 møter; holdt: 1–3 møter; kollisjoner: ikke kjent", load.Organisations[0].InWords.Nb);
    }

    [Fact]
    public void Two_meetings_on_a_day_are_a_clash()
    {
        const string Seats = """{"id":"p","onBehalfOf":"p"},{"id":"q","onBehalfOf":"q","period":"../2027-05-31"}""";
        CollaborationRegister register = Councils(Seats, Meeting("a", "2027-02-01", "planned"), Meeting("b", "2027-02-01", "planned"), Meeting("c", "2027-09-01", "planned"), Meeting("d", "2027-09-01", "planned"), Meeting("e", "2027-09-01", "cancelled"), Meeting("f", "2027-11-01", "planned"));
        var load = LoadReview.Of(register, Year);

        Assert.Equal(["2", "1"], load.Organisations.Select(one => one.Clashes.ToString()));
        Assert.Equal("2", load.Owners[0].Clashes.ToString());
        Assert.EndsWith("kollisjoner: 2 dager", load.Organisations[0].InWords.Nb, StringComparison.Ordinal);
        Assert.Equal(["2..", "1.."], LoadReview.Of(register with { MeetingListings = [] }, Year).Organisations.Select(one => one.Clashes.ToString()));
        Assert.EndsWith("; clashes: none", LoadReview.Of(Councils(Seats, Meeting("a", "2027-02-01", "planned")), Year).Organisations[0].InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_joint_meeting_is_one_meeting()
    {
        CollaborationRegister one = Councils("""{"id":"p","onBehalfOf":"p"},{"id":"q","onBehalfOf":"q"}""", """{"id":"m","structures":["rad","annet"],"planned":{"date":"2027-02-01"},"held":{"date":"2027-02-01"} }""");
        CollaborationStructure first = one.Structures[0];
        CollaborationStructure other = first with { Id = new("annet"), Seats = [first.Seats[0] with { Id = new("p2") }] };
        var load = LoadReview.Of(one with { Structures = [first, other], MeetingListings = [one.MeetingListings[0], one.MeetingListings[0] with { Structure = other.Id }] }, Year);

        Assert.Equal(("1", "1"), Counts(load.Meetings));
        Assert.Equal(("1", "1"), Counts(load.Organisations[0].Meetings));
        Assert.Equal(("1-2", "1-2"), Counts(load.Organisations[0].Attendances));
        Assert.Equal(("2-3", "2-3"), Counts(load.Attendances));
        Assert.Equal("0", load.Organisations[0].Clashes.ToString());
    }

    [Fact]
    public void In_a_programme_with_one_organisation_all_meetings_are_its()
    {
        var load = LoadReview.Of(StatedRates.With(text => text
            .Replace(""","onBehalfOf":"safo"}""", ""","onBehalfOf":"ffo"}""", StringComparison.Ordinal)
            .Replace(""","onBehalfOf":"uf"}""", ""","onBehalfOf":"ffo"}""", StringComparison.Ordinal)), Year);

        OrganisationLoad ffo = Assert.Single(load.Organisations);
        Assert.Equal("23", ffo.Meetings.Promised.ToString());
    }

    [Fact]
    public void What_is_not_in_force_asks_for_nothing()
    {
        var load = LoadReview.Of(StatedRates.With(text => text.Replace("\"status\":\"active\"", "\"status\":\"planned\"", StringComparison.Ordinal)), Year);

        Assert.Empty(load.Owners);
        Assert.All(load.Organisations, one => Assert.Equal(("0", null), (one.Structures.ToString(), one.Meetings.Promised)));
    }

    [Fact]
    public void What_may_be_in_force_may_ask()
    {
        var load = LoadReview.Of(StatedRates.With(text => text.Replace("\"status\":\"active\"", "\"status\":\"unknown\"", StringComparison.Ordinal)), Year);

        Assert.Equal("..23", load.Meetings.Promised.ToString());
        Assert.Equal(("..5", "..5", "..23"), load.Organisations.Select(one => (one.Structures.ToString(), one.Seats.ToString(), one.Meetings.Promised.ToString())).First());
    }

    [Fact]
    public void Nothing_is_reviewed_without_a_register_or_days()
    {
        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => LoadReview.Of(null!, Year)).ParamName);
        Assert.Equal("interval", Assert.Throws<ArgumentNullException>(() => LoadReview.Of(StatedRates.Register, null!)).ParamName);
    }

    private static (string Planned, string Held) Counts(LoadCounts counts) => (counts.Planned.ToString(), counts.Held.ToString());

    private static string Meeting(string id, string date, string status) =>
        $$"""{"id":"{{id}}","structures":["rad"],"planned":{"date":"{{date}}"},"status":"{{status}}"{{(status == "held" ? $$""","held":{"date":"{{date}}"}""" : "")}} }""";

    private static CollaborationRegister Councils(string seats, params string[] meetings) => MoteplassJson.Read($$"""
        {"schemaVersion":"1.0",
         "actors":[{"type":"user-organisation","id":"p","name":{"nb":"P"} },{"type":"user-organisation","id":"q","name":{"nb":"Q"} },{"type":"user-organisation","id":"r","name":{"nb":"R"} },{"type":"directorate","id":"dir","name":{"nb":"D"} }],
         "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","owners":["dir"],"contactForm":"council","mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}],
           "seatListing":{"completeOn":"2027-12-31"},"seats":[{{seats}}]}],
         "meetings":[{{string.Join(',', meetings)}}],
         "meetingListings":[{"structure":"rad","period":"2027-01-01/2027-12-31","complete":true}]}
        """);
}
