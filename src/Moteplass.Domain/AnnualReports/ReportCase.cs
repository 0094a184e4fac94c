using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using NodaTime;

namespace Moteplass.Domain.AnnualReports;

/// <summary>What is asked of a register for the yearly report of a structure.</summary>
internal sealed class ReportCase
{
    public ReportCase(CollaborationRegister register, RegisterIndex index, CollaborationStructure structure, int year, LocalDate asOf, MeetingCalendar calendar)
    {
        (Register, Index, Structure, Year, AsOf) = (register, index, structure, year, asOf);
        Interval = new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        Next = new DateInterval(new LocalDate(year + 1, 1, 1), new LocalDate(year + 1, 12, 31));
        View = new PracticeView(index, structure, Interval, calendar);
        Practice = PracticeReview.Of(register, structure.Id, Interval, calendar);
        Answers = AnswerReview.Of(register, structure.Id, Interval, asOf);
        Plan = PlanReview.Of(register, Next, calendar, asOf: asOf);
        Terms = Appointments.Of(register, Next.Start, Next.End);
        Names = new ReportNames(index, structure);
    }

    public CollaborationRegister Register { get; }

    public RegisterIndex Index { get; }

    public CollaborationStructure Structure { get; }

    public int Year { get; }

    public LocalDate AsOf { get; }

    /// <summary>The year.</summary>
    public DateInterval Interval { get; }

    /// <summary>The year after it.</summary>
    public DateInterval Next { get; }

    public PracticeView View { get; }

    public PracticeReview Practice { get; }

    public AnswerReview Answers { get; }

    public PlanReview Plan { get; }

    public Appointments Terms { get; }

    public ReportNames Names { get; }

    /// <summary>What the review of practice lacked to know of some members of records, in words, each once.</summary>
    public IEnumerable<LocalizedText> Unknown(params string[] members) => Words(Practice.Evidence.Unknowns.Where(unknown => members.Contains(unknown.Member)));

    /// <summary>What is unknown in words, each once.</summary>
    public static IEnumerable<LocalizedText> Words(IEnumerable<Unknown> unknowns) => unknowns.Select(ReportWords.Of).Distinct().OrderBy(words => words.Nb, StringComparer.Ordinal);
}
