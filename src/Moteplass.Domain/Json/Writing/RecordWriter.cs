namespace Moteplass.Domain.Json;

/// <summary>Writes the members of records, in the order of the format. The writers of the records, and the words of enums, are generated.</summary>
internal static partial class RecordWriter
{
}
