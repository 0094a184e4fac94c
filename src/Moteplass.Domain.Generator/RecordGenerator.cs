using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Moteplass.Domain.Generator;

/// <summary>
/// Writes what follows from the declarations of the records: readers, writers, converters, visitor and rewriter. What a declaration cannot
/// be served by is reported as <c>MOT001</c> and on.
/// </summary>
[Generator]
public sealed class RecordGenerator : IIncrementalGenerator
{
    private static readonly IEmitter[] Emitters =
        [new ReaderEmitter(), new WordReaderEmitter(), new WriterEmitter(), new ConverterEmitter(), new RecordTypeEmitter(), new VisitorEmitter(), new RewriterEmitter(), new LineEmitter()];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ModelReading> reading = context.CompilationProvider.Select(ModelReader.Read);
        context.RegisterSourceOutput(reading, static (output, reading) =>
        {
            foreach (Diagnostic problem in reading.Problems)
            {
                output.ReportDiagnostic(problem);
            }
        });
        context.RegisterSourceOutput(reading.Select(static (reading, _) => reading.Model), static (output, model) =>
        {
            foreach (EmittedFile file in Emitters.SelectMany(emitter => emitter.Emit(model)))
            {
                output.AddSource($"{file.Name}.g.cs", SourceText.From(file.Code, Encoding.UTF8));
            }
        });
    }
}
