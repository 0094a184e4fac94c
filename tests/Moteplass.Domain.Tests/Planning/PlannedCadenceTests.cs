using Moteplass.Domain.Planning;
using static Moteplass.Domain.Tests.Planning.Plans;

namespace Moteplass.Domain.Tests.Planning;

/// <summary>How many meetings a cadence asks for, and in which days they are.</summary>
public sealed class PlannedCadenceTests
{
    [Theory]
    [InlineData("4", 4)]
    [InlineData("3-4", 3)]
    [InlineData("~4", 4)]
    [InlineData("2..", 2)]
    public void The_least_that_is_surely_asked_for_is_planned(string count, int asked)
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", PerYear(count))), For2027()), "rad");

        Assert.Equal((asked, asked), (series.Asked, series.Dates.Count));
        Assert.Equal(CountRange.Parse(count).Minimum, series.Promised!.Value.Minimum);
    }

    [Theory]
    [InlineData(CadenceUnit.Year, "366")]
    [InlineData(CadenceUnit.Year, "1000000000")]
    [InlineData(CadenceUnit.Week, "1000000000")]
    public void More_than_the_interval_has_days_is_not_planned(CadenceUnit unit, string count)
    {
        NotPlannedSeries series = Assert.Single(MeetingPlan.Of(Register(Council("rad") with { Mandates = [new Mandate { Cadences = [Per(unit, count), Per(unit, count) with { Modality = Modality.Shall }] }] }), For2027()).NotPlanned);

        Assert.Equal(NotPlannedReason.MoreThanDays, series.Reason);
        Assert.Equal("Rådet rad – ikke planlagt: det er fastsatt flere møter enn det er dager i tidsrommet.", series.InWords.Nb);
        Assert.Equal("Rådet rad – ikkje planlagt: det er fastsett fleire møte enn det er dagar i tidsrommet.", series.InWords.Nn);
        Assert.Equal("Council rad – not planned: more meetings are required than there are days in the time planned.", series.InWords.En);
    }

    [Fact]
    public void As_many_as_the_interval_has_days_are_planned_as_far_as_there_are_working_days()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", PerYear("365"))), For2027()), "rad");

        Assert.Equal(365, series.Asked);
        Assert.InRange(series.Dates.Count, 200, 260);
        Assert.Equal(365 - series.Dates.Count, series.Unplaced);
    }

    [Fact]
    public void What_is_counted_by_quarters_is_in_each_quarter()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", Per(CadenceUnit.Quarter, "2"))), For2027()), "rad");

        Assert.Equal([2, 2, 2, 2], series.Dates.GroupBy(date => (date.Day.Month - 1) / 3).Select(quarter => quarter.Count()));
    }

    [Fact]
    public void What_is_counted_by_months_is_in_each_month_even_in_the_holidays_where_there_is_a_day()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("rad", Per(CadenceUnit.Month, "1"))), For2027());

        Assert.Equal([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12], plan.Series[0].Dates.Select(date => date.Day.Month));
        PlanObstacle july = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.TooFewDays, 1, 0, "2027-07-01"), (july.Kind, july.Meetings, july.Days, $"{july.Window.Start:uuuu-MM-dd}"));
        Assert.Equal([DayOffCause.WeekendOrHoliday, DayOffCause.Blackout], july.DaysOff.Select(off => off.Cause));
        Assert.Equal([9, 22], july.DaysOff.Select(off => off.Count));
        Assert.Equal(
            "Rådet rad: 1 møte, men 0 dager å møtes på (1. juli–31. juli 2027). Går bort: helger og helligdager 9, møtefri 1. juli–8. august 2027: 22.", july.InWords.Nb);
        Assert.Equal(
            "Rådet rad: 1 møte, men 0 dagar å møtast på (1. juli–31. juli 2027). Går bort: helger og heilagdagar 9, møtefri 1. juli–8. august 2027: 22.", july.InWords.Nn);
        Assert.Equal(
            "Council rad: 1 meeting, but 0 days to meet on (1 July–31 July 2027). Taken: weekends and holidays 9, blackout 1 July–8 August 2027: 22.", july.InWords.En);
        Assert.Equal((1, 1), (plan.Quality.Unplaced, plan.Quality.UnplacedAtLeast));
    }

    [Fact]
    public void Parts_of_a_year_have_their_share_of_what_the_year_asks_for()
    {
        CollaborationStructure council = Council("rad") with
        {
            Mandates =
            [
                new Mandate
                {
                    Cadences = [PerYear("4-6"), Per(CadenceUnit.Autumn, "1-2") with { IsPart = true }, Per(CadenceUnit.Spring, "3-4") with { IsPart = true }],
                },
            ],
        };

        PlannedSeries series = Of(MeetingPlan.Of(Register(council), For2027()), "rad");

        Assert.Equal(4, series.Asked);
        Assert.Equal(3, series.Dates.Count(date => date.Day.Month <= 6));
        Assert.Equal(1, series.Dates.Count(date => date.Day.Month >= 8));
    }

    [Fact]
    public void A_pattern_is_kept_to_as_far_as_its_days_are_working_days()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("rad", RecurrenceCadence.ParseRecurrenceRule("FREQ=MONTHLY;BYMONTH=2,5,8,11;BYDAY=-1TH"))), For2027());

        // 25 February is in the winter break; the Thursdays around it are a week away, the Monday after it four days.
        PlannedSeries series = Of(plan, "rad");
        Assert.Equal("03-01, 05-27, 08-26, 11-25", Dates(series));
        Assert.Null(series.Evenness);
        Assert.Equal((3, 1), (series.OnUsualDay!.Yes, series.OnUsualDay.No));
    }

    [Fact]
    public void Dates_are_kept_to_as_far_as_they_are_stated()
    {
        var dated = new DatedCadence { Dates = [PartialDate.Parse("2027-03-11"), PartialDate.Parse("2027-09"), PartialDate.Parse("2027-05-17")] };

        MeetingPlan plan = MeetingPlan.Of(Register(Council("rad", dated)), For2027(Thursdays("rad")));

        Assert.Equal("03-11, 09-02", Dates(plan, "rad"));
        PlanObstacle nationalDay = Assert.Single(plan.Obstacles);
        Assert.Equal((ObstacleKind.TooFewDays, "2027-05-17"), (nationalDay.Kind, $"{nationalDay.Window.Start:uuuu-MM-dd}"));
    }

    [Fact]
    public void A_wish_overrules_the_number_and_stands_beside_what_the_mandate_asks_for()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", PerYear("4"))), For2027(new StructureWish { Structure = Id("rad"), Meetings = 6 })), "rad");

        Assert.Equal((6, 6, CountRange.Exactly(4)), (series.Asked, series.Dates.Count, series.Promised));
        Assert.EndsWith("Fastsatt i mandatet: 4.", series.InWords.Nb, StringComparison.Ordinal);
        Assert.EndsWith("Fastsett i mandatet: 4.", series.InWords.Nn, StringComparison.Ordinal);
        Assert.EndsWith("Required by the mandate: 4.", series.InWords.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_mandate_states_no_number_a_wish_may()
    {
        PlannedSeries series = Of(MeetingPlan.Of(Register(Council("rad", new RateCadence { Per = CadenceUnit.Year })), For2027(new StructureWish { Structure = Id("rad"), Meetings = 2 })), "rad");

        Assert.Equal((2, null), (series.Asked, series.Promised));
        Assert.EndsWith("Antallet er ikke oppgitt i mandatet.", series.InWords.Nb, StringComparison.Ordinal);
    }

    public static TheoryData<string, CollaborationStructure> NotPlanned => new()
    {
        { "NoCadence", Council("rad") },
        { "NumberNotStated", Council("rad", new RateCadence { Per = CadenceUnit.Year }) },
        { "OnDemand", Council("rad", new OnDemandCadence()) },
        { "NothingPromised", Council("rad", PerYear("..4")) },
        { "NothingPromised", Council("rad", PerYear("4") with { Modality = Modality.May }) },
        { "NothingPromised", Council("rad", PerYear("1") with { Every = 2 }) },
        { "NotInForce", Council("rad", PerYear("4") with { Period = ValidityPeriod.OfYears(2020, 2025) }) },
        { "OneAtATime", Council("rad", PerYear("4")) with { ContactForm = ContactForm.Bilateral } },
        { "LengthNotStated", Council("rad", PerYear("4") with { Purpose = CadencePurpose.Gathering }) },
        { "NotInForce", Council("rad", PerYear("4")) with { Phases = [new Phase { Status = PhaseStatus.Ended, Period = ValidityPeriod.OfYears(2020, 2025) }] } },
    };

    [Theory]
    [MemberData(nameof(NotPlanned), DisableDiscoveryEnumeration = true)]
    public void What_is_not_planned_is_named_with_its_reason(string reason, CollaborationStructure structure)
    {
        MeetingPlan plan = MeetingPlan.Of(Register(structure), For2027() with { Structures = [Id("rad")] });

        NotPlannedSeries not = Assert.Single(plan.NotPlanned);
        Assert.Equal(reason, not.Reason.ToString());
        Assert.Empty(plan.Series);
        Assert.Equal((0, 0), (plan.Quality.Asked, plan.Quality.UnplacedAtLeast));
        Assert.StartsWith("Rådet rad", not.InWords.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_planned_is_said_in_three_languages()
    {
        LocalizedText words = MeetingPlan.Of(Register(Council("rad", new RateCadence { Per = CadenceUnit.Year })), For2027()).NotPlanned[0].InWords;

        Assert.Equal("Rådet rad – ikke planlagt: antallet er ikke oppgitt.", words.Nb);
        Assert.Equal("Rådet rad – ikkje planlagt: talet er ikkje oppgitt.", words.Nn);
        Assert.Equal("Council rad – not planned: the number is not stated.", words.En);
    }

    [Fact]
    public void What_is_not_in_force_is_not_planned_unless_it_is_asked_for() => Assert.Empty(MeetingPlan.Of(
        Register(Council("rad", PerYear("4")) with { Phases = [new Phase { Status = PhaseStatus.Ended, Period = ValidityPeriod.OfYears(2020, 2025) }] }), For2027()).NotPlanned);

    // Unknown is not zero: without the count there is nothing to plan and nothing that was promised, and the plan says that it is not known.
    [Fact]
    public void A_count_that_is_dropped_is_not_zero()
    {
        MeetingPlan plan = MeetingPlan.Of(Register(Council("a", new RateCadence { Per = CadenceUnit.Year }), Council("b", PerYear("4"))), For2027());

        Assert.Null(Assert.Single(plan.NotPlanned).Promised);
        Assert.Contains(plan.Evidence.Unknowns, unknown => unknown is { Member: "cadences", Record.Id: "a" });
        Assert.DoesNotContain(plan.Evidence.Unknowns, unknown => unknown is { Member: "cadences", Record.Id: "b" });
    }

    [Fact]
    public void A_structure_that_begins_in_the_interval_meets_after_that()
    {
        CollaborationStructure council = Council("rad", Per(CadenceUnit.Quarter, "1")) with
        {
            Phases = [new Phase { Status = PhaseStatus.Active, Period = ValidityPeriod.OpenFrom(PartialDate.Parse("2027-04-01")) }],
        };

        PlannedSeries series = Of(MeetingPlan.Of(Register(council), For2027()), "rad");

        Assert.Equal(3, series.Dates.Count);
        Assert.Equal(Interval("2027-04-01/2027-12-31"), series.SpreadOver);
    }
}
