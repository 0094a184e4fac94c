using System.Text;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Validation.Reports;

namespace Moteplass.Domain.Tests.Json;

public sealed class ProblemLocatorTests
{
    private const string Document = "\n {\"a\": [1, {\"b~/c\" : [\n\"æ\", true]}],\n\n\"\\u0064\":{}}";

    [Theory]
    [InlineData("", 2, 2)]
    [InlineData("/a", 2, 8)]
    [InlineData("/a/0", 2, 9)]
    [InlineData("/a/1", 2, 12)]
    [InlineData("/a/1/b~0~1c", 2, 22)]
    [InlineData("/a/1/b~0~1c/0", 3, 1)]
    [InlineData("/a/1/b~0~1c/1", 3, 7)]
    [InlineData("/d", 5, 10)]
    public void A_place_is_found_by_its_pointer(string pointer, int line, int column) =>
        Assert.Equal(new SourcePosition(line, column), Locate(pointer)[0]);

    [Theory]
    [InlineData("/x", "")]
    [InlineData("/a/7", "/a")]
    [InlineData("/a/0/x/y", "/a/0")]
    [InlineData("/d/e", "/d")]
    public void What_is_not_there_stands_where_the_innermost_does_that_would_hold_it(string pointer, string held) =>
        Assert.Equal(Locate(held), Locate(pointer));

    [Fact]
    public void Many_places_are_found_in_any_order() =>
        Assert.Equal([new(5, 10), new(2, 8), new(2, 2), new(2, 8), new(3, 1)], Locate("/d", "/a", "", "/a", "/a/1/b~0~1c/0"));

    private static SourcePosition[] Locate(params string[] pointers) =>
    [
        .. ProblemLocator.Locate([.. pointers.Select(pointer => MadeProblems.Error(pointer: pointer))], Encoding.UTF8.GetBytes(Document))
            .Select(problem => problem.Position!.Value),
    ];
}
