using Moteplass.Domain.Analysis;
using Moteplass.Domain.Exchange;
using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>
/// Where they are found is told by the samples of PRV001; here it is told that nothing repeats them. The numbers are those of a day to come.
/// </summary>
public class IdentityNumbersTests
{
    private const string Number = "01013950187";

    [Theory]
    [InlineData("", "")]
    [InlineData("2024-06-05", "2024-06-05")]
    [InlineData("01013950187", "***********")]
    [InlineData("01013950188", "01013950188")]
    [InlineData("m-010139-50187-x 01.01.39 501 87.", "m-******-*****-x **.**.** *** **.")]
    [InlineData("konto 01013950187", "konto ***********")]
    [InlineData("010139 50187 og 01013950188 og 41013950170", "****** ***** og 01013950188 og ***********")]
    public void Their_digits_are_stars_and_all_else_stays(string text, string hidden) => Assert.Equal(hidden, IdentityNumbers.Hidden(text));

    [Fact]
    public void An_account_is_called_one_by_words_near_it()
    {
        string far = new('x', 400);

        Assert.False(IdentityNumbers.IsIn($"konto {Number}"));
        Assert.False(IdentityNumbers.IsIn($"Konto: 1234 56 78901, 12345678902, {Number}"));
        Assert.True(IdentityNumbers.IsIn($"konto en to tre fire fem seks {Number}"));
        Assert.True(IdentityNumbers.IsIn($"konto {far} {Number}"));
        Assert.True(IdentityNumbers.IsIn($"konto 1234 for {Number}"));
        Assert.True(IdentityNumbers.IsIn($"konto! {Number}"));
        Assert.True(IdentityNumbers.IsIn($"{Number} (se {far}konto)"));
        Assert.True(IdentityNumbers.IsIn($"{Number} ({far}"));
        Assert.True(IdentityNumbers.IsIn($"{Number} (leder)"));
        Assert.True(IdentityNumbers.IsIn($"konto for fødselsnummer {Number}"));
    }

    [Theory]
    [InlineData("bankkonto ")]
    [InlineData("sparekontoen ")]
    [InlineData("KONTONR. ")]
    [InlineData("kontonr ")]
    [InlineData("kto. ")]
    [InlineData("ktonr. ")]
    [InlineData("acct no. ")]
    [InlineData("accounts ")]
    [InlineData("AccountNo=")]
    [InlineData("IBAN NO93 ")]
    [InlineData("postgiro ")]
    [InlineData("kontoen i banken er ")]
    public void These_are_words_for_accounts(string word) =>
        Assert.False(IdentityNumbers.IsIn($"{word}{Number}"));

    /// <summary>The least probable place of all: as a part of the place of a problem.</summary>
    [Fact]
    public void A_pointer_hides_them_part_by_part()
    {
        JsonPointer pointer = JsonPointer.Root.Append("a/b~c").Append("sak:010139/50187").Append("010139").Append("50187").Append(7);

        Assert.Equal("/a~1b~0c/sak:******~1*****/010139/50187/7", pointer.Hidden().ToString());
        Assert.Equal("/a~1b~0c/sak:010139~150187/010139/50187/7", pointer.ToString());
        Assert.Equal(JsonPointer.Root, JsonPointer.Root.Hidden());
    }

    public static TheoryData<string> Documents => new()
    {
        """{"schemaVersion":"1.0","actors":[{"type":"directorate","id":"Hdir 01013950187","name":{"nb":"A"}}]}""",
        """{"schemaVersion":"1.0","actors":[{"type":"fnr 010139 50187","id":"a","name":{"nb":"A"}}]}""",
        """{"schemaVersion":"1.0","actors":[{"type":"directorate","id":"a-010139-50187","name":{"nb":"A"}},{"type":"directorate","id":"a-010139-50187","name":{"nb":"A"}}]}""",
        """{"schemaVersion":"1.0","structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":["a-01013950187"]}]}""",
        """{"schemaVersion":"1.0","structures":[{"id":"s","name":{"nb":"S"},"kind":"01.01.39-50187"}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","01013950187":1}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","sak:010139-50187":1,"sak:010139-50187":2}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","sak:010139-50187":{"navn":"01013950187"}}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","held":{"date":"01013950187"}}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","name":{"fnr 010139/50187":"M"}}]}""",
        """{"schemaVersion":"1.0","meetings":[{"id":"m","held":{"date":"et møte som ble holdt en gang av personen med nummeret 01013950187"}}]}""",
        """{"schemaVersion":"41013950170"}""",
        """{"schemaVersion":"1.0","structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{"type":"rate","per":"year","every":41013950170}]}]}]}""",
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_that_is_said_of_a_document_repeats_one(string json)
    {
        ValidationReport report = RegisterExchange.Read(json, new LocalDate(2024, 6, 5)).Report;
        Assert.NotEmpty(report.Problems);
        Language[] languages = [Language.Nb, Language.Nn, Language.En];
        string?[] said =
        [
            .. report.Problems.Select(problem => $"{problem} {problem.Message} {problem.Found} {problem.Allowed}"),
            .. languages.Select(report.In),
            .. languages.SelectMany(language => report.ToErrorDictionary(language)).Select(one => one.Key + string.Concat(one.Value)),
            .. report.ToValidationResult(Language.En).Errors.Select(failure => failure.PropertyName + failure),
            ReportJson.Write(report),
            ReportJson.WriteProblemDetails(ProblemDetailsContent.Of(report, Language.Nb)),
            .. ProblemDetailsContent.Of(report, Language.Nb).Errors.Select(error => $"{error}"),
            MoteplassJson.TryRead(json, out _, out _) ? null : Refusal(json),
        ];

        Assert.All(said, text => Assert.Equal(IdentityNumbers.Hidden(text ?? ""), text ?? ""));
        Assert.Contains(said, text => text!.Contains("**", StringComparison.Ordinal));
    }

    [Fact]
    public void Nor_does_an_exception()
    {
        var id = Id<CollaborationStructure>.Parse("s-01013950187");

        Assert.Equal(
            "The register has no structure with the id 's-***********'. (Parameter 'structure')",
            Assert.Throws<ArgumentException>(() => PilotStatus.Of(new CollaborationRegister(), id, new LocalDate(2024, 6, 5))).Message);
        Assert.StartsWith("'***********' is not a partial date: ", Assert.Throws<FormatException>(() => PartialDate.Parse(Number)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'FREQ=***********'", Assert.Throws<FormatException>(() => RecurrenceCadence.ParseRecurrenceRule($"FREQ={Number}")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'***********' is not the name", Assert.Throws<ArgumentException>(() => MoteplassJson.CreateExtension(Number, "1")).Message, StringComparison.Ordinal);
    }

    private static string Refusal(string json)
    {
        RegisterFormatException exception = Assert.Throws<RegisterFormatException>(() => MoteplassJson.Read(json));
        return $"{exception.Message} {exception.Path}";
    }
}
