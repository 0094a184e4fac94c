using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.AnnualReports;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Documentation;
using Moteplass.Domain.Tests.Goldens;
using NodaTime;

namespace Moteplass.Domain.Tests.AnnualReports;

/// <summary>The yearly report of a structure.</summary>
public sealed partial class AnnualReportTests
{
    private static readonly Id<CollaborationStructure> Council = Id<CollaborationStructure>.Parse("brukerrad");

    private static readonly LocalDate Last = new(2024, 12, 31);

    private static readonly string[] Headings =
    [
        "2 Eier og mandat", "2 Sammensetning", "2 Møter", "2 Oppmøte, frister og plikter", "2 Saker, innspill og svar", "2 Neste år", "2 Det som ikke er kjent", "2 Kilder",
    ];

    [Theory]
    [Trait("Kind", "golden")]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    [InlineData(Language.En)]
    public void The_council_of_the_measures_has_a_report_that_can_be_sent_on(Language language) => Golden.Holds(
        $"tests/Moteplass.Domain.Tests/TestData/reports/council.{language.ToString().ToLowerInvariant()}.md", Report().ToMarkdown(language));

    [Fact]
    public void Every_section_has_its_heading_and_every_table_its_rows()
    {
        ReportPage page = ReportPage.Of(Report().ToMarkdown(Language.Nb));

        Assert.Equal("1 Årsrapport 2024: Brukerrådet", page.Headings[0]);
        Assert.Equal(Headings, page.Headings.Where(heading => heading.StartsWith('2')));
        Assert.Equal(["3 Plasser", "3 Møtene", "3 Oppmøte på møtene"], page.Headings.Where(heading => heading.StartsWith('3')));
        Assert.Equal(3 + 5 + 5 + 5, page.Rows.Count);
        Assert.Equal(["2. mai 2024", "ordinært møte", "holdt, planlagt 25. april 2024", "ikke oppgitt", "ikke oppgitt"], page.Rows.Single(row => row[0] == "2. mai 2024"));
        Assert.Contains("Plasser: brukersiden 2, myndighetssiden 2 – like mange.", page.Items);
        Assert.Contains("Saker, innspill og forslag er ikke registrert.", page.Paragraphs);
    }

    [Theory]
    [InlineData(Language.Nb, "ordinært møte (med FFO)")]
    [InlineData(Language.Nn, "ordinært møte (med FFO)")]
    [InlineData(Language.En, "ordinary meeting (with FFO)")]
    public void A_meeting_with_some_says_with_whom_it_was(Language language, string meeting) => Assert.Contains(
        ReportPage.Of(Of(
            """{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council"}""",
            """ "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],"meetings":[{"id":"m","structures":["brukerrad"],"held":{"date":"2024-05-07"},"with":["ffo"]}] """).ToMarkdown(language)).Rows,
        row => row[1] == meeting);

    [Theory]
    [InlineData(Language.Nb, "Oppmøtet er ikke registrert.", "Det er ikke registrert hvem som satt.")]
    [InlineData(Language.Nn, "Oppmøtet er ikkje registrert.", "Det er ikkje registrert kven som sat.")]
    [InlineData(Language.En, "The attendance is not recorded.", "Who sat is not recorded.")]
    public void Of_a_structure_with_nothing_but_a_name_every_section_says_so(Language language, string attendance, string members)
    {
        AnnualReport report = Of("""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council"}""");
        ReportPage page = ReportPage.Of(report.ToMarkdown(language));

        Assert.Equal(Enum.GetValues<ReportSectionKind>(), report.Sections.Select(section => section.Kind));
        Assert.All(report.Sections.Where(section => section.Kind != ReportSectionKind.Unknowns), section => Assert.Equal((0, 0, true), (section.Lines.Count, section.Tables.Count, section.NotKnown is not null)));
        Assert.Equal(9, page.Headings.Count);
        Assert.Empty(page.Rows);
        Assert.Contains(attendance, page.Paragraphs);
        Assert.Contains(members, page.Paragraphs);
        Assert.Equal(3, page.Items.Count);
        Assert.DoesNotContain(page.Paragraphs.Skip(1).Concat(page.Items), text => Zero().IsMatch(text));
    }

