namespace Moteplass.Domain.Json;

/// <summary>The names of members that say what a record is.</summary>
internal static class TypeMembers
{
    /// <summary>Which case of several a record is.</summary>
    public const string Type = "type";

    /// <summary>Which kind of record is on a line.</summary>
    public const string RecordType = "recordType";
}
