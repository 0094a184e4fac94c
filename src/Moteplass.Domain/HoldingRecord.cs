using System.Globalization;

namespace Moteplass.Domain;

/// <summary>The innermost record that goes by an id and in which a place lies.</summary>
internal static class HoldingRecord
{
    /// <param name="subject">The register or record that is checked.</param>
    /// <param name="place">The place in it.</param>
    /// <returns>The reference to the record, or null where there is none.</returns>
    public static RecordReference? Of(DomainRecord subject, JsonPointer place)
    {
        RecordReference? holding = Named(subject);
        DomainRecord? record = subject;
        // No list of records has a name that is written with escapes.
        ReadOnlySpan<char> path = place.ToString();
        while (record is not null && !path.IsEmpty)
        {
            ReadOnlySpan<char> list = Next(ref path);
            record = int.TryParse(Next(ref path), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? RecordTypes.Listed(record, list, index) : null;
            holding = record is null ? holding : Named(record) ?? holding;
        }

        return holding;
    }

    /// <summary>The next name or index of a pointer, which is taken off it; empty where there is none.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> rest = path.IsEmpty ? path : path[1..];
        int end = rest.IndexOf('/') is var slash and >= 0 ? slash : rest.Length;
        path = rest[end..];
        return rest[..end];
    }

    /// <summary>The reference to a record, unless it was made in code without an id.</summary>
    private static RecordReference? Named(DomainRecord record) => RecordReference.Of(record) is { Id: not "" } reference ? reference : null;
}
