using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Moteplass.Domain.Generator;

/// <summary>Something that is wrong, and where: by value, so that it holds on to no syntax and equals itself after an edit elsewhere.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">The file, or null for no place.</param>
/// <param name="Span">The characters in the file.</param>
/// <param name="Lines">The same as lines and columns.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record ProblemModel(DiagnosticDescriptor Kind, string? Path, TextSpan Span, LinePositionSpan Lines, EquatableList<string> Arguments)
{
    /// <summary>A problem where a symbol is declared; nowhere for one that is not declared in the source.</summary>
    public static ProblemModel At(ISymbol? symbol, DiagnosticDescriptor kind, params string[] arguments)
    {
        Location? place = symbol?.Locations.FirstOrDefault(location => location.IsInSource);
        return new(kind, place?.GetLineSpan().Path, place?.SourceSpan ?? default, place?.GetLineSpan().Span ?? default, new(arguments));
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Kind, Path is null ? Location.None : Location.Create(Path, Span, Lines), [.. Arguments]);
}
