using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class OrganisationNumberTests
{
    [Theory]
    [InlineData("983544622", "983544622")]
    [InlineData("983 544 622", "983544622")]
    [InlineData("983\u00A0544\u00A0622", "983544622")]
    [InlineData("974760673", "974760673")]
    [InlineData("123456785", "123456785")]
    [InlineData("000000000", "000000000")]
    public void Reads_nine_digits_in_groups_or_not(string text, string canonical)
    {
        Assert.Equal(canonical, OrganisationNumber.Parse(text).ToString());
        Assert.True(OrganisationNumber.TryParse(text, out OrganisationNumber number));
        Assert.Equal(canonical, number.ToString());
    }

    [Theory]
    [InlineData("", "it does not have nine digits")]
    [InlineData("98354462", "it does not have nine digits")]
    [InlineData("9835446220", "it does not have nine digits")]
    [InlineData("98354462x", "it has characters other than digits and spaces")]
    [InlineData("-83544622", "it has characters other than digits and spaces")]
    [InlineData("٩83544622", "it has characters other than digits and spaces")]
    [InlineData("983\t544\t622", "it has characters other than digits and spaces")]
    [InlineData("98 3544 622", "the spaces do not part it into groups of three digits")]
    [InlineData("983 544622", "the spaces do not part it into groups of three digits")]
    [InlineData("983  544 622", "the spaces do not part it into groups of three digits")]
    [InlineData(" 983544622", "the spaces do not part it into groups of three digits")]
    [InlineData("983544622 ", "the spaces do not part it into groups of three digits")]
    [InlineData("983544623", "the control digit is wrong")]
    [InlineData("983544612", "the control digit is wrong")]
    [InlineData("400000000", "its first eight digits have no valid control digit")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<OrganisationNumber>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<OrganisationNumber>("983544623");

        Assert.Equal(
            "'983544623' is not an organisation number: the control digit is wrong. Allowed: nine digits, the last of which is the control digit, for example '983544622' or '983 544 622'.",
            message.En);
        Assert.Equal(
            "«983544623» er ikke et organisasjonsnummer: kontrollsifferet er feil. Tillatt: ni sifre, der det siste er kontrollsiffer, for eksempel «983544622» eller «983 544 622».",
            message.Nb);
        Assert.Equal(
            "«983544623» er ikkje eit organisasjonsnummer: kontrollsifferet er feil. Tillate: ni siffer, der det siste er kontrollsiffer, til dømes «983544622» eller «983 544 622».",
            message.Nn);
    }

    [Fact]
    public void The_default_is_nine_zeros() => Assert.Equal(OrganisationNumber.Parse("000000000"), default);

    [Property]
    public void One_wrong_digit_never_passes(OrganisationNumber number, byte place, byte step)
    {
        char[] digits = number.ToString().ToCharArray();
        int i = place % 9;
        digits[i] = (char)('0' + ((digits[i] - '0' + 1 + (step % 9)) % 10));

        Assert.False(OrganisationNumber.TryParse(digits, out _));
    }

    [Property]
    public void Groups_of_three_read_the_same(OrganisationNumber number) =>
        Assert.Equal(number, OrganisationNumber.Parse(number.ToString().Insert(6, " ").Insert(3, "\u00A0")));

    [Theory]
    [InlineData("983 544 622")]
    public void Is_read_and_written_without_allocating(string text) => ScalarContract.AllocatesNothing<OrganisationNumber>(text);

    [Fact]
    public void Only_the_default_is_the_default()
    {
        Assert.True(default(OrganisationNumber).IsDefault);
        Assert.False(OrganisationNumber.Parse("983544622").IsDefault);
    }

    [Property]
    public void Round_trips(OrganisationNumber number)
    {
        ScalarContract.RoundTrips(number);
        ScalarContract.NeverOverruns(number);
    }

    [Property]
    public void Equality_and_order_hold(OrganisationNumber a, OrganisationNumber b, OrganisationNumber c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
