namespace Moteplass.Domain.Generator;

/// <summary>The model, and what is wrong with the declarations and the terms.</summary>
internal sealed record ModelReading(DomainModel Model, EquatableList<ProblemModel> Problems);
