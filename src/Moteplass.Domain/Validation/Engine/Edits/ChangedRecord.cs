namespace Moteplass.Domain.Validation;

/// <summary>A record that was put in the place of another, added at the end of its list, or taken from there.</summary>
/// <param name="Slot">Where.</param>
/// <param name="Before">What was there, or null where it was added.</param>
/// <param name="After">What is there, or null where it was taken away.</param>
internal sealed record ChangedRecord(RecordSlot Slot, RegisterRecord? Before, RegisterRecord? After);
