using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>On which days of a year a series is, by its cadences, its mandates and its usual days.</summary>
public sealed class PlannedSeriesDaysTests
{
    [Theory]
    [InlineData(CadenceUnit.HalfYear, "2", "2020-01-01/2027-06-30", "2027-07-01/2030-12-31", "01-04, 04-05")]
    [InlineData(CadenceUnit.Month, "1", "2020-01-01/2027-05-31", "2027-06-01/2030-12-31", "01-04, 02-03, 03-05, 04-05, 05-05")]
    public void What_a_mandate_asks_for_is_on_its_days_though_the_structure_goes_on(CadenceUnit unit, string count, string period, string next, string dates)
    {
        CollaborationStructure council = Council("a") with
        {
            Mandates = [new Mandate { Period = ValidityPeriod.Parse(period), Cadences = [Per(unit, count)] }, new Mandate { Period = ValidityPeriod.Parse(next) }],
        };

        Assert.Equal(dates, PlannedDays(council));
    }

    [Fact]
    public void A_mandate_from_the_middle_of_the_year_has_its_meetings_spread_from_there() =>
        Assert.Equal("07-01, 08-16, 10-01, 11-16", PlannedDays(Council("a") with { Mandates = [new Mandate { Period = ValidityPeriod.Parse("2027-07-01/2030-12-31"), Cadences = [Per(CadenceUnit.HalfYear, "4")] }] }));

    [Fact]
    public void Where_one_of_four_has_its_month_the_others_are_spread_around_it()
    {
        var june = new DatedCadence { Dates = [PartialDate.Parse("2027-06")] };

        Assert.Equal("03-01, 06-01, 08-31, 11-30", PlannedDays(Council("a") with { Mandates = [new Mandate { Cadences = [PerYear("4"), june] }] }));
    }

    [Theory]
    [InlineData(null, "01-04, 04-05, 07-05, 10-04")]
    [InlineData(2, "01-04, 07-05")]
    public void Where_fewer_are_wished_than_one_a_quarter_they_are_spread_over_the_year(int? meetings, string dates) => Assert.Equal(
        dates, PlannedDays(Council("a", Per(CadenceUnit.Quarter, "1")), new StructureWish { Structure = Id("a"), Meetings = meetings }));

    [Fact]
    public void The_autumn_lasts_to_the_end_of_the_year() => Assert.Equal("08-02, 09-01, 12-31", PlannedDays(Council("a", Per(CadenceUnit.Autumn, "3"))));

    [Theory]
    [InlineData(-1, "01-28, 04-29, 07-29, 10-28")]
    [InlineData(2, "02-11, 05-13, 08-12, 11-11")]
    public void The_usual_day_may_be_counted_from_either_end_of_the_month(int nth, string dates) => Assert.Equal(
        dates,
        PlannedDays(Council("a", PerYear("4")), new StructureWish { Structure = Id("a"), UsualDays = [new RecurrenceDay { Weekday = Weekday.Thursday, Nth = nth }] }));

    [Theory]
    [InlineData("12:00-14:00", "12:00-14:00", "12:00-14:00", "12:00-14:00")]
    [InlineData("12:00-14:00", "12:00-14:00", "09:00-11:00", "12:00-14:00")]
    [InlineData("12:00-14:00", "10:00-12:00", "09:00-11:00", null)]
    public void The_usual_times_are_those_of_most_of_the_meetings_before(string first, string second, string third, string? usual)
    {
        Meeting[] before =
        [
            .. new[] { ("2026-02-05", first), ("2026-05-07", second), ("2026-09-03", third) }.Select((one, i) =>
                Meeting($"m{i}", "a", one.Item1) is var meeting ? meeting with { Planned = meeting.Planned! with { Times = ClockTimes.Parse(one.Item2) } } : throw new ArgumentException(one.Item2)),
        ];

        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("a", PerYear("4"))) with { Meetings = [.. before] }, WithoutBreaks2027()), "a");

        Assert.All(series.Dates, date => Assert.Equal(usual, date.Times?.ToString()));
    }

    [Fact]
    public void A_deadline_on_a_day_off_is_given_up_only_where_its_mandate_is_in_force()
    {
        CollaborationStructure council = Council("a") with
        {
            Mandates =
            [
                new Mandate { Period = ValidityPeriod.Parse("2020-01-01/2027-06-30"), Deadlines = new() { Notice = LeadTime.FromDays(1) }, Cadences = [Per(CadenceUnit.HalfYear, "4")] },
                new Mandate { Period = ValidityPeriod.Parse("2027-07-01/2030-12-31"), Cadences = [Per(CadenceUnit.HalfYear, "4")] },
            ],
        };

        MeetingPlan plan = MeetingPlan.Of(Register(council), WithoutBreaks2027() with { Weights = new PlanWeights { DeadlineOnDayOff = 50 } });

        // Without its notice on a Sunday, no meeting of the spring is on a Monday; one of the autumn is.
        Assert.Equal("01-08, 02-23, 04-09, 05-25, 07-09, 08-23, 10-08, 11-23", Dates(plan, "a"));
    }

    [Theory]
    [InlineData("SE", false, "12-14")]
    [InlineData("SE", true, "")]
    [InlineData("NO", true, "12-17")]
    public void A_deadline_abroad_is_known_unless_it_counts_working_days(string country, bool isWorkingDays, string due)
    {
        var owner = new Directorate { Id = Id<Actor>.Parse("d"), Name = new LocalizedText("D"), Country = CountryCode.Parse(country) };
        CollaborationStructure council = Council("a", PerYear("1"), deadlines: new() { Notice = isWorkingDays ? LeadTime.FromWorkingDays(10) : LeadTime.FromWeeks(3) }) with { Owners = [owner.Id] };

        PlannedSeries series = Of(MeetingPlan.Of(Register(council) with { Actors = [owner] }, WithoutBreaks2027()), "a");

        Assert.Equal(due, string.Join(", ", Assert.Single(series.Dates).Deadlines.Select(deadline => $"{deadline.Due:MM-dd}")));
    }

    private static string PlannedDays(CollaborationStructure structure, params StructureWish[] wishes) =>
        Dates(MeetingPlan.Of(Register(structure), WithoutBreaks2027(wishes)), structure.Id.ToString());
}
