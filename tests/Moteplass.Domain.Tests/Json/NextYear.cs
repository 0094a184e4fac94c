using Moteplass.Domain.AnnualReports;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Testing;
using NodaTime;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Json;

/// <summary>What is asked about the year to come, and what is answered: a value of each type.</summary>
internal static class NextYear
{
    public static IEnumerable<object> Values() => [.. Plan(), .. Review(), .. Feed(), .. Report()];

    private static IEnumerable<object> Plan()
    {
        var wish = new StructureWish { Structure = Id("b"), Meetings = 4 };
        CollaborationRegister register = Register(Council("a", Per(CadenceUnit.Month, "1"), "ffo", DeadlinesOfACouncil), Council("b", PerYear("3"), "ffo"), Council("c"));
        PlanRequest request = For2027(wish);
        MeetingPlan plan = MeetingPlan.Of(register, request);
        PlannedSeries series = plan.Series.First(one => one.Dates.Any(date => !date.Deadlines.IsEmpty));
        return
        [
            request, wish, request.Weights, new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 2 },
            plan, plan.Quality, plan.NotPlanned[0], plan.Obstacles[0], plan.Obstacles.First(one => !one.DaysOff.IsEmpty).DaysOff[0],
            series, series.Dates[0], series.Dates[0].Deadlines[0],
        ];
    }

    private static IEnumerable<object> Review()
    {
        CollaborationRegister register = Register(Council("a", PerYear("4"), "ffo", DeadlinesOfACouncil), Council("b", PerYear("4"), "ffo")) with
        {
            Meetings = [Meeting("m", "a", "2027-05-17"), Meeting("n", "b", "2027-05-17"), Meeting("o", "a", "2027-08-19")],
        };
        CollaborationStructure planning = register.Structures[0] with
        {
            Mandates = [register.Structures[0].Mandates[0] with { Duties = [new Duty { Kind = DutyKind.MeetingPlan }] }],
        };
        PlanReview review = PlanReview.Of(register with { Structures = [planning, register.Structures[1]] }, Year2027, Calendar2027, asOf: Day("2027-01-01"));
        return [review, review.Clashes[0], review.OnDaysOff[0], review.Deadlines[0], review.Series[0], review.Duties[0]];
    }

    private static IEnumerable<object> Feed()
    {
        CollaborationRegister before = Register(Council("a", organisations: "ffo")) with { Meetings = [Meeting("m", "a", "2027-03-12"), Meeting("n", "a", "2027-03")] };
        CollaborationRegister after = before with { Meetings = [Meeting("m", "a", "2027-03-15"), Meeting("n", "a", "2027-03")] };
        var scope = FeedScope.Structure(Id("a"));
        MeetingRevision[] revisions = [.. MeetingRevisions.Next(before, after, [], Instant.FromUtc(2027, 1, 4, 12, 0))];
        var options = new FeedOptions { Domain = "example.no", Stamp = Instant.FromUtc(2027, 1, 5, 0, 0), Revisions = [.. revisions] };
        var feed = CalendarFeed.Of(after, scope, options);
        return [scope, options, feed, feed.Entries[0], feed.LeftOut[0], revisions[0]];
    }

    private static IEnumerable<object> Report()
    {
        CollaborationRegister register = SampleRegisters.PracticeYear;
        var report = AnnualReport.Of(register, register.Structures[0].Id, 2024, new LocalDate(2025, 2, 1));
        ReportSection section = report.Sections.First(one => !one.Tables.IsEmpty);
        return [report, section, section.Tables[0], section.Tables[0].Rows[0]];
    }
}
