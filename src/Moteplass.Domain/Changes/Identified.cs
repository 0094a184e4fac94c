namespace Moteplass.Domain.Changes;

/// <summary>A record with an id.</summary>
/// <param name="Record">Its type and id.</param>
/// <param name="Node">What it says.</param>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Holder">The record that has it, or null for one of the lists of the register.</param>
internal sealed record Identified(RecordReference Record, ObjectNode Node, JsonPointer Pointer, RecordReference? Holder);
