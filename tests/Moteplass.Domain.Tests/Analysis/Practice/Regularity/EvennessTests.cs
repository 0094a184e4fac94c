using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using NodaTime;
using static Moteplass.Domain.Tests.Analysis.Practice.Calendars;

namespace Moteplass.Domain.Tests.Analysis.Practice;

public sealed class EvennessTests
{
    private const int Digits = 10;
    private static readonly DateInterval Year = Interval("2023-01-01", "2023-12-31");

    [Fact]
    public void Fewer_than_two_dates_have_none()
    {
        Assert.Null(Evenness.Of([], Year));
        Assert.Null(Evenness.Of([Day("2023-05-05")], Year));
    }

    [Fact]
    public void A_date_outside_the_interval_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>("dates", () => Evenness.Of([Day("2024-01-01")], Year));

        Assert.StartsWith("The date is outside the interval 2023-01-01 to 2023-12-31.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_worked_out_from_null()
    {
        Assert.Throws<ArgumentNullException>("dates", () => Evenness.Of(null!, Year));
        Assert.Throws<ArgumentNullException>("interval", () => Evenness.Of([], null!));
    }

    // The gaps are 1, 1 and 363 where 121 2/3 would be even: off by 2 x 120 2/3 + 241 1/3 = 482 2/3 of 2 x 365 x 2/3 = 486 2/3.
    [Fact]
    public void The_first_three_days_of_January_are_uneven() =>
        Assert.Equal(1 - (482.0 + (2.0 / 3)) / (486.0 + (2.0 / 3)), Evenness.Of([Day("2023-01-01"), Day("2023-01-02"), Day("2023-01-03")], Year)!.Value, Digits);

    [Fact]
    public void All_on_one_day_is_nought() => Assert.Equal(0, Evenness.Of([Day("2023-03-03"), Day("2023-03-03"), Day("2023-03-03")], Year));

    [Property]
    public void Equal_gaps_are_one(PositiveInt count, PositiveInt gap, NonNegativeInt offset)
    {
        int n = (count.Get % 50) + 2;
        int days = (gap.Get % 100) + 1;
        var interval = new DateInterval(Year.Start, Year.Start.PlusDays((n * days) - 1));
        IEnumerable<LocalDate> dates = Enumerable.Range(0, n).Select(i => Year.Start.PlusDays((i * days) + (offset.Get % days)));

        Assert.Equal(1, Evenness.Of(dates, interval)!.Value, Digits);
    }

    [Property]
    public void It_falls_when_one_of_equal_gaps_is_disturbed(PositiveInt count, PositiveInt gap, PositiveInt move)
    {
        int n = (count.Get % 20) + 2;
        int days = (gap.Get % 60) + 2;
        int by = (move.Get % (days - 1)) + 1;
        var interval = new DateInterval(Year.Start, Year.Start.PlusDays((n * days) - 1));
        LocalDate[] even = [.. Enumerable.Range(0, n).Select(i => Year.Start.PlusDays(i * days))];
        LocalDate[] moved = [even[0].PlusDays(by), .. even[1..]];

        Assert.True(Evenness.Of(moved, interval) < Evenness.Of(even, interval));
    }

    [Property]
    public void It_lies_between_nought_and_one_whatever_the_order(NonEmptyArray<int> offsets)
    {
        LocalDate[] dates = [.. offsets.Get.Select(offset => Year.Start.PlusDays(Math.Abs(offset % Year.Length)))];
        double? evenness = Evenness.Of(dates, Year);

        Assert.Equal(dates.Length < 2, evenness is null);
        Assert.True(evenness is null or (>= 0 and <= 1));
        Assert.Equal(evenness, Evenness.Of(dates.Reverse(), Year));
    }

    [Property]
    public void Moving_all_dates_round_the_circle_changes_nothing(NonEmptyArray<int> offsets, NonNegativeInt by)
    {
        int[] days = [.. offsets.Get.Select(offset => Math.Abs(offset % Year.Length))];
        double? here = Evenness.Of(days.Select(day => Year.Start.PlusDays(day)), Year);
        double? there = Evenness.Of(days.Select(day => Year.Start.PlusDays((day + by.Get) % Year.Length)), Year);

        Assert.Equal(here ?? -1, there ?? -1, Digits);
    }
}
