using NodaTime;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>What a value cannot hold is refused in words that say what is allowed.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, Action> Refusals { get; } = new()
    {
        { "A meeting must begin and end at a whole minute.", () => _ = new ClockTimes(new LocalTime(9, 0, 1)) },
        { "A meeting must begin and end at a whole minute.", () => _ = new ClockTimes(new LocalTime(9, 0), new LocalTime(9, 0, 30)) },
        { "A meeting ends after it begins, on the same day.", () => _ = new ClockTimes(new LocalTime(9, 0), new LocalTime(9, 0)) },
        { "A count must be at most 1,000,000,000.", () => _ = CountRange.Exactly(1_000_000_000) + CountRange.Exactly(1) },
        { "A frequency is 1 to 999 of its unit.", () => _ = new Frequency(1000, FrequencyUnit.Weeks) },
        { "A frequency counts days, weeks, months or years.", () => _ = new Frequency(1, (FrequencyUnit)9) },
        { "A lead time must be 0 to 999 of its unit.", () => _ = LeadTime.FromDays(1000) },
        { "The denominator of a share is 1 to 1,000.", () => _ = new Share(1, 1001) },
        { "The numerator of a share is 0 to its denominator.", () => _ = new Share(3, 2) },
        { "A text must be stated in at least one language.", () => _ = new LocalizedText(nb: null) },
        { "'norsk' is not the tag of a language, such as 'sv' or 'zh-Hant'.", () => _ = LocalizedText.Of("norsk", "A") },
        { "A version of a text must not be blank; leave the language out instead.", () => _ = new LocalizedText("A", " ") },
        { "Allowed: Nb, Nn, En, Se.", () => _ = new LocalizedText("A").Stated((Language)4) },
        { "A year is 1 to 9999.", () => _ = PartialDate.FromYear(10_000) },
        { "A month is 1 to 12.", () => _ = PartialDate.FromMonth(2016, 13) },
        { "Allowed: Spring, Summer, Autumn, Winter.", () => _ = PartialDate.FromSeason(2016, (Season)25) },
        { "The year of a date is 1 to 9999.", () => _ = PartialDate.FromDate(new LocalDate(0, 12, 31)) },
        { "An end of a period cannot be both a date and open.", () => _ = new ValidityPeriod(PartialDate.FromYear(2016), null, isStartOpen: true) },
        { "The start of a period, 2017, is not after its end, 2016.", () => _ = new ValidityPeriod(PartialDate.FromYear(2017), PartialDate.FromYear(2016)) },
        { "An element of a list must not be null.", () => _ = ValueList.Create("a", null!) },
        { "The list has 1 element.", () => _ = ValueList.Create("a")[1] },
        { "The list has 0 elements.", () => _ = default(ValueList<int>)[0] },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_value_that_cannot_be_is_refused_in_words(string message, Action make) =>
        Assert.Equal(message, Assert.ThrowsAny<SystemException>(make).Message.Split(" (Parameter")[0]);
}
