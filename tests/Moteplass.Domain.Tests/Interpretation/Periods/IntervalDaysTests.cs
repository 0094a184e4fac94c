using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class IntervalDaysTests
{
    private static readonly DateInterval FromTheLastOfJanuary = new(new LocalDate(2027, 1, 31), new LocalDate(2027, 12, 31));

    [Theory]
    [InlineData(null, null)]
    [InlineData("2027-01-30", false)]
    [InlineData("2027-01-31", true)]
    [InlineData("2027-01", null)]
    [InlineData("2027-02", true)]
    [InlineData("2026-12", false)]
    [InlineData("2027-12-31", true)]
    [InlineData("2027", null)]
    [InlineData("2028-01", false)]
    public void A_date_is_within_whichever_of_its_days_it_is_or_perhaps_within_from_the_first_to_the_last(string? date, bool? isWithin) =>
        Assert.Equal(isWithin, FromTheLastOfJanuary.Includes(date is null ? null : PartialDate.Parse(date)));
}
