using System.Diagnostics.CodeAnalysis;

namespace Moteplass.Domain.Json;

/// <summary>What reading a line came to (registerlinje): its record, or everything that is wrong with it.</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread.</remarks>
public sealed record RegisterLine
{
    internal RegisterLine(int lineNumber, DomainRecord? record, ValueList<Problem> problems) =>
        (LineNumber, Record, Problems) = (lineNumber, record, problems);

    /// <summary>The number of the line in the stream, counted from 1, blank lines included.</summary>
    public int LineNumber { get; }

    /// <summary>
    /// The record, or null where the line cannot be read. That of the header line is a <see cref="CollaborationRegister"/> without records: its
    /// version, its schema address and its extensions.
    /// </summary>
    public DomainRecord? Record { get; }

    /// <summary>
    /// The problems, in the order of their places; each with its pointer within the line, and the line's number and the column as its
    /// position. Where there is a record there is none, or one for information: <see cref="FormatCodes.NewerVersion"/>.
    /// </summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether the line can be read.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsReadable => Record is not null;
}
