using Moteplass.Domain.Analysis;
using Moteplass.Domain.Validation;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>What a register is asked gives the same answer if the register says the same in another way, and no surer one if it says less.</summary>
[Trait("Speed", "slow")]
public sealed class MetamorphicTests
{
    private const int Cases = 600;

    private static readonly LocalDate[] Days = [new(2024, 1, 1), new(2024, 6, 3), new(2024, 12, 31)];

    [Fact]
    public void The_order_of_the_lists_changes_no_answer_no_problem_and_no_evidence() => Each((register, seed) =>
    {
        CollaborationRegister shuffled = new Changes(seed).Shuffled(register);

        Assert.Equal(Review(register), Review(shuffled));
        Assert.Equal(PracticeMappingAnalysis.Of(register, Councils.Mapping), PracticeMappingAnalysis.Of(shuffled, Councils.Mapping));
        Assert.Equal(StructureOverTime.Of(register, Councils.Council, Days), StructureOverTime.Of(shuffled, Councils.Council, Days));
        foreach (LocalDate day in Days)
        {
            Assert.Equal(RepresentationGraph.Of(register, day).Routes, RepresentationGraph.Of(shuffled, day).Routes);
            Assert.Equal(PilotStatus.Of(register, Councils.Council, day), PilotStatus.Of(shuffled, Councils.Council, day));
            Assert.Equal(MandateComparison.Of(register, [Councils.Council], day).Topics, MandateComparison.Of(shuffled, [Councils.Council], day).Topics);
        }

        Assert.Equal(Timeline.Of(register), Timeline.Of(shuffled));
        Assert.Equal(Problems(register), Problems(shuffled));
    });

    [Fact]
    public void A_period_told_in_two_changes_no_answer() => Each((register, seed) =>
    {
        CollaborationRegister split = new Changes(seed).Split(register);

        Assert.Equal(Answers(Review(register)), Answers(Review(split)));
        Assert.Equal(StructureOverTime.Of(register, Councils.Council, Days), StructureOverTime.Of(split, Councils.Council, Days));
        Assert.Equal(Answers(PracticeMappingAnalysis.Of(register, Councils.Mapping)), Answers(PracticeMappingAnalysis.Of(split, Councils.Mapping)));
        foreach (LocalDate day in Days)
        {
            Assert.Equal(Answers(RepresentationGraph.Of(register, day)), Answers(RepresentationGraph.Of(split, day)));
            Assert.Equal(PilotStatus.Of(register, Councils.Council, day), PilotStatus.Of(split, Councils.Council, day));
        }

        Assert.Equal(Timeline.Of(register), Timeline.Of(split));
    });

    [Fact]
    public void Records_that_have_nothing_to_do_with_it_change_no_answer_and_no_evidence() => Each((register, seed) =>
    {
        CollaborationRegister more = Changes.WithOthers(register, new Councils(-seed - 1).Make());

        Assert.Equal(Review(register), Review(more));
        Assert.Equal(PracticeMappingAnalysis.Of(register, Councils.Mapping), PracticeMappingAnalysis.Of(more, Councils.Mapping));
        Assert.All(Days, day => Assert.Equal(RepresentationGraph.Of(register, day).Routes, RepresentationGraph.Of(more, day).Routes));
    });

    [Fact]
    public void To_say_less_makes_no_answer_surer() => Each((register, seed) =>
    {
        PracticeReview before = Review(register);
        foreach ((string place, CollaborationRegister less) in Removal.Each(register))
        {
            Surer.None(before, Review(less), $"{seed} without {place}");
        }
    });

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() => Each((register, _) =>
    {
        DateInterval year = Interval("2024-01-01", "2024-12-31");
        LocalDate[] hebrew = [.. Days.Select(Elsewhere)];

        Assert.Equal(Review(register), PracticeReview.Of(register, Councils.Council, new DateInterval(Elsewhere(year.Start), Elsewhere(year.End))));
        Assert.Equal(StructureOverTime.Of(register, Councils.Council, Days), StructureOverTime.Of(register, Councils.Council, hebrew));
        foreach ((LocalDate day, LocalDate elsewhere) in Days.Zip(hebrew))
        {
            Assert.Equal(RepresentationGraph.Of(register, day).Routes, RepresentationGraph.Of(register, elsewhere).Routes);
            Assert.Equal(PilotStatus.Of(register, Councils.Council, day), PilotStatus.Of(register, Councils.Council, elsewhere));
            Assert.Equal(MandateComparison.Of(register, [Councils.Council], day).Topics, MandateComparison.Of(register, [Councils.Council], elsewhere).Topics);
            Assert.Equal(RuleRunner.Judge(register, day), RuleRunner.Judge(register, elsewhere));
        }
    });

    private static void Each(Action<CollaborationRegister, int> judge)
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            judge(new Councils(seed).Make(), seed);
        }
    }

    private static PracticeReview Review(CollaborationRegister register) => PracticeReview.Of(register, Councils.Council, Interval("2024-01-01", "2024-12-31"));

    private static object Answers(PracticeReview review) =>
        (review.Regularity, review.Predictability, review.Continuity, review.Parity, review.Deadlines, review.Quorums, review.Attendance);

    private static IEnumerable<string> Answers(PracticeMappingAnalysis found) =>
    [
        .. found.Candidates.Select(one => $"candidate {one.Structure}"),
        .. found.NonCandidates.Select(one => $"no candidate {one.Structure}: {string.Join(", ", one.Reasons)}"),
        .. found.PlannedStructures.Select(one => $"planned {one.Structure}"),
        .. found.ContactForms.Select(one => $"{one.Respondent} {one.Form} {one.Presence}"),
        .. found.SharedOrganisations.Select(one => $"shared {one.Organisation}"),
    ];

    private static IEnumerable<string> Answers(RepresentationGraph graph) => graph.Routes
        .GroupBy(route => (route.Organisation, route.Owner, route.Structure, string.Join(' ', route.Umbrellas)))
        .Select(routes => $"{routes.Key} {routes.Any(route => route.IsCertain)}");

    private static LocalDate Elsewhere(LocalDate day) => day.WithCalendar(CalendarSystem.HebrewCivil);

    // Of records that contradict one another, those are reported that are later in the list.
    private static IEnumerable<string> Problems(CollaborationRegister register) =>
        RuleRunner.Judge(register, Days[^1]).Select(problem => $"{problem.Code} {problem.Severity} {problem.Record} {Place(problem.Pointer)}").Distinct().Order(StringComparer.Ordinal);

    /// <summary>The members that lead to a place, without the places in their lists.</summary>
    private static string Place(JsonPointer pointer) => string.Join('/', pointer.Segments.Where(segment => !char.IsAsciiDigit(segment[0])));
}
