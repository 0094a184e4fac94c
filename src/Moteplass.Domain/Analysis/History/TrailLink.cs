namespace Moteplass.Domain.Analysis;

/// <summary>A step from input towards a decision: one record on which another rests, or which another answers.</summary>
/// <param name="From">The record that came first: a contribution, a mapping or a proposal.</param>
/// <param name="To">The record that rests on it or answers it: a proposal, a decision, or a structure set up in response.</param>
/// <remarks>Equality: by both ends. Ordering: none; lists of links are sorted by their ends. Default: no link of a register. Thread safety: immutable.</remarks>
public readonly record struct TrailLink(RecordReference From, RecordReference To);
