using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>The model, and what is wrong with the declarations.</summary>
internal sealed record ModelReading(DomainModel Model, EquatableList<Diagnostic> Problems);
