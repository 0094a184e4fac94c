namespace Moteplass.Domain.Generator;

/// <summary>What an analysis answers: it is written, and never read.</summary>
/// <param name="Type">The type as it is named below the namespace of the records: <c>Analysis.Validity&lt;Seat&gt;</c>.</param>
/// <param name="Declaration">The type as a partial declaration begins: <c>record Validity&lt;T&gt;</c>.</param>
/// <param name="Space">The namespace in which it is declared.</param>
/// <param name="Members">Its members, in the order in which they are declared.</param>
internal sealed record AnswerModel(string Type, string Declaration, string Space, EquatableList<AnswerMember> Members);
