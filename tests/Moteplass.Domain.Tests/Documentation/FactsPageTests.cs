using System.Text.RegularExpressions;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The page of the facts says what the data of the tests says, and has every id that stands in the documentation.</summary>
public sealed partial class FactsPageTests
{
    private static readonly HashSet<string> Ids = [.. Row().Matches(TestFiles.Text("FACTS.md")).Select(row => row.Groups["id"].Value)];

    [Fact]
    [Trait("Kind", "golden")]
    public void The_page_of_the_facts_is_current() => Golden.Holds("src/Moteplass.Domain/Documentation/FACTS.md", FactsPage.Make());

    [Theory]
    [InlineData("README.md")]
    [InlineData("RULES.md")]
    [InlineData("COOKBOOK.md")]
    [InlineData("MEASURES.md")]
    [InlineData("GLOSSARY.md")]
    public void Every_fact_that_a_page_names_is_explained(string page) =>
        Assert.Subset(Ids, FactId().Matches(TestFiles.Text(page)).Select(fact => fact.Value).ToHashSet());

    [Fact]
    public void Every_fact_that_the_embedded_register_names_is_explained()
    {
        HashSet<string> named = FactId().Matches(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour)).Select(fact => fact.Value).ToHashSet();

        Assert.True(named.Count >= 20, $"The register names {named.Count} facts.");
        Assert.Subset(Ids, named);
    }

    [GeneratedRegex(@"^\| (?<id>[AB][0-9]+) \| .* \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b[AB][0-9]{1,2}\b")]
    private static partial Regex FactId();
}
