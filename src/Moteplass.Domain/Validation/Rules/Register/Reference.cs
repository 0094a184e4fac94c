namespace Moteplass.Domain.Validation;

/// <summary>A reference by id that leads nowhere, or to a record of a kind that it may not lead to.</summary>
/// <param name="Type">The type of record that it names.</param>
/// <param name="Id">The id.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Record">The record that it leads to, or null.</param>
/// <param name="Targets">The classes of record that it may lead to; empty for any.</param>
internal readonly record struct Reference(RecordType Type, string Id, Place Place, DomainRecord? Record, ValueList<Type> Targets);
