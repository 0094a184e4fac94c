namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed class ReadmeTests
{
    private const string Folder = "Readme/";

    private static readonly string[] Files = [.. typeof(ReadmeTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    private static readonly SamplePage Readme = new(
        "README.md",
        Files,
        SamplePage.Runners("ReadmeSamples", Files),
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
