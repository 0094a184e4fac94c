using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Moteplass.Domain.Generator;

/// <summary>
/// Writes what follows from the declarations of the records and from the file of terms: readers, writers, converters, visitor, rewriter and
/// words. Declarations and terms that it cannot use are reported as <c>MOT001</c> and on.
/// </summary>
[Generator]
public sealed class RecordGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that gives the model, by which a test finds it.</summary>
    public const string ModelStep = "Model";

    private static readonly IEmitter[] Emitters =
    [
        new ReaderEmitter(),
        new WireWordEmitter(),
        new WriterEmitter(),
        new ConverterEmitter(),
        new ScalarEmitter(),
        new AnswerEmitter(),
        new WireTypeEmitter(),
        new RecordTypeEmitter(),
        new VisitorEmitter(),
        new RewriterEmitter(),
        new LineEmitter(),
        new RegisterListEmitter(),
        new WordsEmitter(),
        new MemberTermEmitter(),
    ];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<TermFile?> terms = context.AdditionalTextsProvider
            .Where(static file => Path.GetFileName(file.Path) == TermFile.Name)
            .Select(TermFile.Read)
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault());
        IncrementalValueProvider<ModelReading> reading = context.CompilationProvider.Combine(terms)
            .Select(static (pair, cancellationToken) => ModelReader.Read(pair.Left, pair.Right, cancellationToken));
        context.RegisterSourceOutput(reading.Select(static (reading, _) => reading.Problems), static (output, problems) =>
        {
            foreach (ProblemModel problem in problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });
        context.RegisterSourceOutput(reading.Select(static (reading, _) => reading.Model).WithTrackingName(ModelStep), static (output, model) =>
        {
            foreach (EmittedFile file in Emitters.SelectMany(emitter => emitter.Emit(model)))
            {
                output.AddSource($"{file.Name}.g.cs", SourceText.From(file.Code, Encoding.UTF8));
            }
        });
    }
}
