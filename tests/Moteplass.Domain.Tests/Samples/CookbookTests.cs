namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed class CookbookTests
{
    private const string Folder = "Cookbook/";

    private static readonly string[] Files = [.. typeof(CookbookTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    private static readonly SamplePage Cookbook = new("src/Moteplass.Domain/Documentation/COOKBOOK.md", Files, SamplePage.Runners("CookbookSamples", Files));

    [Fact]
    [Trait("Kind", "golden")]
    public void Every_sample_of_the_cookbook_is_code_that_is_compiled_here_and_every_output_what_is_really_printed() => Cookbook.HoldsWhatIsCompiledAndPrinted();

    [Fact]
    public void Every_sample_stands_in_the_cookbook_with_its_output()
    {
        Assert.True(Files.Length >= 10, $"The cookbook has {Files.Length} samples.");
        Cookbook.HasEverySample();
    }
}
