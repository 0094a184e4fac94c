using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Primitives;

public class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/structures/3/seats/0/onBehalfOf")]
    [InlineData("/a~1b/m~0n")]
    [InlineData("//råd")]
    public void Reads_the_texts_of_RFC_6901(string text)
    {
        Assert.True(JsonPointer.TryParse(text, out JsonPointer pointer));
        Assert.Equal(JsonPointer.Parse(text), pointer);
        Assert.Equal(text, pointer.ToString());
    }

    [Theory]
    [InlineData("structures", "it does not begin with '/'")]
    [InlineData("#/structures", "it does not begin with '/'")]
    [InlineData("/a~", "'~' is followed by neither '0' nor '1'")]
    [InlineData("/a~2", "'~' is followed by neither '0' nor '1'")]
    [InlineData("/~~0", "'~' is followed by neither '0' nor '1'")]
    public void Refuses_anything_else_and_says_why(string text, string reason) => ScalarContract.Refuses<JsonPointer>(text, reason);

    [Fact]
    public void The_message_says_what_was_found_why_it_is_wrong_and_what_is_allowed()
    {
        LocalizedText message = ScalarContract.Refusal<JsonPointer>("a");

        Assert.Equal("'a' is not a JSON Pointer: it does not begin with '/'. Allowed: empty text, or parts that each begin with '/', where '~' is written '~0' and '/' is written '~1'.", message.En);
        Assert.Equal("«a» er ikke en JSON-peker: den begynner ikke med «/». Tillatt: tom tekst, eller ledd som hvert begynner med «/», der «~» skrives «~0» og «/» skrives «~1».", message.Nb);
        Assert.Equal("«a» er ikkje ein JSON-peikar: han byrjar ikkje med «/». Tillate: tom tekst, eller ledd som kvart byrjar med «/», der «~» blir skrive «~0» og «/» blir skrive «~1».", message.Nn);
    }

    [Fact]
    public void The_default_points_to_the_whole_document()
    {
        Assert.Equal(JsonPointer.Root, default);
        Assert.Equal(JsonPointer.Parse(""), default);
        Assert.Equal("", default(JsonPointer).ToString());
        EqualityContract.Holds(JsonPointer.Parse(""), default);
    }

    [Fact]
    public void Grows_by_members_and_indexes_with_escapes()
    {
        Assert.Equal("/a~1b/~01/17", JsonPointer.Root.Append("a/b").Append("~1").Append(17).ToString());
        Assert.Throws<ArgumentNullException>("member", () => JsonPointer.Root.Append(null!));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => JsonPointer.Root.Append(-1));
    }

    [Fact]
    public void Its_segments_are_the_names_on_the_way_without_escapes()
    {
        Assert.Equal(["a/b", "~1", "17", ""], JsonPointer.Parse("/a~1b/~01/17/").Segments);
        Assert.Empty(JsonPointer.Root.Segments);
        Assert.Equal([""], JsonPointer.Parse("/").Segments);
    }

    [Property]
    public void It_is_put_together_again_of_its_segments(JsonPointer pointer)
    {
        Assert.Equal(pointer, pointer.Segments.Aggregate(JsonPointer.Root, (outer, segment) => outer.Append(segment)));
        Assert.Equal(pointer, pointer.Append("x/~").Parent);
        Assert.Equal(pointer == JsonPointer.Root ? null : pointer.Segments.SkipLast(1), pointer.Parent?.Segments);
    }

    [Theory]
    [InlineData("/a/1", "/a/1", true)]
    [InlineData("/a/1/b", "/a/1", true)]
    [InlineData("/a/1/b/c", "", true)]
    [InlineData("", "", true)]
    [InlineData("/a/12", "/a/1", false)]
    [InlineData("/a", "/a/1", false)]
    [InlineData("/A/1", "/a", false)]
    [InlineData("/a~1b", "/a", false)]
    public void A_place_lies_within_those_that_hold_it(string pointer, string outer, bool isWithin) =>
        Assert.Equal(isWithin, JsonPointer.Parse(pointer).IsWithin(JsonPointer.Parse(outer)));

    [Fact]
    public void A_text_longer_than_any_buffer_round_trips() => ScalarContract.RoundTrips(JsonPointer.Root.Append(new string('å', 500)));

    [Property]
    public void Round_trips(JsonPointer pointer)
    {
        ScalarContract.RoundTrips(pointer);
        ScalarContract.NeverOverruns(pointer);
    }

    [Property]
    public void Equality_and_order_hold(JsonPointer a, JsonPointer b, JsonPointer c) => EqualityContract.HoldsInOrderWithOperators(a, b, c);
}
