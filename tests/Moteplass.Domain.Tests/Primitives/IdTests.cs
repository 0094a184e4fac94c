using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class IdTests
{
    [Theory]
    [InlineData("hdir")]
    [InlineData("hdir-brukerrad")]
    [InlineData("0-24")]
    [InlineData("a")]
    public void Reads_slugs(string text)
    {
        Assert.True(Id<Actor>.TryParse(text, out Id<Actor> id));
        Assert.Equal(Id<Actor>.Parse(text), id);
        Assert.Equal(text, id.ToString());
        Assert.False(id.IsDefault);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("Hdir", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("brukerråd", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("a-b{", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("a-b`", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("a-0/", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("a-9:", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("hdir brukerrad", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("hdir_brukerrad", "it has characters other than lower-case letters a–z, digits and hyphens")]
    [InlineData("-hdir", "a hyphen is first, last or next to another")]
    [InlineData("hdir-", "a hyphen is first, last or next to another")]
    [InlineData("a-0-9-z-", "a hyphen is first, last or next to another")]
    [InlineData("a--z", "a hyphen is first, last or next to another")]
    [InlineData("0--9", "a hyphen is first, last or next to another")]
    [InlineData("hdir--rad", "a hyphen is first, last or next to another")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<Id<Actor>>(text, reason);

    [Fact]
    public void A_hundred_characters_are_allowed_and_no_more()
    {
        ScalarContract.RoundTrips(Id<Actor>.Parse(new string('a', 100)));
        ScalarContract.Refuses<Id<Actor>>(new string('a', 101), "it has more than 100 characters");
    }

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<Id<Actor>>("-hdir");

        Assert.Equal("'-hdir' is not an id: a hyphen is first, last or next to another. Allowed: 1 to 100 characters: lower-case letters a–z and digits, with single hyphens between, for example 'hdir-brukerrad'.", message.En);
        Assert.Equal("«-hdir» er ikke en id: en bindestrek står først, sist eller ved siden av en annen. Tillatt: 1 til 100 tegn: små bokstaver a–z og sifre, med enkle bindestreker mellom, for eksempel «hdir-brukerrad».", message.Nb);
        Assert.Equal("«-hdir» er ikkje ein id: ein bindestrek står først, sist eller ved sida av ein annan. Tillate: 1 til 100 teikn: små bokstavar a–z og siffer, med enkle bindestrekar mellom, til dømes «hdir-brukerrad».", message.Nn);
    }

    [Fact]
    public void The_default_is_no_id()
    {
        Assert.True(default(Id<Actor>).IsDefault);
        Assert.Equal("", default(Id<Actor>).ToString());
        Assert.True(default(Id<Actor>) < Id<Actor>.Parse("a"));
    }

    [Property]
    public void The_default_equals_no_id_that_can_be_read(Id<Actor> id)
    {
        Assert.NotEqual(default, id);
        EqualityContract.HoldsInOrderWithOperators(id, default, id);
    }

    [Property]
    public void Round_trips(Id<Actor> id)
    {
        ScalarContract.RoundTrips(id);
        ScalarContract.NeverOverruns(id);
    }

    [Property]
    public void Equality_and_order_hold(Id<Actor> a, Id<Actor> b, Id<Actor> c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
