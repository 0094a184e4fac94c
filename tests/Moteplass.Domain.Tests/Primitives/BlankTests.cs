using System.Globalization;
using System.Text;
using System.Text.Json;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Tests.Json.Schema;

namespace Moteplass.Domain.Tests.Primitives;

public class BlankTests
{
    public static TheoryData<string> Unseen => new(
        "", " ", "\t\r\n", "\u00A0", "\u200B", "\u200B\u200D", "\uFEFF", "\u2060", "\u00AD", "\u202E", "\u3164", "\u2800", "\uFE0F", "\u180E", "\0", "\u007F", "\u0085",
        " \u200B \u3000", "\U000E0041", "\U000E0100", "\U0001D173", "\U0001BCA0", "\u200B\U000E0041 ");

    public static TheoryData<string> Seen => new("a", "-", ".", "0", "\u200Ba", "🙂", "\U000E0041x", "a\uFE0F", "\u0301", "\uFFFD", "\u0600", "\u00A1");

    [Theory]
    [MemberData(nameof(Unseen))]
    public void A_text_in_which_there_is_nothing_to_see_is_blank(string text) => Assert.True(Blank.Is(text));

    [Theory]
    [MemberData(nameof(Seen))]
    public void A_text_in_which_there_is_something_to_see_is_not(string text) => Assert.False(Blank.Is(text));

    [Fact]
    public void Half_a_surrogate_pair_is_something()
    {
        // No attribute can hold such a text.
        Assert.False(Blank.Is("\uDB40"));
        Assert.False(Blank.Is(" \uDC41\uDB40"));
    }

    [Fact]
    public void A_letter_a_digit_and_a_mark_are_never_unseen() => Offenders.None(
        from c in Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
        where Blank.IsUnseen(c)
        where char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.CurrencySymbol
        select $"U+{(int)c:X4}");

    [Fact]
    public void White_space_and_control_characters_always_are() => Offenders.None(
        from c in Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
        where (char.IsWhiteSpace(c) || char.IsControl(c)) && !Blank.IsUnseen(c)
        select $"U+{(int)c:X4}");

    [Fact]
    public void The_schema_says_the_same_of_every_character_below_U_10000() => Offenders.None(
        from c in Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
        where !char.IsSurrogate(c)
        where SchemaValidator.Shipped.IsValid("Text", JsonSerializer.Serialize($"{c}")) == Blank.Is($"{c}")
        select $"U+{(int)c:X4}");

    [Theory]
    [MemberData(nameof(Unseen))]
    public void A_blank_text_is_refused_by_reading_and_in_code(string text)
    {
        string json = $$$"""{"schemaVersion":"1.0","documents":[{"id":"d","title":{"nb":{{{JsonSerializer.Serialize(text)}}}}}]}""";

        Assert.Equal(["error FMT011 at /documents/0/title/nb (1:61): The text is blank."], Reading.ProblemsOf(json));
        Assert.Throws<ArgumentException>("nn", () => new LocalizedText("b", text));
    }

    [Theory]
    [MemberData(nameof(Seen))]
    public void A_text_with_something_in_it_is_kept_as_it_is(string text)
    {
        string json = $$$"""{"schemaVersion":"1.0","documents":[{"id":"d","title":{"nb":{{{JsonSerializer.Serialize(text)}}}}}]}""";

        Assert.Equal(text, MoteplassJson.Read(Encoding.UTF8.GetBytes(json)).Documents[0].Title.Nb);
    }
}
