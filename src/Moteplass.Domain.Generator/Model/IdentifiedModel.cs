namespace Moteplass.Domain.Generator;

/// <summary>A type of record whose records have ids of their own.</summary>
/// <param name="Type">The type, of which ids are.</param>
/// <param name="Name">What one of them is called, such as <c>Structure</c>.</param>
/// <param name="Holder">The type of the records that hold them in a list, or null for the register.</param>
/// <param name="Property">The name of the list.</param>
internal sealed record IdentifiedModel(string Type, string Name, string? Holder, string Property);
