namespace Moteplass.Domain.Validation;

/// <summary>A reference of a record to one other record of its own type, such as the parent of a structure.</summary>
/// <param name="Type">The type of both records.</param>
/// <param name="Member">The member.</param>
/// <param name="From">The id of the record that refers.</param>
/// <param name="To">The id that it refers to.</param>
/// <param name="Place">Where it does.</param>
internal readonly record struct UpwardReference(RecordType Type, string Member, string From, string To, Place Place);
