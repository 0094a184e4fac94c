using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Terms;

/// <summary>Which seats run out, and who must propose whom by when.</summary>
public sealed class AppointmentsTests
{
    private const string Mandate = """
        "mandates":[{"term":{"years":"2","maxPeriods":2,"staggered":true,"staggeredShare":"1/2"},
          "selection":{"steps":[{"stage":"propose","leadTime":"P3M"},{"stage":"appoint","leadTime":"P1M"}] } }]
        """;

    private const string Actors = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"} },
          {"type":"user-organisation","id":"uf","name":{"nb":"Unge funksjonshemmede"} },{"type":"public-body","id":"oslo","name":{"nb":"Oslo"},"kind":"municipality"}]
        """;

    private static readonly LocalDate AsOf = new(2026, 3, 1);

    private static readonly LocalDate Until = new(2026, 12, 31);

    [Fact]
    public void Each_organisation_gets_what_it_must_propose_by_when()
    {
        Appointments found = Of(Mandate, """
            {"id":"ffo-1","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31","termNumber":2},
            {"id":"ffo-2","onBehalfOf":"ffo","period":"2026-01-01/2027-12-31","termNumber":1},
            {"id":"safo-1","onBehalfOf":"safo","period":"2025-01-01/2026-12-31"},
            {"id":"uf-1","onBehalfOf":"uf","state":"vacant"}
            """);

        Assert.Equal(
            [
                ("ffo", 1, 1, 0, 0, 0, (LocalDate?)new LocalDate(2026, 10, 1), (LocalDate?)new LocalDate(2026, 12, 1)),
                ("safo", 1, 0, 0, 1, 0, new LocalDate(2026, 10, 1), new LocalDate(2026, 12, 1)),
                ("uf", 1, 0, 0, 0, 1, null, null),
            ],
            found.Tasks.Select(task => (task.Organisation.ToString(), task.Persons, task.New, task.MayGoOn, task.CannotBeTold, task.VacantNow, task.ProposeBy, task.DecideBy)));
        Assert.All(found.Tasks, task => Assert.True(task.IsInferred));
        StructureTerms council = Assert.Single(found.Structures);
        Assert.Equal(("4", "2", "1/2"), (council.Places.ToString(), council.RunOut.ToString(), council.Staggered.ToString()));
        Assert.Equal("FFO skal foreslå 1 person innen 1. oktober 2026, Rådet: 1 ny.", found.Tasks[0].InWords.Nb);
        Assert.Equal("SAFO skal føreslå 1 person innan 1. oktober 2026, Rådet: 1 ikkje kjend.", found.Tasks[1].InWords.Nn);
        Assert.Equal("Unge funksjonshemmede is to propose 1 person, Rådet: 1 for a vacant seat.", found.Tasks[2].InWords.En);
    }

    [Theory]
    [InlineData(""" "members":"5" """, "1")]
    [InlineData(""" "members":"4" """, "0")]
    [InlineData(""" "members":"3" """, "0")]
    [InlineData(""" "members":"5","membersIncludeChair":false """, "2")]
    [InlineData(""" "members":"4-6" """, null)]
    [InlineData(""" "seatGroups":[{"count":"4"},{"count":"2"},{"count":"9","role":"observer"}] """, "2")]
    [InlineData(""" "seatGroups":[{"count":"4"},{"count":"2-3"}] """, null)]
    [InlineData(""" "seatGroups":[{"count":"4","perHolder":true}] """, null)]
    [InlineData(""" "readWhole":true """, null)]
    public void Members_that_the_mandate_states_and_nobody_lists_are_counted_apart(string mandate, string? notListed)
    {
        StructureTerms council = Assert.Single(Of($$""" "mandates":[{ {{mandate}} }] """, """
            {"id":"a","onBehalfOf":"ffo","role":"chair"},{"id":"b","onBehalfOf":"ffo","persons":"2"},{"id":"c","onBehalfOf":"safo","state":"vacant"},
            {"id":"d","onBehalfOf":"safo","role":"deputy"},{"id":"e","onBehalfOf":"safo","period":"2020/2024"}
            """).Structures);

        Assert.Equal(notListed, council.NotListed?.ToString());
    }

    [Fact]
    public void A_seat_that_may_be_held_may_be_one_of_them()
    {
        Assert.Equal("1-2", Assert.Single(Of(""" "mandates":[{"members":"3"}] """, """{"id":"a","onBehalfOf":"ffo"},{"id":"b","onBehalfOf":"ffo","period":"2024/2026"}""").Structures).NotListed.ToString());
        Assert.Equal("..3", Assert.Single(Of(""" "mandates":[{"members":"3"}] """, """{"id":"a","onBehalfOf":"ffo","persons":"~2"}""").Structures).NotListed.ToString());
    }

    [Fact]
    public void A_council_of_which_nobody_is_listed_is_named_while_it_may_be_in_force()
    {
        StructureTerms council = Assert.Single(Of(""" "mandates":[{"members":"7","term":{"staggeredShare":"1/3"} }] """, "").Structures);

        Assert.Equal(("0", "7", "1/3"), (council.Places.ToString(), council.NotListed.ToString(), council.Staggered.ToString()));
        Assert.Empty(Of(""" "phases":[{"status":"ended","period":"2010/2020"}],"mandates":[{"members":"7"}] """, "").Structures);
    }

    [Fact]
    public void What_was_not_known_is_named()
    {
        Evidence evidence = Of(Mandate, """
            {"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31","termNumber":2},{"id":"b","onBehalfOf":"ffo","sittingSince":"2021"},{"id":"c","onBehalfOf":"uf","state":"vacant"},
            {"id":"d","onBehalfOf":"uf","period":"2025/2026-12~"}
            """).Evidence;

        Assert.Equal(
            [("b", "period", UnknownReason.NotStated), ("b", "termNumber", UnknownReason.Inconclusive), ("d", "period", UnknownReason.Inconclusive), ("d", "termNumber", UnknownReason.NotStated)],
            evidence.Unknowns.Where(unknown => unknown.Record.Type == RecordType.Seat).Select(unknown => (unknown.Record.Id, unknown.Member, unknown.Reason)));
        Assert.Contains(evidence.Unknowns, unknown => unknown.Member == "seatListing");
        Assert.Equal("hvilken periode på rad det er", evidence.Unknowns.First(unknown => unknown.Member == "termNumber").InWords(Language.Nb));
        Assert.Equal(["a", "b", "c", "d"], evidence.Records.Where(record => record.Type == RecordType.Seat).Select(record => record.Id));
    }

    [Fact]
    public void Those_of_one_organisation_and_deadline_are_one_task()
    {
        AppointmentTask task = Assert.Single(Of(Mandate, """
            {"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31","termNumber":2},
            {"id":"b","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31","termNumber":1,"persons":"2"},
            {"id":"c","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31"}
            """).Tasks);

        Assert.Equal("FFO skal foreslå 4 personer innen 1. oktober 2026, Rådet: 1 ny, 2 kan fortsette, 1 ikke kjent.", task.InWords.Nb);
        Assert.Equal("FFO skal føreslå 4 personar innan 1. oktober 2026, Rådet: 1 ny, 2 kan halde fram, 1 ikkje kjend.", task.InWords.Nn);
        Assert.Equal("FFO is to propose 4 people by 1 October 2026, Rådet: 1 new, 2 may go on, 1 not known.", task.InWords.En);
        Assert.Equal(["a", "b", "c"], task.Seats.Select(seat => seat.ToString()));
    }

    [Theory]
    [InlineData(""" "period":"2025-01-01/.." """, "2026-12-31", TermEndBasis.Derived, true)]
    [InlineData(""" "period":"2025/2026" """, "2026", TermEndBasis.Stated, true)]
    [InlineData(""" "period":"2025/2027" """, "2027", TermEndBasis.Stated, false)]
    [InlineData(""" "period":"2025/2026-12~" """, "2026-12~", TermEndBasis.Stated, null)]
    [InlineData(""" "sittingSince":"2021-01-01" """, "2026-12-31", TermEndBasis.Derived, true)]
    [InlineData(""" "sittingSince":"2021" """, null, TermEndBasis.Unknown, null)]
    [InlineData(""" "role":"member" """, null, TermEndBasis.Unknown, null)]
    public void The_end_is_stated_or_derived_or_not_known(string seat, string? ends, TermEndBasis basis, bool? runsOut)
    {
        SeatTerm term = Assert.Single(Of(Mandate, $$"""{"id":"a","onBehalfOf":"ffo",{{seat}} }""").Seats);

        Assert.Equal((ends, basis, runsOut), (term.Ends?.ToString(), term.Basis, term.RunsOut));
    }

    [Theory]
    [InlineData("calendar-year", "2025-03-01", "2", "2026-12-31")]
    [InlineData("school-year", "2024-08-20", "2", "2026-07-31")]
    [InlineData("school-year", "2025-01-10", "2", "2026-07-31")]
    [InlineData("election-period", "2023-10-15", null, "2027-12-31")]
    [InlineData("election-period", "2024-02-01", null, "2027-12-31")]
    [InlineData("election-period", "2023-03-01", null, "2023-12-31")]
    [InlineData("programme", "2025-01-01", "2", null)]
    public void A_term_may_follow_the_year_of_something_else(string bound, string start, string? years, string? ends)
    {
        string length = years is null ? "" : $"\"years\":\"{years}\",";
        SeatTerm? term = Of($$""" "owners":["oslo"],"mandates":[{"term":{ {{length}}"boundTo":"{{bound}}"} }] """, $$"""{"id":"a","onBehalfOf":"ffo","period":"{{start}}/.."}""").Seats.SingleOrDefault();

        Assert.Equal(ends, term?.Ends?.ToString());
    }

    [Theory]
    [InlineData(""" "period":"9998-01-01/.." """)]
    [InlineData(""" "period":"2025-01-01/9999-12-31","termNumber":100 """)]
    [InlineData(""" "sittingSince":"9990-01-01" """)]
    public void The_end_of_time_is_no_obstacle(string seat)
    {
        foreach (string years in new[] { "2", "1000000000" })
        {
            CollaborationRegister register = Register($$""" "mandates":[{"term":{"years":"{{years}}","maxPeriods":2,"maxYears":5} }] """, $$"""{"id":"a","onBehalfOf":"ffo",{{seat}} }""");

            Assert.All(Appointments.Of(register, new LocalDate(9998, 6, 1), LocalDate.MaxIsoValue).Seats, term => Assert.Null(term.ProposeBy));
        }
    }

    [Fact]
    public void A_mandate_that_ends_first_ends_the_seats()
    {
        SeatTerm term = Assert.Single(Of(""" "mandates":[{"period":"2020-01-01/2026-06-30","term":{"years":"2"} }] """, """{"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31"}""").Seats);

        Assert.Equal(("2026-06-30", TermEndBasis.MandateEnd), (term.Ends.ToString(), term.Basis));
    }

    [Theory]
    [InlineData("""{"years":"2","noLimit":true}""", "", false)]
    [InlineData("""{"years":"2","reappointment":false}""", "", true)]
    [InlineData("""{"years":"2","reappointment":true}""", "", false)]
    [InlineData("""{"years":"2"}""", ""","termNumber":4""", null)]
    [InlineData("""{"years":"2","maxPeriods":2}""", ""","termNumber":1""", false)]
    [InlineData("""{"years":"2","maxPeriods":2}""", ""","sittingSince":"2023-01-01" """, true)]
    [InlineData("""{"years":"2","maxYears":6}""", ""","sittingSince":"2021-01-01" """, true)]
    [InlineData("""{"years":"2","maxYears":6}""", ""","termNumber":2""", false)]
    [InlineData("""{"years":"2","maxYears":6,"maxPeriods":3}""", "", null)]
    public void The_limit_is_reached_or_not_or_cannot_be_told(string term, string seat, bool? isReached) => Assert.Equal(
        isReached,
        Assert.Single(Of($$""" "mandates":[{"term":{{term}} }] """, $$"""{"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31"{{seat}} }""").Seats).IsLimitReached);

    [Fact]
    public void Where_only_a_part_of_a_term_is_left_it_says_how_many_years()
    {
        SeatTerm term = Assert.Single(Of(""" "mandates":[{"term":{"years":"2","maxPeriods":3,"maxYears":5} }] """, """{"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31","termNumber":2}""").Seats);

        Assert.Equal((false, 1), (term.IsLimitReached, term.YearsLeft));
    }

    [Fact]
    public void Whoever_the_mandate_names_proposes()
    {
        AppointmentTask task = Assert.Single(Of(
            """ "mandates":[{"selection":{"proposedBy":[{"type":"actor","actor":"safo"}]} }] """, """{"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31"}""").Tasks);

        Assert.Equal(("safo", false, null), (task.Organisation.ToString(), task.IsInferred, task.ProposeBy));
    }

    [Fact]
    public void Deadlines_of_the_caller_serve_where_the_mandate_states_none()
    {
        SeatTerm term = Assert.Single(Of(""" "mandates":[{}] """, """{"id":"a","onBehalfOf":"ffo","period":"2025-01-01/2026-12-31"}""", LeadTime.Parse("P30W")).Seats);

        Assert.Equal((new LocalDate(2026, 6, 5), null), (term.ProposeBy, term.DecideBy));
    }

    [Fact]
    public void Observers_and_seats_that_are_over_are_left_out_and_a_later_day_takes_no_task_away()
    {
        const string Seats = """{"id":"o","onBehalfOf":"ffo","role":"observer"},{"id":"x","onBehalfOf":"ffo","period":"2020/2022"},{"id":"a","onBehalfOf":"ffo","period":"2025/2027"}""";

        Assert.Equal("a", Assert.Single(Of(Mandate, Seats).Seats).Seat.ToString());
        Assert.Empty(Of(Mandate, Seats).Tasks);
        Assert.Single(Appointments.Of(Register(Mandate, Seats), AsOf, new LocalDate(2027, 12, 31)).Tasks);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentNullException>("register", () => Appointments.Of(null!, AsOf, Until));
        Assert.Throws<ArgumentOutOfRangeException>("until", () => Appointments.Of(new CollaborationRegister(), Until, AsOf));
    }

    private static Appointments Of(string structure, string seats, LeadTime? proposals = null) => Appointments.Of(Register(structure, seats), AsOf, Until, proposals);

    private static CollaborationRegister Register(string structure, string seats) => Registers.With(
        $$"""{{Actors}},"structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council",{{structure}},"seats":[{{seats}}] }] """);
}
