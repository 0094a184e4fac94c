namespace Moteplass.Domain.Validation;

/// <summary>An id that another record of its type bears already.</summary>
internal readonly record struct IdUse(RecordType Type, string Id, Place Place, Place First);
