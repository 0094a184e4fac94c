namespace Moteplass.Domain.Validation;

/// <summary>An id that another record of its family bears already.</summary>
internal readonly record struct IdUse(RecordFamily Family, string Id, Place Place, Place First);
