namespace Moteplass.Domain.Tests.Samples;

/// <summary>The README of the testing package: its test class is one of these tests, and its output is what is printed.</summary>
[Collection(nameof(Console))]
public sealed class TestingReadmeTests
{
    private static readonly SamplePage Readme = new(
        "Testing/README.md",
        ["Testing/ImportTests.cs", "Testing/Difference.cs"],
        new Dictionary<string, Action> { ["difference"] = TestingSamples.Difference.Run });

    [Fact]
    public void Every_sample_is_code_that_is_compiled_here()
    {
        Assert.Equal(["difference", "import-tests"], Readme.Blocks("sample").Select(block => block.Name).Order());
        Assert.All(Readme.Blocks("sample"), block => Assert.Equal(Readme.Source(block.Name), block.Text));
    }

    [Fact]
    public void The_output_is_what_is_really_printed() => Assert.Equal(
        [("difference", Readme.Output("difference"))], Readme.Blocks("output"));
}
