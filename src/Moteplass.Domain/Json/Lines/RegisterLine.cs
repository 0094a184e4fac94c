using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Json;

/// <summary>What reading a line came to (registerlinje): its record, the header, or everything that is wrong with it.</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record RegisterLine
{
    internal RegisterLine(int lineNumber, CollaborationRegister? header, RegisterRecord? record, ValueList<Problem> problems) =>
        (LineNumber, Header, Record, Problems) = (lineNumber, header, record, problems);

    /// <summary>The number of the line in the stream, counted from 1, blank lines included.</summary>
    public int LineNumber { get; }

    /// <summary>
    /// For the header line, the register without its records: its version, its schema address and its extensions. Null for any other line, and if
    /// the line cannot be read.
    /// </summary>
    public CollaborationRegister? Header { get; }

    /// <summary>The record; null for the header line, and if the line cannot be read.</summary>
    public RegisterRecord? Record { get; }

    /// <summary>
    /// The problems, in the order of their places; each with its pointer within the line, and the line's number and the column as its
    /// position. A line that was read has none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the line can be read.</summary>
    public bool IsReadable => Header is not null || Record is not null;
}
