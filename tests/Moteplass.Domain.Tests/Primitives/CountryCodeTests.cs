using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class CountryCodeTests
{
    [Theory]
    [InlineData("NO")]
    [InlineData("SE")]
    [InlineData("AD")]
    [InlineData("ZW")]
    public void Reads_two_capital_letters(string text) => Assert.Equal(text, CountryCode.Parse(text).ToString());

    [Theory]
    [InlineData("", "it is not two capital letters")]
    [InlineData("N", "it is not two capital letters")]
    [InlineData("NOR", "it is not two capital letters")]
    [InlineData("no", "it is not two capital letters")]
    [InlineData(" N", "it is not two capital letters")]
    [InlineData("D ", "it is not two capital letters")]
    [InlineData("Å1", "it is not two capital letters")]
    [InlineData("XX", "the letters are not assigned to a country")]
    [InlineData("EU", "the letters are not assigned to a country")]
    [InlineData("UK", "the letters are not assigned to a country")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<CountryCode>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<CountryCode>("UK");

        Assert.Equal("'UK' is not a country code: the letters are not assigned to a country. Allowed: two capital letters of ISO 3166-1, for example 'NO' or 'SE'.", message.En);
        Assert.Equal("«UK» er ikke en landkode: bokstavene er ikke tildelt noe land. Tillatt: to store bokstaver etter ISO 3166-1, for eksempel «NO» eller «SE».", message.Nb);
        Assert.Equal("«UK» er ikkje ein landkode: bokstavane er ikkje tildelte noko land. Tillate: to store bokstavar etter ISO 3166-1, til dømes «NO» eller «SE».", message.Nn);
    }

    [Fact]
    public void The_default_is_Norway()
    {
        Assert.Equal(CountryCode.Parse("NO"), default);
        Assert.Equal(CountryCode.Norway, default);
    }

    [Fact]
    public void The_codes_of_ISO_3166_are_249_in_order()
    {
        Assert.Equal(249, CountryCodes.All.Length);
        Assert.Equal(CountryCodes.All.Order(StringComparer.Ordinal).Distinct(), CountryCodes.All);
        Assert.All(CountryCodes.All, code => Assert.Equal(code, CountryCode.Parse(code).ToString()));
    }

    [Fact]
    public void Is_read_and_written_without_allocating() => ScalarContract.AllocatesNothing<CountryCode>("SE");

    [Property]
    public void Round_trips(CountryCode country)
    {
        ScalarContract.RoundTrips(country);
        ScalarContract.NeverOverruns(country);
    }

    [Property]
    public void Equality_and_order_hold(CountryCode a, CountryCode b, CountryCode c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
