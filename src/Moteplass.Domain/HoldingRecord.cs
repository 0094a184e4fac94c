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
        ReadOnlySpan<string> path = place.Segments.AsSpan();
        while (record is not null && path is [var list, var element, ..])
        {
            record = int.TryParse(element, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? RecordTypes.Listed(record, list, index) : null;
            holding = record is null ? holding : Named(record) ?? holding;
            path = path[2..];
        }

        return holding;
    }

    /// <summary>The reference to a record, unless it was made in code without an id.</summary>
    private static RecordReference? Named(DomainRecord record) => RecordReference.Of(record) is { Id: not "" } reference ? reference : null;
}
