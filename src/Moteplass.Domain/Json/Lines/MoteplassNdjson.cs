using System.Runtime.CompilerServices;

namespace Moteplass.Domain.Json;

/// <summary>
/// Reads and writes registers in lines (NDJSON): a record a line, in constant memory however many there are. All members may be called from
/// any thread.
/// </summary>
/// <remarks>
/// <para>The first line is the header, <c>{"recordType":"register","schemaVersion":"1.0"}</c>, with the <c>$schema</c> and the extensions of
/// the register. Each line after it is a record as <see cref="MoteplassJson"/> writes it, with one member before all others,
/// <c>recordType</c>: document, actor, membership, structure, meeting, meeting-listing, workshop, contribution, feedback, evaluation, mapping,
/// assignment, proposal or decision. They may be in any order, and when read <c>recordType</c> may stand anywhere in its object.</para>
/// <para>A line ends with <c>\n</c> or <c>\r\n</c>, the last one with or without. A byte order mark before the first is passed over, and so
/// are lines of nothing but white space, though they are counted. What is written has neither, and <c>\n</c> after each line.</para>
/// </remarks>
/// <example>
/// <code>
/// await foreach (RegisterLine line in MoteplassNdjson.ReadAsync(stream))
/// {
///     if (line.Record is Meeting meeting)
///     {
///         Console.WriteLine(meeting.Id);
///     }
/// }
/// </code>
/// </example>
public static class MoteplassNdjson
{
    /// <summary>The media type of registers in lines.</summary>
    public const string MediaType = "application/x-ndjson";

    private static readonly LineReadOptions Strict = new();

    /// <summary>Reads a register line by line.</summary>
    /// <remarks>
    /// <para>Each line that is not blank gives one result, the header line the first of them. A line that cannot be read is a result with all
    /// its problems, and reading goes on after it or ends, as the options say. Behind a header line of a version that is not read, it ends.</para>
    /// <para>Lines without a header line before them give one result more, the first: <see cref="FormatCodes.MissingHeader"/> at the line
    /// that is in its place. A stream without lines is one that is empty, <see cref="FormatCodes.NotJson"/>.</para>
    /// <para>One line at a time is held in memory. What the stream throws comes through as it is, after the lines read before.</para>
    /// </remarks>
    /// <param name="utf8Lines">The lines in UTF-8; read from where it stands, to its end unless reading ends before, and left open.</param>
    /// <param name="options">How to read, or null: strictly, and on after broken lines.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What each line came to, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped; thrown by the next step of the enumeration.</exception>
    public static IAsyncEnumerable<RegisterLine> ReadAsync(
        Stream utf8Lines, LineReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return ReadLinesAsync(utf8Lines, options ?? Strict, cancellationToken);
    }

    /// <summary>Writes a register as lines: the header, then its records list by list. A few lines at a time are held in memory.</summary>
    /// <param name="utf8Lines">Where to write; flushed, and left open.</param>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> or <paramref name="register"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The register or a record holds what reading would refuse, as <see cref="MoteplassJson.WriteUtf8"/> says, except that a line may be 62 levels deep;
    /// lines before it may have been written.
    /// </exception>
    /// <exception cref="OperationCanceledException">Writing was stopped; some lines may have been written, the last of them in part.</exception>
    public static Task WriteAsync(Stream utf8Lines, CollaborationRegister register, CancellationToken cancellationToken = default) =>
        WriteAsync(utf8Lines, RecordsOf(register), register, cancellationToken);

    /// <summary>Writes records as lines. A few lines at a time are held in memory.</summary>
    /// <param name="utf8Lines">Where to write; flushed, and left open.</param>
    /// <param name="records">The records, in the order in which to write them.</param>
    /// <param name="header">The register whose version, schema address and extensions the header line has; null for the current version. Its records are not written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> or <paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is null; lines before it may have been written.</exception>
    /// <exception cref="InvalidOperationException">
    /// The header or a record holds what reading would refuse, as <see cref="MoteplassJson.WriteUtf8"/> says, except that a line may be 62 levels deep;
    /// lines before it may have been written.
    /// </exception>
    /// <exception cref="OperationCanceledException">Writing was stopped; some lines may have been written, the last of them in part.</exception>
    public static Task WriteAsync(
        Stream utf8Lines, IEnumerable<RegisterRecord> records, CollaborationRegister? header = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(records);
        return WriteLinesAsync(utf8Lines, records.ToAsyncEnumerable(), header, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IEnumerable{RegisterRecord}, CollaborationRegister, CancellationToken)"/>
    public static Task WriteAsync(
        Stream utf8Lines, IAsyncEnumerable<RegisterRecord> records, CollaborationRegister? header = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(records);
        return WriteLinesAsync(utf8Lines, records, header, cancellationToken);
    }

    /// <summary>The records of a register that can be lines.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The records, list by list in the order of the register; made as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static IEnumerable<RegisterRecord> RecordsOf(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return LineRecords.Of(register);
    }

    /// <summary>Gathers a register from the records of its lines.</summary>
    /// <param name="records">The records. Each list of the register has its records in the order given.</param>
    /// <param name="header">The register whose version, schema address and extensions the result has; null for the current version. Its records are left out.</param>
    /// <returns>The register; equal to the one whose <see cref="RecordsOf"/> are given, with itself as the header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record must not be null.</exception>
    public static CollaborationRegister ToRegister(IEnumerable<RegisterRecord> records, CollaborationRegister? header = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return RegisterLines.Gather(header, records);
    }

    private static async IAsyncEnumerable<RegisterLine> ReadLinesAsync(
        Stream utf8Lines, LineReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(utf8Lines, options.LongestLine);
        var parser = new LineParser(options);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (RegisterLine line in parser.Parse(lines))
            {
                yield return line;
                if (parser.Ends(line))
                {
                    yield break;
                }
            }
        }

        if (parser.IsAtStart)
        {
            yield return LineParser.Empty();
        }
    }

    private static async Task WriteLinesAsync(
        Stream utf8Lines, IAsyncEnumerable<RegisterRecord> records, CollaborationRegister? header, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var lines = new LineWriter(utf8Lines);
        lines.AddHeader(RegisterLines.HeaderOf(header));
        await foreach (RegisterRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(record);
            await lines.FlushIfFullAsync(cancellationToken).ConfigureAwait(false);
        }

        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
        await utf8Lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
