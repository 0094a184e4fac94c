using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Problems;

public class ProblemTests
{
    private static readonly Problem Example = new()
    {
        Code = "REG002",
        Severity = ProblemSeverity.Warning,
        Message = new LocalizedText("Ringen er sluttet.", "Ringen er slutta.", "The circle is closed."),
        Pointer = JsonPointer.Parse("/actors/0/partOf"),
    };

    [Fact]
    public void Is_one_line_in_each_language()
    {
        Problem placed = Example with { Position = new SourcePosition(3, 5) };

        Assert.Equal("warning REG002 at /actors/0/partOf: The circle is closed.", Example.ToString());
        Assert.Equal("warning REG002 at /actors/0/partOf (3:5): The circle is closed.", placed.In(Language.En));
        Assert.Equal("advarsel REG002 ved /actors/0/partOf (3:5): Ringen er sluttet.", placed.In(Language.Nb));
        Assert.Equal("åtvaring REG002 ved /actors/0/partOf (3:5): Ringen er slutta.", placed.In(Language.Nn));
        Assert.Equal("advarsel REG002 ved /actors/0/partOf (3:5): Ringen er sluttet.", placed.In(Language.Se));
    }

    [Theory]
    [InlineData(ProblemSeverity.Error, Language.En, "error")]
    [InlineData(ProblemSeverity.Error, Language.Nb, "feil")]
    [InlineData(ProblemSeverity.Error, Language.Nn, "feil")]
    [InlineData(ProblemSeverity.Info, Language.En, "note")]
    [InlineData(ProblemSeverity.Info, Language.Nb, "merknad")]
    [InlineData(ProblemSeverity.Info, Language.Nn, "merknad")]
    public void Begins_with_its_severity(ProblemSeverity severity, Language language, string word) =>
        Assert.StartsWith(word + " REG002 ", (Example with { Severity = severity }).In(language), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_language_that_is_none_of_the_four() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Example.In((Language)4));

    [Fact]
    public void The_whole_document_is_written_as_a_slash() =>
        Assert.Equal("warning REG002 at the root: The circle is closed.", (Example with { Pointer = JsonPointer.Root }).ToString());

    [Property]
    public void Is_the_same_line_in_every_culture(Problem problem)
    {
        string line = problem.ToString();

        Cultures.Each(() => Assert.Equal(line, problem.ToString()));
        Assert.Contains(problem.Code, line, StringComparison.Ordinal);
        Assert.EndsWith(problem.Message.In(Language.En), line, StringComparison.Ordinal);
        Assert.Equal(problem.Position is { } place && line.Contains($"({place})", StringComparison.Ordinal), problem.Position is { });
    }

    [Property]
    public void Equality_is_by_all_members(Problem problem)
    {
        Assert.Equal(problem, problem with { });
        Assert.NotEqual(problem, problem with { Code = problem.Code + "9" });
        Assert.NotEqual(problem, problem with { Pointer = problem.Pointer.Append("x") });
        Assert.NotEqual(problem, problem with { Position = default(SourcePosition) });
    }
}
