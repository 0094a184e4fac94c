namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed class CookbookTests
{
    private const string Folder = "Cookbook/";

    private static readonly string[] Files = [.. typeof(CookbookTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    private static readonly SamplePage Cookbook = new("COOKBOOK.md", Files, SamplePage.Runners("CookbookSamples", Files));

    [Fact]
    public void Every_sample_of_the_cookbook_is_code_that_is_compiled_here() => Assert.All(
        Cookbook.Blocks("sample"),
        block => Assert.Equal(Cookbook.Source(block.Name), block.Text));

    [Fact]
    public void Every_output_in_the_cookbook_is_what_is_really_printed() => Assert.All(
        Cookbook.Blocks("output"),
        block => Assert.Equal(Cookbook.Output(block.Name), block.Text));

    [Fact]
    public void Every_sample_stands_in_the_cookbook_with_its_output()
    {
        Assert.True(Files.Length >= 10, $"The cookbook has {Files.Length} samples.");
        Assert.Equal(Cookbook.Runnable, Cookbook.Blocks("sample").Select(block => block.Name).Order());
        Assert.Equal(Cookbook.Runnable, Cookbook.Blocks("output").Select(block => block.Name).Order());
    }
}
