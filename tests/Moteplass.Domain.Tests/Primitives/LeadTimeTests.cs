using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class LeadTimeTests
{
    [Theory]
    [InlineData("P3W", LeadTimeKind.Length, 3, LeadTimeUnit.Weeks)]
    [InlineData("P10D", LeadTimeKind.Length, 10, LeadTimeUnit.Days)]
    [InlineData("P2M", LeadTimeKind.Length, 2, LeadTimeUnit.Months)]
    [InlineData("10WD", LeadTimeKind.Length, 10, LeadTimeUnit.WorkingDays)]
    [InlineData("P0D", LeadTimeKind.Length, 0, LeadTimeUnit.Days)]
    [InlineData("999WD", LeadTimeKind.Length, 999, LeadTimeUnit.WorkingDays)]
    [InlineData("promptly", LeadTimeKind.Promptly, null, null)]
    [InlineData("in-advance", LeadTimeKind.InAdvance, null, null)]
    [InlineData("next-meeting", LeadTimeKind.NextMeeting, null, null)]
    public void Reads_lengths_and_words(string text, LeadTimeKind kind, int? amount, LeadTimeUnit? unit)
    {
        Assert.True(LeadTime.TryParse(text, out LeadTime lead));

        Assert.Equal(LeadTime.Parse(text), lead);
        Assert.Equal((kind, amount, unit), (lead.Kind, lead.Amount, lead.Unit));
        Assert.Equal(text, lead.ToString());
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("P", "it is neither a length nor one of the words")]
    [InlineData("3W", "it is neither a length nor one of the words")]
    [InlineData("P3", "it is neither a length nor one of the words")]
    [InlineData("p3w", "it is neither a length nor one of the words")]
    [InlineData("PT3H", "it is neither a length nor one of the words")]
    [InlineData("WD", "it is neither a length nor one of the words")]
    [InlineData("Promptly", "it is neither a length nor one of the words")]
    [InlineData("in advance", "it is neither a length nor one of the words")]
    [InlineData("P1Y", "'Y' (years) is not supported")]
    [InlineData("P1M10D", "it has more than one unit")]
    [InlineData("P10WD", "it has more than one unit")]
    [InlineData("PW", "a number is missing")]
    [InlineData("P-3W", "a number has characters other than the digits 0–9")]
    [InlineData("P1.5W", "a number has characters other than the digits 0–9")]
    [InlineData("1 WD", "a number has characters other than the digits 0–9")]
    [InlineData("P03W", "a number has a leading zero")]
    [InlineData("010WD", "a number has a leading zero")]
    [InlineData("P1000D", "a number is above 999")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<LeadTime>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<LeadTime>("P1M10D");

        Assert.Equal(
            "'P1M10D' is not a lead time: it has more than one unit. Allowed: weeks 'P3W', days 'P10D', months 'P2M' or working days '10WD', from 0 to 999, or one of the words 'promptly', 'in-advance' and 'next-meeting'.",
            message.En);
        Assert.Equal(
            "«P1M10D» er ikke en frist: den har mer enn én enhet. Tillatt: uker «P3W», dager «P10D», måneder «P2M» eller arbeidsdager «10WD», fra 0 til 999, eller ett av ordene «promptly», «in-advance» og «next-meeting».",
            message.Nb);
        Assert.Equal(
            "«P1M10D» er ikkje ein frist: han har meir enn éi eining. Tillate: veker «P3W», dagar «P10D», månader «P2M» eller arbeidsdagar «10WD», frå 0 til 999, eller eitt av orda «promptly», «in-advance» og «next-meeting».",
            message.Nn);
    }

    [Fact]
    public void The_default_is_the_day_itself() => Assert.Equal(LeadTime.Parse("P0D"), default);

    [Fact]
    public void Factories_give_what_the_text_gives()
    {
        Assert.Equal("P10D", LeadTime.FromDays(10).ToString());
        Assert.Equal("P3W", LeadTime.FromWeeks(3).ToString());
        Assert.Equal("P2M", LeadTime.FromMonths(2).ToString());
        Assert.Equal("10WD", LeadTime.FromWorkingDays(10).ToString());
        Assert.Equal(["promptly", "in-advance", "next-meeting"], [LeadTime.Promptly.ToString(), LeadTime.InAdvance.ToString(), LeadTime.NextMeeting.ToString()]);
        Assert.Throws<ArgumentOutOfRangeException>("days", () => LeadTime.FromDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>("workingDays", () => LeadTime.FromWorkingDays(1000));
    }

    [Fact]
    public void Three_weeks_do_not_equal_21_days() => Assert.NotEqual(LeadTime.FromWeeks(3), LeadTime.FromDays(21));

    [Theory]
    [InlineData("P3W")]
    [InlineData("next-meeting")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<LeadTime>(text);

    [Property]
    public void Round_trips(LeadTime lead)
    {
        ScalarContract.RoundTrips(lead);
        ScalarContract.NeverOverruns(lead);
    }

    [Property]
    public void Equality_holds(LeadTime a, LeadTime b) => EqualityContract.Holds(a, b);
}
