namespace Moteplass.Domain.Generator;

/// <summary>A type that is one of several records, told apart by their member <c>type</c>.</summary>
/// <param name="Name">The name of the abstract type.</param>
/// <param name="Cases">The records, in the order of their words.</param>
internal sealed record SumModel(string Name, EquatableList<RecordModel> Cases);
