using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Moteplass.Domain.Generator;

namespace Moteplass.Domain.Tests.Generator;

/// <summary>Runs the generator on a source and a file of terms.</summary>
internal sealed class Generation
{
    private const string SourcePath = "Domain.cs";
    private const string TermsPath = "terms.tsv";

    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    private static readonly SyntaxTree Basis = Tree(MiniDomain.Basis, "Basis.cs");

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private Generation(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The files by their names without the ending.</summary>
    public SortedDictionary<string, string> Files => new(
        Result.GeneratedSources.ToDictionary(file => file.HintName.Replace(".g.cs", "", StringComparison.Ordinal), file => file.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>Runs on a source of its own, or on that of the small domain; without terms where none are given.</summary>
    public static Generation Of(string source = MiniDomain.Source, string? terms = null) => new(
        CSharpGeneratorDriver.Create(
            [new RecordGenerator().AsSourceGenerator()],
            terms is null ? [] : [new TermsText(terms)],
            Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        CSharpCompilation.Create("Mini", [Basis, Tree(source, SourcePath)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>Runs again after a change of the source.</summary>
    public Generation After(string source) => new(_driver, _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[1], Tree(source, SourcePath)));

    /// <summary>The names of the files that another run gave otherwise, or that only one of the two gave.</summary>
    public IEnumerable<string> FilesThatDiffer(Generation other) => Files.Except(other.Files).Concat(other.Files.Except(Files)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal);

    private static SyntaxTree Tree(string source, string path) => CSharpSyntaxTree.ParseText(source, Options, path);

    private sealed class TermsText(string text) : AdditionalText
    {
        public override string Path => TermsPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
