using Moteplass.Domain.Tests.Documentation;

namespace Moteplass.Domain.Tests.Demo;

/// <summary>Who set the agenda of a year, and what was answered, on a line.</summary>
public sealed class AnswersCommandTests : DemoTests
{
    [Theory]
    [InlineData("nb", "Saker fra brukersiden: 1 av 4, 1 ikke oppgitt. Forslag besvart: 2 av 3; median 90 dager (1 kjent)\n")]
    [InlineData("nn", "Saker frå brukarsida: 1 av 4, 1 ikkje oppgitt. Forslag det er svara på: 2 av 3; median 90 dagar (1 kjend)\n")]
    [InlineData("en", "Items raised by the user side: 1 of 4, 1 not stated. Proposals answered: 2 of 3; median 90 days (1 known)\n")]
    public void Agenda_and_answers_are_a_line(string language, string expected) =>
        Assert.Equal((0, expected, ""), Run("answers", Example(), "--year", "2024", "--as-of", "2024-12-31", "--lang", language));

    [Fact]
    public void Without_a_day_the_last_of_the_year_is_meant() =>
        Assert.Equal(Run("answers", Example(), "--year", "2024", "--as-of", "2024-12-31"), Run("answers", Example(), "--year", "2024"));

    [Fact]
    public void One_structure_can_be_asked_of() => Assert.Equal(
        (0, "Saker fra brukersiden: 1 av 4, 1 ikke oppgitt. Forslag besvart: 1 av 1; antall dager er ikke kjent helt nøyaktig\n", ""),
        Run("answers", Example(), "--year", "2024", "--structure", "brukerrad"));

    [Fact]
    public void Contributions_have_a_line_where_there_are_any() => Assert.Equal(
        (0, "Det er ikke registrert noen saker. Det er ikke registrert noen forslag\nInnspill besvart: 1 av 2 (1 til kan være fra perioden)\n", ""),
        Run("answers", Save("""
            {"schemaVersion":"1.0","contributions":[{"id":"a","when":"2024-02-01"},{"id":"b","when":"2024-03"},{"id":"c"}],
             "feedback":[{"id":"svar","when":"2024-05","answers":[{"contribution":"a","outcome":"adopted"}]}]}
            """), "--year", "2024"));

    [Theory]
    [InlineData("1899", null, null, "Oppgi året med --year, for eksempel 2024.\n")]
    [InlineData("2199", null, null, "Oppgi året med --year, for eksempel 2024.\n")]
    [InlineData("2024", "2023-12-31", null, "Oppgi dagen med --as-of, for eksempel 2024-06-30.\n")]
    [InlineData("2024", "i dag", null, "Oppgi dagen med --as-of, for eksempel 2024-06-30.\n")]
    [InlineData("2024", null, "ukjent", "Registeret har ikke strukturen «ukjent».\n")]
    [InlineData("2024", null, "Å Å", "Registeret har ikke strukturen «Å Å».\n")]
    public void What_cannot_be_used_is_refused_with_what_to_do(string year, string? asOf, string? structure, string expected) => Assert.Equal(
        (2, "", expected),
        Run(["answers", Example(), "--year", year, .. asOf is null ? Array.Empty<string>() : ["--as-of", asOf], .. structure is null ? Array.Empty<string>() : ["--structure", structure]]));

    private string Example() => Save(MeasuresPage.Registers["answers"]);
}
