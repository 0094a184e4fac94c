namespace Moteplass.Domain.Generator;

/// <summary>A member of an answer.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Kind">How its value, or each element of its list, is written.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNullable">Whether it may be null, which is then written.</param>
internal sealed record AnswerMember(string Property, AnswerKind Kind, bool IsList, bool IsNullable);
