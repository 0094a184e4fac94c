using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Tests.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Feeds;

/// <summary>Calendars that others subscribe to, read back by a library of others.</summary>
public sealed class CalendarFeedTests
{
    private const string Council = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} }],
        "structures":[
          {"id":"rad","name":{"nb":"Brukerrådet"},"kind":"user-council","owners":["hdir"],"mandates":[{"deadlines":{"notice":"P3W"} }],"seats":[{"id":"s","onBehalfOf":"ffo","period":"2027-01-01/2027-06-30"}]},
          {"id":"forum","name":{"nb":"Forumet"},"kind":"dialogue-forum"}]
        """;

    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 29, 12, 0);

    private static readonly FeedOptions Options = new() { Domain = "example.no", Stamp = Stamp };

    [Theory]
    [InlineData("2027-02-18", "12:00-14:00", 11, 13)]
    [InlineData("2027-07-08", "12:00-14:00", 10, 12)]
    public void Times_come_back_as_the_same_instants_in_winter_and_summer(string day, string times, int start, int end)
    {
        CalendarEvent read = Assert.Single(Read(Feed(Meeting("m", $$""" "planned":{"date":"{{day}}","times":"{{times}}"} """))));

        Assert.Equal((start, end), (read.DtStart!.AsUtc.Hour, read.DtEnd!.AsUtc.Hour));
        Assert.Equal(day, read.DtStart.AsUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(("m@example.no", "Brukerrådet", 0), (read.Uid, read.Summary, read.Sequence));
    }

    [Fact]
    public void A_day_without_times_is_a_whole_day_and_several_days_are_one_entry()
    {
        CalendarEvent[] read = Read(Feed(
            Meeting("a", """ "planned":{"date":"2027-03-04"} """),
            Meeting("b", """ "planned":{"date":"2027-09-02","until":"2027-09-03","times":"10:00"} """)));

        Assert.Equal([("20270304", "20270305"), ("20270902", "20270904")], read.Select(one => (Day(one.DtStart!.Value), Day(one.DtEnd!.Value))));
        Assert.All(read, one => Assert.False(one.DtStart!.HasTime));
        Assert.All(read, one => Assert.Equal("TRANSPARENT", one.Transparency));
    }

    [Theory]
    [InlineData("""  "planned":{"date":"2027-05"} """, LeftOutReason.NoDay, "Brukerrådet: dagen er ikke fastsatt (mai 2027)")]
    [InlineData("""  "planned":{"date":"2027-05-03~"} """, LeftOutReason.NoDay, "Brukerrådet: dagen er ikke fastsatt (omkring 3. mai 2027)")]
    [InlineData("""  "name":{"nb":"Møte"} """, LeftOutReason.NoDate, "Møte: tidspunktet er ikke oppgitt")]
    public void What_has_no_day_is_left_out_and_said(string members, LeftOutReason reason, string inWords)
    {
        CalendarFeed feed = Feed(Meeting("m", members));

        Assert.Empty(feed.Entries);
        FeedLeftOut left = Assert.Single(feed.LeftOut);
        Assert.Equal(("m", reason, inWords), (left.Meeting.ToString(), left.Reason, left.InWords.Nb));
    }

    [Theory]
    [InlineData("""  "status":"planned" """, "TENTATIVE", "Brukerrådet")]
    [InlineData("""  "status":"planned","noticeSent":"2027-02-01" """, "CONFIRMED", "Brukerrådet")]
    [InlineData("""  "status":"held" """, null, null)]
    [InlineData("""  "held":{"date":"2027-03-04"} """, "CONFIRMED", "Brukerrådet")]
    [InlineData("""  "status":"cancelled" """, "CANCELLED", "Avlyst: Brukerrådet")]
    [InlineData("""  "status":"postponed","postponedTo":"n" """, "CANCELLED", "Utsatt til 2. april 2027: Brukerrådet")]
    [InlineData("""  "name":{"nb":"Vintermøtet"} """, null, "Vintermøtet")]
    public void The_status_is_what_is_known(string members, string? status, string? title)
    {
        CalendarEvent? read = Read(Feed(Meeting("m", """ "planned":{"date":"2027-03-04"}, """ + members), Meeting("n", """ "planned":{"date":"2027-04-02"} """))).FirstOrDefault(one => one.Uid == "m@example.no");

        Assert.Equal((status, title), (read?.Status, read?.Summary));
    }

    [Fact]
    public void Cancelled_meetings_are_shown_or_left_out_where_that_is_asked_for()
    {
        string meeting = Meeting("m", """ "status":"cancelled","planned":{"date":"2027-03-04","times":"12:00-13:00"} """);

        CalendarEvent shown = Assert.Single(Read(Feed(Options with { Cancelled = CancelledMeetings.Shown }, meeting)));
        Assert.Equal((null, "Avlyst: Brukerrådet", "TRANSPARENT"), (shown.Status, shown.Summary, shown.Transparency));
        Assert.Equal(LeftOutReason.Cancelled, Assert.Single(Feed(Options with { Cancelled = CancelledMeetings.LeftOut }, meeting).LeftOut).Reason);
    }

    [Fact]
    public void An_organisation_gets_the_meetings_of_the_structures_in_which_it_sits_while_it_sits()
    {
        CollaborationRegister register = Register(
            Meeting("a", """ "planned":{"date":"2027-03-04"} """),
            Meeting("b", """ "planned":{"date":"2027-09-02"} """),
            """{"id":"c","structures":["forum"],"planned":{"date":"2027-03-05"}}""",
            """{"id":"d","structures":["forum","rad"],"planned":{"date":"2027-03-06"}}""");

        Assert.Equal(["a", "d"], Ids(FeedScope.Organisation(new("ffo"))));
        Assert.Equal(["a", "d", "b"], Ids(FeedScope.Owner(new("hdir"))));
        Assert.Equal(["c", "d"], Ids(FeedScope.Structure(new("forum"))));
        Assert.Equal("Forumet, Brukerrådet", CalendarFeed.Of(register, FeedScope.Structure(new("forum")), Options).Entries[1].Title);

        IEnumerable<string> Ids(FeedScope scope) => CalendarFeed.Of(register, scope, Options).Entries.Select(entry => entry.Meeting.ToString());
    }

    [Fact]
    public void Deadlines_are_entries_of_their_own_on_the_last_working_day_where_asked_for()
    {
        // Three weeks before 15 April 2027 is 25 March, Maundy Thursday; the working day before is the 24th.
        CalendarEvent[] read = Read(Feed(Options with { Deadlines = true }, Meeting("m", """ "planned":{"date":"2027-04-15","times":"12:00"} """)));

        Assert.Equal(["m.notice@example.no", "m@example.no"], read.Select(one => one.Uid));
        Assert.Equal(("20270324", "Frist for innkalling: Brukerrådet, 15. april 2027"), (Day(read[0].DtStart!.Value), read[0].Summary));
        Assert.Single(Feed(Meeting("m", """ "planned":{"date":"2027-04-15"} """)).Entries);
    }

    [Fact]
    public void No_line_has_more_than_75_octets_and_texts_come_back_whole()
    {
        string name = string.Concat(Enumerable.Repeat("æøå€😀, ; \\ ", 12));
        CalendarFeed feed = Feed(Meeting("m", $$""" "name":{"nb":{{System.Text.Json.JsonSerializer.Serialize(name + "slutt")}} },"planned":{"date":"2027-04-15"},"place":{"nb":"Rom 1\nOslo"} """));
        byte[] bytes = feed.ToUtf8();
        string[] lines = Encoding.UTF8.GetString(bytes).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(bytes));
        CalendarEvent read = Assert.Single(Read(feed));
        Assert.Equal((name + "slutt", "Rom 1\nOslo"), (read.Summary, read.Location));
    }

    [Fact]
    public void The_bytes_are_the_same_under_any_culture_and_in_any_order_of_the_lists()
    {
        string[] meetings = [Meeting("a", """ "planned":{"date":"2027-03-04","times":"09:00"} """), Meeting("b", """ "planned":{"date":"2027-03-04"} """)];
        byte[] expected = Feed(meetings).ToUtf8();

        Assert.Equal(expected, Feed([.. meetings.Reverse()]).ToUtf8());
        Cultures.Each(() => Assert.Equal(expected, Feed(meetings).ToUtf8()));
    }

    [Theory]
    [InlineData("9999-12-31", "")]
    [InlineData("9999-12-31", ""","times":"23:00" """)]
    [InlineData("0001-01-01", ""","times":"23:00" """)]
    public void The_ends_of_time_are_written_too(string day, string times) => Assert.NotEmpty(
        Feed(Options with { AssumedLength = Duration.FromHours(3), Deadlines = true }, Meeting("m", $$""" "planned":{"date":"{{day}}"{{times}} } """)).ToUtf8());

    [Fact]
    public void A_feed_of_ten_thousand_meetings_costs_in_proportion() => Growth.IsLinear(
        2_500,
        size => new CollaborationRegister
        {
            Structures = [new CollaborationStructure { Id = new("rad"), Name = new("Brukerrådet"), Kind = StructureKind.UserCouncil }],
            Meetings =
            [
                .. Enumerable.Range(0, size).Select(i => new Meeting
                {
                    Id = new($"m{i}"),
                    Structures = [new("rad")],
                    Planned = new PlannedMeeting { Date = PartialDate.FromDate(new LocalDate(2020, 1, 1).PlusDays(i)), Times = new("12:00-14:00") },
                }),
            ],
        },
        register => Assert.NotEmpty(CalendarFeed.Of(register, FeedScope.Structure(new("rad")), Options with { Deadlines = true }).ToUtf8()));

    [Fact]
    public void Nobody_is_named_as_organiser_or_attendee()
    {
        string text = Encoding.UTF8.GetString(Feed(Meeting("m", """ "planned":{"date":"2027-04-15"},"attendance":[{"organisation":"ffo"}],"webAddress":"https://example.no/møte" """)).ToUtf8());

        Assert.DoesNotContain("ORGANIZER", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
        Assert.Contains("URL:https://example.no/m%C3%B8te\r\n", text, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_meeting_has_one_revision_more_and_others_keep_theirs()
    {
        CollaborationRegister before = Register(Meeting("a", """ "planned":{"date":"2027-03-04"} """), Meeting("b", """ "planned":{"date":"2027-03-05"} """));
        CollaborationRegister after = Register(Meeting("a", """ "planned":{"date":"2027-03-11"} """), Meeting("b", """ "planned":{"date":"2027-03-05"},"agendaSent":"2027-02-01" """), Meeting("c", """ "planned":{"date":"2027-03-06"} """));
        var first = MeetingRevisions.Next(new CollaborationRegister(), before, [], Stamp);
        Instant later = Stamp + Duration.FromDays(1);
        var second = MeetingRevisions.Next(before, after, first, later);

        Assert.Equal([("a", 1, later), ("b", 0, Stamp), ("c", 0, later)], second.OrderBy(one => one.Meeting).Select(one => (one.Meeting.ToString(), one.Sequence, one.LastModified)));
        CalendarEvent read = Read(CalendarFeed.Of(after, FeedScope.Structure(new("rad")), Options with { Revisions = second }))[2];
        Assert.Equal(("a@example.no", 1, later.ToDateTimeUtc()), (read.Uid, read.Sequence, read.LastModified!.AsUtc));
    }

    [Theory]
    [InlineData("exa mple.no")]
    [InlineData("")]
    public void A_domain_that_is_none_is_refused_by_name(string domain)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>("options", () => Feed(Options with { Domain = domain }));

        Assert.StartsWith("Domain is ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_register_does_not_have_and_options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>("scope", () => CalendarFeed.Of(new CollaborationRegister(), FeedScope.Structure(new("rad")), Options));
        Assert.Throws<ArgumentException>("options", () => Feed(Options with { AssumedLength = Duration.Zero }));
        Assert.Throws<ArgumentException>("options", () => Feed(Options with { RefreshEvery = Duration.FromSeconds(1) }));
        Assert.Throws<ArgumentNullException>("register", () => CalendarFeed.Of(null!, FeedScope.Structure(new("rad")), Options));
    }

    [Fact]
    public void Lengths_and_refreshing_are_written_where_stated()
    {
        CalendarFeed feed = Feed(Options with { AssumedLength = Duration.FromMinutes(90), RefreshEvery = Duration.FromHours(6) }, Meeting("m", """ "planned":{"date":"2027-04-15","times":"12:00"} """));

        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT360M\r\nX-PUBLISHED-TTL:PT360M\r\n", Encoding.UTF8.GetString(feed.ToUtf8()), StringComparison.Ordinal);
        Assert.Equal(11, Assert.Single(Read(feed)).DtEnd!.AsUtc.Hour);
    }

    [Fact]
    public void A_meeting_with_some_is_in_the_calendars_of_those_and_of_no_other_organisation()
    {
        CollaborationRegister register = Register(
            Meeting("a", """ "planned":{"date":"2027-03-04"},"with":["ffo"] """),
            Meeting("b", """ "planned":{"date":"2027-03-05"},"with":["safo"] """),
            Meeting("c", """ "planned":{"date":"2027-09-02"},"with":["ffo","safo"],"name":{"nb":"Høstmøtet"} """));
        register = register with { Actors = [.. register.Actors, new UserOrganisation { Id = new("safo"), Name = new LocalizedText("Samarbeidsforumet"), Abbreviations = ["SAFO"] }] };

        Assert.Equal(["Brukerrådet: møte med FFO", "Brukerrådet: Høstmøtet"], Titles(FeedScope.Organisation(new("ffo"))));
        Assert.Equal(["Brukerrådet: møte med SAFO", "Brukerrådet: Høstmøtet"], Titles(FeedScope.Organisation(new("safo"))));
        Assert.Equal(["Brukerrådet: møte med FFO", "Brukerrådet: møte med SAFO", "Brukerrådet: Høstmøtet"], Titles(FeedScope.Owner(new("hdir"))));
        Assert.Equal(["møte med FFO", "møte med SAFO", "Høstmøtet"], Titles(FeedScope.Structure(new("rad"))));
        Assert.Equal("meeting with FFO", CalendarFeed.Of(register, FeedScope.Structure(new("rad")), Options with { Language = Language.En }).Entries[0].Title);

        IEnumerable<string> Titles(FeedScope scope) => CalendarFeed.Of(register, scope, Options).Entries.Select(entry => entry.Title);
    }

    private static CalendarFeed Feed(params string[] meetings) => Feed(Options, meetings);

    private static CalendarFeed Feed(FeedOptions options, params string[] meetings) => CalendarFeed.Of(Register(meetings), FeedScope.Structure(new("rad")), options);

    private static CollaborationRegister Register(params string[] meetings) => Registers.With($"""{Council},"meetings":[{string.Join(',', meetings)}]""");

    private static string Meeting(string id, string members) => $$"""{"id":"{{id}}","structures":["rad"],{{members}}}""";

    private static CalendarEvent[] Read(CalendarFeed feed) => [.. Ical.Net.Calendar.Load(Encoding.UTF8.GetString(feed.ToUtf8()))!.Events.OrderBy(one => one.DtStart!.Value).ThenBy(one => one.Uid)];

    private static string Day(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
