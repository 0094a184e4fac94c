namespace Moteplass.Domain.Generator;

/// <summary>A type of record that can be referred to.</summary>
/// <param name="Name">What it is called, such as <c>Structure</c>.</param>
/// <param name="Type">The type of the records.</param>
/// <param name="Holder">The type that holds them in a list.</param>
/// <param name="Property">The name of the list.</param>
internal sealed record RecordTypeModel(string Name, string Type, string Holder, string Property);
