using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Exchange;

/// <summary>Reads and checks single records in one call, as <see cref="RegisterExchange"/> does registers (utveksling). All members may be called from any thread.</summary>
public static class RecordExchange
{
    /// <summary>Reads a record and checks it by the rules that can check it alone.</summary>
    /// <remarks>Reading never throws over a document. All problems are found, of the form or of the rules, each with pointer, line and column.</remarks>
    /// <typeparam name="T">The type of record, such as <see cref="Meeting"/> or <see cref="Mandate"/>; <see cref="RegisterRecord"/> for any of a register, which says by <c>recordType</c> what it is.</typeparam>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>The record, where there is one, and the report.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is the base of many records, and nothing in a document says which.</exception>
    /// <example>
    /// <code>
    /// RecordReading&lt;Meeting> reading = RecordExchange.Read&lt;Meeting>(bytes, today);
    /// if (!reading.IsValid)
    /// {
    ///     return Results.Json(reading.ToProblemDetails(language), contentType: ReportJson.ProblemDetailsMediaType, statusCode: 422);
    /// }
    /// </code>
    /// </example>
    public static RecordReading<T> Read<T>(ReadOnlySpan<byte> utf8Json, LocalDate? asOf = null)
        where T : DomainRecord => Read<T>(utf8Json, asOf, RegisterReadOptions.Strict);

    /// <summary>Reads a record as the caller chose, and checks it by the rules that can check it alone.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, LocalDate?)" path="/typeparam"/>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The record, where there is one, and the report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is the base of many records, and nothing in a document says which.</exception>
    public static RecordReading<T> Read<T>(ReadOnlySpan<byte> utf8Json, LocalDate? asOf, RegisterReadOptions options)
        where T : DomainRecord
    {
        ArgumentNullException.ThrowIfNull(options);
        if (MoteplassJsonConverter.Find(typeof(T)) is not WireConverter<T> converter || converter is BaseRecordConverter<T>)
        {
            throw new NotSupportedException($"A {typeof(T).Name} does not say which record it is, and cannot be read. Read it as its own type, or as a {nameof(RegisterRecord)}, which says so.");
        }

        ValueList<Problem> problems = DocumentReader.Read(utf8Json, converter.TryRead, options, out T? record);
        if (record is null)
        {
            return new RecordReading<T>(null, new ValidationReport { Problems = problems });
        }

        ValueList<Problem> found = ProblemLocator.Locate(RuleRunner.Judge(record, asOf), utf8Json);
        return new RecordReading<T>(record, new ValidationReport { Problems = [.. problems, .. found], NotJudged = RuleRunner.NotJudged(record, asOf) });
    }

    /// <summary>Reads a record and checks it by the rules that can check it alone.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, LocalDate?)" path="/typeparam"/>
    /// <param name="json">The document in the wire format.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>The record, where there is one, and the report. Lines and columns are those of the document in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is the base of many records, and nothing in a document says which.</exception>
    public static RecordReading<T> Read<T>(string json, LocalDate? asOf = null)
        where T : DomainRecord
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Utf16.ToUtf8(json), asOf);
    }

    /// <summary>Reads a record from a stream, such as the body of a request, and checks it by the rules that can check it alone.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte}, LocalDate?)" path="/typeparam"/>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="options">How to read it; null for strictly.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The record, where there is one, and the report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is the base of many records, and nothing in a document says which.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<RecordReading<T>> ReadAsync<T>(
        Stream utf8Json, LocalDate? asOf = null, RegisterReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : DomainRecord
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAllAsync<T>(utf8Json, asOf, options ?? RegisterReadOptions.Strict, cancellationToken);
    }

    private static async Task<RecordReading<T>> ReadAllAsync<T>(Stream utf8Json, LocalDate? asOf, RegisterReadOptions options, CancellationToken cancellationToken)
        where T : DomainRecord
    {
        using MemoryStream buffer = await WholeStream.ReadAsync(utf8Json, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return Read<T>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), asOf, options);
    }
}
