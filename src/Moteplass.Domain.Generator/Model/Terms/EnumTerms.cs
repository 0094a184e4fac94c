namespace Moteplass.Domain.Generator;

/// <summary>What the values of an enum are called.</summary>
/// <param name="Namespace">The namespace of the enum.</param>
/// <param name="Name">The name of the enum.</param>
/// <param name="Values">Its values in their order.</param>
internal sealed record EnumTerms(string Namespace, string Name, EquatableList<Term> Values);
