namespace Moteplass.Domain.Tests.Validation;

/// <summary>The page of the rules says what the catalogue says.</summary>
public sealed class RulesPageTests
{
    private const string Page = "RULES.md";

    [Fact]
    public void The_page_of_the_rules_is_current()
    {
        string made = RulesPage.Make();
        if (made != TestFiles.Text(Page))
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, Page), made);
            Assert.Fail(
                """
                The page of the rules is no longer what the catalogue says. Make it again:
                  cp tests/Moteplass.Domain.Tests/bin/Debug/net10.0/RULES.md src/Moteplass.Domain/Validation/RULES.md
                """);
        }
    }
}
