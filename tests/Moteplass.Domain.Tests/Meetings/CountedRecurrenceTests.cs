using NodaTime;

namespace Moteplass.Domain.Tests.Meetings;

/// <summary>Dates are counted without being made, and there are as many.</summary>
public sealed class CountedRecurrenceTests
{
    private static readonly DateInterval[] Intervals =
    [
        new(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)), new(new LocalDate(1200, 2, 3), new LocalDate(9000, 5, 17)),
        new(new LocalDate(1996, 2, 29), new LocalDate(2016, 2, 29)), new(new LocalDate(2016, 3, 1), new LocalDate(2016, 3, 31)),
    ];

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,FR")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU;BYMONTH=2,12")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1TH")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31")]
    [InlineData("FREQ=YEARLY;BYDAY=53MO")]
    [InlineData("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2")]
    [InlineData("FREQ=WEEKLY;INTERVAL=3;BYDAY=WE", "1999-12-29")]
    [InlineData("FREQ=WEEKLY;INTERVAL=7;BYDAY=WE,SA;BYMONTH=1,3", "1999-12-29")]
    [InlineData("FREQ=MONTHLY;INTERVAL=5;BYDAY=1MO,3TH", "1600-02-29")]
    [InlineData("FREQ=YEARLY;INTERVAL=4;BYMONTH=2,7;BYMONTHDAY=29", "1600-02-29")]
    [InlineData("FREQ=YEARLY;INTERVAL=100;BYMONTH=3;BYDAY=SU", "1600-02-29")]
    public void As_many_are_counted_as_there_are(string rule, string? start = null)
    {
        var cadence = RecurrenceCadence.ParseRecurrenceRule(rule, start is null ? null : PartialDate.Parse(start));
        foreach (DateInterval days in Intervals)
        {
            int count = InPieces(cadence, days);
            Assert.Equal(CountRange.Exactly(count), cadence.MeetingsIn(days));
            Assert.Equal(count, cadence.DatesIn(days)?.Count);
        }
    }

    /// <summary>The dates of some decades at a time: in less than two turns of the calendar every one of them is looked at.</summary>
    private static int InPieces(RecurrenceCadence cadence, DateInterval days)
    {
        int count = 0;
        LocalDate first = days.Start;
        while (first.Year < days.End.Year - 90)
        {
            LocalDate next = first.PlusYears(90);
            count += cadence.DatesIn(new DateInterval(first, next.PlusDays(-1)))!.Value.Distinct().Count();
            first = next;
        }

        return count + cadence.DatesIn(new DateInterval(first, days.End))!.Value.Distinct().Count();
    }
}
