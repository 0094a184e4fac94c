namespace Moteplass.Domain.Tests.Samples;

/// <summary>The README of the testing package: its test class is one of these tests, and its output is what is printed.</summary>
[Collection(nameof(Console))]
public sealed class TestingReadmeTests
{
    private static readonly SamplePage Readme = new(
        "src/Moteplass.Domain.Testing/README.md",
        ["Testing/ImportTests.cs", "Testing/Difference.cs"],
        new Dictionary<string, Action> { ["difference"] = TestingSamples.Difference.Run });

    [Fact]
    [Trait("Kind", "golden")]
    public void Every_sample_is_code_that_is_compiled_here_and_the_output_what_is_really_printed() => Readme.HoldsWhatIsCompiledAndPrinted();

    [Fact]
    public void Every_sample_stands_on_the_page() => Readme.HasEverySample();
}
