namespace Moteplass.Domain.Tests.Samples;

[Collection(nameof(Console))]
public sealed class ReadmeTests
{
    private const string Folder = "Readme/";

    private static readonly string[] Files = [.. typeof(ReadmeTests).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];

    private static readonly string Council = Repository.PathOf("src/Moteplass.Domain.Testing/Registers/user-council.json");

    private static readonly SamplePage Readme = new(
        "README.md",
        Files,
        SamplePage.Runners("ReadmeSamples", Files),
        new Dictionary<string, string[]>
        {
            ["demo"] = [],
            ["demo-review"] = ["review", Council, "--lang", "en"],
            ["demo-plan"] = ["plan", Council, "--year", "2027", "--blackout", "2027-07-01/2027-08-08", "--lang", "en", "--format", "mermaid"],
            ["demo-representation"] = ["representation", "--as-of", "2015-12-15", "--organisation", "fndb", "--format", "mermaid"],
        });

    [Fact]
    [Trait("Kind", "golden")]
    public void Every_sample_of_the_readme_is_code_that_is_compiled_here_and_every_output_what_is_really_printed() => Readme.HoldsWhatIsCompiledAndPrinted();

    [Fact]
    public void Every_sample_stands_in_the_readme_with_its_output() => Readme.HasEverySample();
}
