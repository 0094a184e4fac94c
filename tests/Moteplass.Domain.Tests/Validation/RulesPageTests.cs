using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>The page of the rules says what the catalogue says.</summary>
public sealed class RulesPageTests
{
    [Fact]
    [Trait("Kind", "golden")]
    public void The_page_of_the_rules_is_current() => Golden.Holds("src/Moteplass.Domain/Validation/RULES.md", RulesPage.Make());
}
