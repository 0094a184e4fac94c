using System.Text;
using Moteplass.Domain.Fuzz;

namespace Moteplass.Domain.Tests.Cost;

/// <summary>
/// What it costs to read, judge, report and ask about a document follows its size. The rules are those of the catalogue, and the questions those of
/// the analyses' namespace: a new one is held to it without a line here.
/// </summary>
public sealed class CostTests
{
    public static TheoryData<string> Families => [.. CostFamilies.All.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void A_document_of_twice_the_size_costs_about_twice_as_much(string family) => Check(family, 60);

    [Theory]
    [Trait("Speed", "slow")]
    [MemberData(nameof(Families))]
    public void A_large_document_of_twice_the_size_costs_about_twice_as_much(string family) => Check(family, 500);

    /// <summary>Each list of the document in which every member is stated.</summary>
    [Fact]
    [Trait("Speed", "slow")]
    public void Every_list_that_grows_costs_about_as_much_more() => Assert.Empty(
        CostPairs.OfOne.SelectMany(family => CostRun.Of(family, 60).Select(wrong => $"{family}: {wrong}")));

    [Fact]
    public void What_grows_with_the_square_is_found()
    {
        var squares = new CostFamily("squares", n => $$"""{"schemaVersion":"1.0","meetings":[{{string.Join(',', Enumerable.Range(0, n * n).Select(i => $$"""{"id":"m{{i}}"}"""))}}]}""");

        Assert.StartsWith("reading allocates ", CostRun.Of(squares, 25)[0], StringComparison.Ordinal);
    }

    private static void Check(string name, int size)
    {
        List<string> wrong = CostRun.Of(Assert.Single(CostFamilies.All, family => family.Name == name), size);

        Assert.True(wrong.Count == 0, new StringBuilder(name).Append(": ").AppendJoin(' ', wrong).ToString());
    }
}