    [Fact]
    public void That_there_was_none_is_said_only_where_a_complete_list_shows_it()
    {
        const string Listed = """ "seatListing":{"completeOn":"2025-12-31"},"mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}] """;
        const string Listing = """ "meetingListings":[{"structure":"brukerrad","period":"2024-01-01/2024-12-31","complete":true}] """;
        string none = Of($$"""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council",{{Listed}} }""", Listing).ToMarkdown(Language.Nb);
        string unknown = Of($$"""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council",{{Listed.Replace("\"seatListing\":{\"completeOn\":\"2025-12-31\"},", "", StringComparison.Ordinal)}} }""").ToMarkdown(Language.Nb);

        Assert.Contains("- Det ble ikke holdt møter.\n", none, StringComparison.Ordinal);
        Assert.Contains("- Ingen satt i organet ved slutten av året.\n", none, StringComparison.Ordinal);
        Assert.DoesNotContain("Det ble ikke holdt møter", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_and_terms_that_run_out_are_known_to_be_none_only_of_a_complete_list()
    {
        const string Seats = """ "seats":[{"id":"s","period":"2023-01-01/2028-12-31"}] """;
        string none = Of($$"""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council","seatListing":{"completeOn":"2025-12-31"},{{Seats}} }""").ToMarkdown(Language.En);
        string unknown = Of($$"""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council",{{Seats}} }""").ToMarkdown(Language.En);

        Assert.Contains("- Nobody joined or left during the year.\n", none, StringComparison.Ordinal);
        Assert.Contains("- No terms run out.\n", none, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("No terms", unknown, StringComparison.Ordinal);
        Assert.Contains("which terms run out", unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Matters_contributions_and_proposals_come_with_what_became_of_them()
    {
        ReportPage page = ReportPage.Of(AnnualReport.Of(MeasuresPage.Register("answers"), Council, 2024, Last).ToMarkdown(Language.Nn));

        Assert.Contains("Saker frå brukarsida: 1 av 4, 1 ikkje oppgitt.", page.Items);
        Assert.Contains("Saker etter type: orientering (1), drøfting (1), innspel (2), ikkje oppgitt (1), godkjenning av referat (1)", page.Items);
        Assert.Contains(page.Rows, row => row.SequenceEqual(["Tilgjengelighet", "1. februar 2024", "drøfting", "FFO"]));
        Assert.Contains(page.Rows, row => row.SequenceEqual(["ikkje oppgitt", "Brukerrådet", "mars 2024", "avslått etter 163–193 dagar"]));
    }

    [Fact]
    public void The_next_year_has_its_meetings_and_who_proposes_whom()
    {
        CollaborationRegister register = MeasuresPage.Register("terms");
        ReportPage page = ReportPage.Of(AnnualReport.Of(
            register with
            {
                Meetings = [new Meeting { Id = new("m"), Structures = [Council], Planned = new PlannedMeeting { Date = new("2026-02-12"), Times = new("12:00-14:00") }, Place = new("Oslo"), Form = MeetingForm.Hybrid }],
            },
            Council, 2025, new LocalDate(2025, 12, 31)).ToMarkdown(Language.Nb));

        Assert.Contains(page.Rows, row => row.SequenceEqual(["12. februar 2026", "klokka 12.00–14.00", "Oslo"]));
        Assert.Contains("Plasser der perioden går ut: 2 av 3", page.Items);
        Assert.Contains("Organisasjon P skal foreslå 2 personer innen 1. oktober 2026, Brukerrådet: 1 ny, 1 ikke kjent.", page.Items);
    }

    [Fact]
    public void The_form_of_meetings_is_shared_out_where_any_states_it()
    {
        CollaborationRegister register = MeasuresPage.Register("council");
        CollaborationRegister stated = register with { Meetings = [.. register.Meetings.Select((meeting, i) => i < 2 ? meeting with { Form = MeetingForm.InPerson } : meeting)] };

        Assert.Contains("- Møteform: fysisk 2, ikke oppgitt 1\n", AnnualReport.Of(stated, Council, 2024, Last).ToMarkdown(Language.Nb), StringComparison.Ordinal);
        Assert.DoesNotContain("- Møteform", Report().ToMarkdown(Language.Nb), StringComparison.Ordinal);
    }

    [Fact]
    public void Postponed_and_planned_meetings_say_so()
    {
        string report = Of("""{"id":"brukerrad","name":{"nb":"Rådet"},"kind":"user-council"}""", """
            "meetings":[{"id":"a","structures":["brukerrad"],"planned":{"date":"2024-02-01"},"status":"postponed","postponedTo":"b"},{"id":"b","structures":["brukerrad"],"planned":{"date":"2024-03-01"},"status":"held"},
              {"id":"c","structures":["brukerrad"],"planned":{"date":"2024-04-01"},"status":"postponed"},{"id":"d","structures":["brukerrad"],"held":{"date":"2024-05-01","until":"2024-05-02"},"kind":"seminar","name":{"nb":"Vårseminaret"} },
              {"id":"e","structures":["brukerrad"],"planned":{"date":"2024-12-01"}}]
            """, new LocalDate(2024, 6, 30)).ToMarkdown(Language.Nn);

        Assert.Contains("| 1. februar 2024 | ordinært møte | utsett, nytt møte 1. mars 2024 |", report, StringComparison.Ordinal);
        Assert.Contains("| ikkje oppgitt | ordinært møte | halde, planlagt 1. mars 2024 |", report, StringComparison.Ordinal);
        Assert.Contains("| 1. april 2024 | ordinært møte | utsett |", report, StringComparison.Ordinal);
        Assert.Contains("| 1. mai 2024–2. mai 2024 | Vårseminaret | halde |", report, StringComparison.Ordinal);
        Assert.Contains("| 1. desember 2024 | ordinært møte | planlagt |", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b*c")]
    [InlineData("# Sak <b>1</b> [x](y) _og_ `kode` ~~strek~~ $x$ &amp; ==m== ++i++ ^h^ {.k} [ ] [^1]")]
    [InlineData("- punkt")]
    [InlineData("1. mai")]
    [InlineData("12) sak")]
    [InlineData("a. ledd")]
    [InlineData("iv) ledd")]
    [InlineData("+ pluss")]
    [InlineData("> sitat")]
    [InlineData("***")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("| a | b |\n| --- | --- |")]
    [InlineData("to\r\n\r\nlinjer\tog tabulator")]
    [InlineData("    innrykk")]
    [InlineData("```\nkode")]
    [InlineData(": definisjon")]
    [InlineData("::: boks")]
    [InlineData("i ::boks:: og :smile: klokka 12:00")]
    [InlineData("slutt \\")]
    [InlineData("<!-- ikke vist -->")]
    [InlineData("*[HTML]: x")]
    public void A_text_stays_text(string text) => StaysText(text);

    [Property(MaxTest = 200)]
    public Property Any_text_stays_text() => Prop.ForAll(
        Gen.Elements("a", "1", ".", ")", " ", "\n", "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "^", "$", "&", "=", "+", "-", "!", "(", "\"", "'", ":", ";", "%", "/", "?", ",", "ø", "😀")
            .ListOf().Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text) && !text.Contains(":/", StringComparison.Ordinal)).ToArbitrary(),
        StaysText);

    [Fact]
    public void The_bytes_are_the_same_under_any_culture_and_in_any_order_of_the_lists()
    {
        CollaborationRegister register = MeasuresPage.Register("council");
        CollaborationRegister turned = register with
        {
            Actors = [.. register.Actors.Reverse()],
            Meetings = [.. register.Meetings.Reverse()],
            Structures = [.. register.Structures.Select(structure => structure with { Seats = [.. structure.Seats.Reverse()] })],
        };
        string expected = Report().ToMarkdown(Language.Nb);

        Cultures.Each(() =>
        {
            Assert.Equal(expected, Report().ToMarkdown(Language.Nb));
            Assert.Equal(expected, AnnualReport.Of(turned, Council, 2024, Last).ToMarkdown(Language.Nb));
        });
    }

    [Theory]
    [InlineData("council", 2024)]
    [InlineData("answers", 2024)]
    [InlineData("terms", 2025)]
    public void No_code_no_member_and_no_date_of_the_format_is_in_a_sentence(string register, int year)
    {
        foreach (Language language in new[] { Language.Nb, Language.Nn, Language.En })
        {
            string report = AnnualReport.Of(MeasuresPage.Register(register), Council, year, new LocalDate(year, 12, 31)).ToMarkdown(language);

            Assert.Empty(RawDates().Matches(report).Select(match => match.Value));
            Assert.Empty(CodeWords().Matches(report).Select(match => match.Value));
            Assert.DoesNotContain("..", report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Northern_Sami_is_answered_in_bokmål() => Assert.Equal(Report().ToMarkdown(Language.Nb), Report().ToMarkdown(Language.Se));

    [Fact]
    public void What_is_asked_wrongly_is_refused()
    {
        CollaborationRegister register = MeasuresPage.Register("council");

        Assert.Equal("register", Assert.Throws<ArgumentNullException>(() => AnnualReport.Of(null!, Council, 2024, Last)).ParamName);
        Assert.Equal("structure", Assert.Throws<ArgumentException>(() => AnnualReport.Of(register, Id<CollaborationStructure>.Parse("ukjent"), 2024, Last)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport.Of(register, Council, 1899, Last)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport.Of(register, Council, 2199, new LocalDate(2199, 12, 31))).ParamName);
        Assert.Equal("asOf", Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport.Of(register, Council, 2024, new LocalDate(2023, 12, 31))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Report().ToMarkdown((Language)9));
    }

    private static bool StaysText(string text)
    {
        var stated = new LocalizedText(text);
        CollaborationRegister register = MeasuresPage.Register("council") with { Documents = [new SourceDocument { Id = new("d"), Title = stated }] };
        register = register with
        {
            Structures = [register.Structures[0] with { Name = stated, Sources = [new SourceReference { Document = new("d") }], Mandates = [register.Structures[0].Mandates[0] with { Purpose = stated }] }],
            Meetings = [.. register.Meetings.Select(meeting => meeting with { Name = stated, Place = stated, AgendaItems = [new AgendaItem { Title = stated }] })],
        };
        ReportPage page = ReportPage.Of(AnnualReport.Of(register, Council, 2024, Last).ToMarkdown(Language.Nb));
        string shown = ReportPage.Flat(text);

        Assert.Equal(ReportPage.Flat($"1 Årsrapport 2024: {text}"), page.Headings[0]);
        Assert.Equal(Headings, page.Headings.Where(heading => heading.StartsWith("2 ", StringComparison.Ordinal)));
        Assert.Contains(ReportPage.Flat($"Formål: {text}"), page.Items);
        Assert.Contains(shown, page.Items);
        Assert.Equal(5 + 5 + 5 + 3 + 4, page.Rows.Count);
        Assert.Equal(5, page.Rows.Count(row => row.Length == 5 && row[1] == shown && row[4] == shown));
        Assert.Equal(3, page.Rows.Count(row => row[0] == shown && row.Length == 4));
        return true;
    }

    private static AnnualReport Report() => AnnualReport.Of(MeasuresPage.Register("council"), Council, 2024, Last);

    private static AnnualReport Of(string structure, string? lists = null, LocalDate? asOf = null) => AnnualReport.Of(
        MoteplassJson.Read($$"""{"schemaVersion":"1.0","structures":[{{structure}}]{{(lists is null ? "" : $",{lists}")}} }"""), Council, 2024, asOf ?? Last);

    [GeneratedRegex(@"\b0\b")]
    private static partial Regex Zero();

    [GeneratedRegex(@"\d{4}-\d{2}|\d{4}/")]
    private static partial Regex RawDates();

    [GeneratedRegex(@"\b[A-Za-z]+[a-z][A-Z]\w*|\b[a-z]+-[a-z]+-[a-z]+\b|\bm[1-5]\b")]
    private static partial Regex CodeWords();
}
