namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed class ReadmeTests
{
    private static readonly SamplePage Readme = new(
        "README.md",
        ["ReadmeSamples.cs"],
        new Dictionary<string, Action>
        {
            ["mapping"] = global::ReadmeSamples.Samples.Mapping,
            ["exchange"] = global::ReadmeSamples.Samples.Exchange,
            ["review"] = global::ReadmeSamples.Samples.Review,
            ["history"] = global::ReadmeSamples.Samples.History,
        },
        new Dictionary<string, string[]> { ["demo"] = [] });

    [Fact]
    public void Every_sample_of_the_readme_is_code_that_is_compiled_here() => Assert.All(
        Readme.Blocks("sample"),
        block => Assert.Equal(Readme.Source(block.Name), block.Text));

    [Fact]
    public void Every_output_in_the_readme_is_what_is_really_printed() => Assert.All(
        Readme.Blocks("output"),
        block => Assert.Equal(Readme.Output(block.Name), block.Text));

    [Fact]
    public void Every_block_of_the_readme_is_run() => Assert.Equal(
        Readme.Runnable,
        Readme.Blocks("output").Select(block => block.Name).Order());
}
