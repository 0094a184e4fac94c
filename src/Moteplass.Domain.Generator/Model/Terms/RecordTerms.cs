namespace Moteplass.Domain.Generator;

/// <summary>What types of record are called within a sentence.</summary>
/// <param name="One">For each type that can be referred to, one of its records: <c>et møte</c>.</param>
/// <param name="All">For each type that can be referred to, all of its records: <c>møtene</c>.</param>
/// <param name="OneOfClass">For each case of a type that can be referred to, one of its records: <c>et direktorat</c>.</param>
internal sealed record RecordTerms(EquatableList<Term> One, EquatableList<Term> All, EquatableList<Term> OneOfClass);
