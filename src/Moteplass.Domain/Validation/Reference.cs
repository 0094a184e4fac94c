namespace Moteplass.Domain.Validation;

/// <summary>A reference by id that leads nowhere, or to a record of a kind that it may not lead to.</summary>
/// <param name="Family">The family of the records that it may lead to.</param>
/// <param name="Id">The id.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Record">The record that it leads to, or null.</param>
/// <param name="Allowed">The kinds that it may lead to; empty for any.</param>
internal readonly record struct Reference(RecordFamily Family, string Id, Place Place, DomainRecord? Record, ValueList<RecordKind> Allowed);
