using System.Runtime.CompilerServices;

namespace Moteplass.Domain.Json;

/// <summary>
/// Reads and writes registers in lines (NDJSON): a record a line, in constant memory however many there are. All members may be called from
/// any thread.
/// </summary>
/// <remarks>
/// <para>The first line is the header, <c>{"recordType":"register","schemaVersion":"1.0"}</c>, with the <c>$schema</c> and the extensions of
/// the register. Each line behind it is a record as <see cref="MoteplassJson"/> writes it, with one member before all others,
/// <c>recordType</c>: document, actor, membership, structure, meeting, meeting-listing, workshop, contribution, evaluation, mapping,
/// assignment, proposal or decision. They may stand in any order, and when read <c>recordType</c> may stand anywhere in its object.</para>
/// <para>A line ends with <c>\n</c> or <c>\r\n</c>, the last one with or without. A byte order mark before the first is passed over, and so
/// are lines of nothing but white space, though they are counted. What is written has neither, and <c>\n</c> behind each line.</para>
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
    /// its problems, and reading goes on behind it or ends, as the options say. Behind a header line of a version that is not read, it ends.</para>
    /// <para>Lines without a header line before them give one result more, the first: <see cref="FormatCodes.MissingHeader"/> at the line
    /// that stands in its place. A stream without lines is one that is empty, <see cref="FormatCodes.NotJson"/>.</para>
    /// <para>One line at a time is held in memory. What the stream throws comes through as it is, behind the lines read before.</para>
    /// </remarks>
    /// <param name="utf8Lines">The lines in UTF-8; read from where it stands, to its end unless reading ends before, and left open.</param>
    /// <param name="options">How to read, or null: strictly, and on behind broken lines.</param>
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

    /// <summary>Writes records as lines.</summary>
    /// <remarks>
    /// A <see cref="CollaborationRegister"/> without records, first among them, is the header line; where there is none, that of the current
    /// version is written. <see cref="RecordsOf"/> gives the header and the records of a register. A few lines at a time are held in memory.
    /// </remarks>
    /// <param name="utf8Lines">Where to write; flushed, and left open.</param>
    /// <param name="records">The records, in the order in which to write them.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> or <paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is null or does not stand on a line of its own, or a register has records or is not the first; lines before it may have been written.</exception>
    /// <exception cref="InvalidOperationException">
    /// A record holds what reading would refuse, as <see cref="MoteplassJson.WriteUtf8"/> says, where a line may be 62 levels deep; lines before it may
    /// have been written.
    /// </exception>
    /// <exception cref="OperationCanceledException">Writing was stopped; some lines may have been written, the last of them in part.</exception>
    public static Task WriteAsync(Stream utf8Lines, IEnumerable<DomainRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(records);
        return WriteLinesAsync(utf8Lines, records.ToAsyncEnumerable(), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IEnumerable{DomainRecord}, CancellationToken)"/>
    public static Task WriteAsync(Stream utf8Lines, IAsyncEnumerable<DomainRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(records);
        return WriteLinesAsync(utf8Lines, records, cancellationToken);
    }

    /// <summary>The records of a register that stand on lines, behind the register itself without them: what <see cref="WriteAsync(Stream, IEnumerable{DomainRecord}, CancellationToken)"/> takes.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The header, then list by list in the order of the register; made as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static IEnumerable<DomainRecord> RecordsOf(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return RegisterLines.Of(register);
    }

    /// <summary>Gathers a register from the records of its lines.</summary>
    /// <param name="records">
    /// The records, first the header, if there is one; without it the register is of the current version. Each list of the register has its
    /// records in the order given.
    /// </param>
    /// <returns>The register; equal to the one whose <see cref="RecordsOf"/> are given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is null or does not stand on a line of its own, or a register has records or is not the first.</exception>
    public static CollaborationRegister ToRegister(IEnumerable<DomainRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return RegisterLines.Gather(records);
    }

    private static async IAsyncEnumerable<RegisterLine> ReadLinesAsync(
        Stream utf8Lines, LineReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(utf8Lines, options.LongestLine);
        var parser = new LineParser(options);
        while (await lines.MoveNextAsync(cancellationToken))
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

    private static async Task WriteLinesAsync(Stream utf8Lines, IAsyncEnumerable<DomainRecord> records, CancellationToken cancellationToken)
    {
        var lines = new LineWriter(utf8Lines);
        await foreach (DomainRecord record in records.WithCancellation(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(record);
            await lines.FlushIfFullAsync(cancellationToken);
        }

        lines.AddMissingHeader();
        await lines.FlushAsync(cancellationToken);
        await utf8Lines.FlushAsync(cancellationToken);
    }
}
