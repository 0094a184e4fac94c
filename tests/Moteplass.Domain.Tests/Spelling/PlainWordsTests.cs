using System.Text.RegularExpressions;
using Moteplass.Domain.Demo;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Spelling;

/// <summary>
/// What a dictionary cannot see: that no code of the wire format reaches a reader. What stands in quotation marks is the document's own, and so are
/// the places of problems. The problems of the format speak of the format itself, and are left out.
/// </summary>
public sealed partial class PlainWordsTests
{
    private static readonly string[] Languages = ["nb", "nn", "en"];

    private static readonly string[] Calendars = [.. Directory.GetFiles(Repository.PathOf("tests/Moteplass.Domain.Tests/TestData/calendars"), "*.json")];

    [Fact]
    public void No_title_of_a_rule_has_a_code() => Offenders.None(
        from rule in RuleCatalogue.All
        from language in Enum.GetValues<Language>()
        from fault in Faults(rule.Title.In(language), language == Language.En ? "en" : "nb")
        select $"{rule.Code}: {fault}");

    [Fact]
    public void No_message_of_a_rule_has_a_code() => Offenders.None(
        from sample in RuleSamples.All
        let message = sample.Expected
        where message is not null
        from text in new (string Language, string Text)[] { ("nb", message.Nb), ("nn", message.Nn), ("en", message.En) }
        from fault in Faults(text.Text, text.Language)
        select $"{sample}: {fault}");

    [Fact]
    public void No_page_of_the_demo_has_a_code() => Offenders.None(
        from language in Languages
        from arguments in (string[][])[[], ["timeline"], ["trail"], .. Calendars.SelectMany(file => (string[][])[["review", file], ["timeline", file], ["trail", file], ["validate", file, "--as-of", "2026-01-01"]])]
        from line in Print([.. arguments, "--lang", language]).Split('\n')
        from fault in Faults(line, language)
        select $"{string.Join(' ', arguments.Select(Path.GetFileName))} in {language}: {fault}");

    [Theory]
    [InlineData("Møtet ble holdt 2016-05.", "nb")]
    [InlineData("Perioden ../2012 går ut over 2010/...", "nb")]
    [InlineData("Ikke kjent: held (7)", "nb")]
    [InlineData("Rådet er et user-council.", "nn")]
    [InlineData("Not known: meetingListings (1)", "en")]
    public void A_code_is_found(string text, string language) => Assert.NotEmpty(Faults(text, language));

    [Theory]
    [InlineData("Møtet ble holdt i mai 2016 («2016-05»), se /meetings/0/held (1:2).", "nb")]
    [InlineData("'user-council' has no seat at /structures/0.", "en")]
    public void What_is_quoted_and_where_it_is_are_no_codes_of_ours(string text, string language) => Assert.Empty(Faults(text, language));

    private static string Print(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        DemoCommand.Run(arguments, output, error);
        return $"{output}{error}";
    }

    private static IEnumerable<string> Faults(string text, string language)
    {
        string plain = Pointer().Replace(Quoted().Replace(text, "…"), "…");
        return Notation().Matches(plain).Select(match => match.Value)
            .Concat(Word().Matches(plain).Select(match => match.Value).Where(word => WireCodes.Has(word, language)))
            .Select(found => $"'{found}' in {text}");
    }

    /// <summary>Dates and ends of periods and ranges as the wire format writes them.</summary>
    [GeneratedRegex(@"\d{4}-\d{2}|\.\.|/")]
    private static partial Regex Notation();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"«[^»]*»|(?<![\p{L}\d])'[^']*'")]
    private static partial Regex Quoted();

    /// <summary>The place of a problem, as a JSON Pointer.</summary>
    [GeneratedRegex(@"(?<=^|[ (])/[A-Za-z0-9/$:-]+")]
    private static partial Regex Pointer();
}
