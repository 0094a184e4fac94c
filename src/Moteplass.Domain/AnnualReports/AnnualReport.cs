using NodaTime;

namespace Moteplass.Domain.AnnualReports;

/// <summary>The yearly report of a structure (årsrapport), as data and as Markdown: what the register shows of its year, and what it does not.</summary>
/// <remarks>
/// No section is ever dropped, so that the reports of several years can be read side by side. What is not known is said in a sentence in each section, never as nought; that
/// there was none of something is said only where a complete list shows it. The same register gives the same report whatever the order of its lists. Immutable, and
/// so safe to use from any thread.
/// </remarks>
public sealed partial record AnnualReport
{
    private const int FirstYear = 1900;
    private const int LastYear = 2198;

    private AnnualReport()
    {
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; private init; }

    /// <summary>The year.</summary>
    public int Year { get; private init; }

    /// <summary>The day by which answers count, and deadlines have passed.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; private init; } = null!;

    /// <summary>What kind of structure it is, and up to which day the report tells.</summary>
    public LocalizedText Introduction { get; private init; } = null!;

    /// <summary>All sections, in the order of their kinds.</summary>
    public ValueList<ReportSection> Sections { get; private init; }

    /// <summary>Makes the yearly report of a structure.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The structure, which the register holds.</param>
    /// <param name="year">The year, 1900 to 2198.</param>
    /// <param name="asOf">The day by which answers count, and deadlines have passed; not before the year.</param>
    /// <param name="calendar">The calendar by which working days are counted; the Norwegian one without blackouts if null.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is none of these, the day comes before it, or by the calendar given a deadline lies outside its years.</exception>
    public static AnnualReport Of(CollaborationRegister register, Id<CollaborationStructure> structure, int year, LocalDate asOf, MeetingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        asOf = asOf.InIso();
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, new LocalDate(year, 1, 1));
        var index = RegisterIndex.Of(register);
        CollaborationStructure found = index.Find(structure)
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        var one = new ReportCase(register, index, found, year, asOf, calendar ?? MeetingCalendar.Norwegian);
        return new AnnualReport
        {
            Structure = structure,
            Year = year,
            AsOf = asOf,
            Title = ReportWords.Title(one),
            Introduction = ReportWords.Introduction(one),
            Sections =
            [
                MandateSection.Of(one), MembersSection.Of(one), MeetingsSection.Of(one), AttendanceSection.Of(one),
                MattersSection.Of(one), NextYearSection.Of(one), UnknownsSection.Of(one), SourcesSection.Of(one),
            ],
        };
    }

    /// <summary>The report as Markdown (CommonMark with the tables of GitHub), in UTF-16 with line feeds. Texts of the register are escaped: they stay text.</summary>
    /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
    /// <returns>The whole report.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
    public string ToMarkdown(Language language) => ReportMarkdown.Of(this, language);
}
