namespace Moteplass.Domain.Tests.Demo;

public sealed class DiffCommandTests : DemoTests
{
    [Theory]
    [InlineData("nb", "Endret: en struktur, «rad»\n  mandater, nr. 1: antall medlemmer: fra 4 til 6\nLagt til: et møte, «m»\n")]
    [InlineData("nn", "Endra: ein struktur, «rad»\n  mandat, nr. 1: tal på medlemer: frå 4 til 6\nLagt til: eit møte, «m»\n")]
    [InlineData("en", "Changed: a structure, 'rad'\n  mandates, no. 1: number of members: from 4 to 6\nAdded: a meeting, 'm'\n")]
    public void What_is_different_is_printed_record_by_record(string language, string expected)
    {
        string before = Save("""{"schemaVersion":"1.0","structures":[{"id":"rad","name":{"nb":"R"},"kind":"user-council","mandates":[{"members":"4"}]}]}""", "before");
        string after = Save("""{"schemaVersion":"1.0","structures":[{"id":"rad","name":{"nb":"R"},"kind":"user-council","mandates":[{"members":"6"}]}],"meetings":[{"id":"m"}]}""", "after");

        Assert.Equal((0, expected, ""), Run("diff", before, after, "--lang", language));
        Assert.Equal((0, language == "en" ? "No difference.\n" : language == "nn" ? "Ingen skilnad.\n" : "Ingen forskjell.\n", ""), Run("diff", before, before, "--lang", language));
    }

    [Fact]
    public void A_file_that_is_no_register_is_reported() => Assert.Equal(2, Run("diff", Save("{}", "before"), Save("[", "after")).ExitCode);
}
