using Moteplass.Domain.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Exchange;

/// <summary>Reads and checks registers in one call, for code that takes them from elsewhere (utveksling). All members may be called from any thread.</summary>
public static class RegisterExchange
{
    /// <summary>Reads a register and checks it by all rules.</summary>
    /// <remarks>
    /// A document that cannot be read gives every problem of its form, and no rule checks it. What can be read gives every problem of the
    /// rules; a problem of something that is not stated is at the record that does not state it. Before them stands, for information, that
    /// the document is of a newer minor version. Reading never throws over a document.
    /// </remarks>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>The register, where there is one, and the report. Each problem has a JSON Pointer, a line and a column.</returns>
    /// <example>
    /// <code>
    /// RegisterReading reading = RegisterExchange.Read(bytes);
    /// if (!reading.IsValid)
    /// {
    ///     return Results.ValidationProblem(reading.Report.AtLeast(ProblemSeverity.Error).ToErrorDictionary(Language.Nb));
    /// }
    /// </code>
    /// </example>
    public static RegisterReading Read(ReadOnlySpan<byte> utf8Json, LocalDate? asOf = null) => Read(utf8Json, asOf, RegisterReadOptions.Strict);

    /// <summary>Reads a register and checks it by all rules.</summary>
    /// <param name="json">The document in the wire format.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>The register, where there is one, and the report. Lines and columns are those of the document in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static RegisterReading Read(string json, LocalDate? asOf = null) => Read(json, asOf, RegisterReadOptions.Strict);

    /// <summary>Reads a register as the caller chose, and checks it by all rules.</summary>
    /// <param name="json">The document in the wire format.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The register, where there is one, and the report. Lines and columns are those of the document in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="options"/> is null.</exception>
    public static RegisterReading Read(string json, LocalDate? asOf, RegisterReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Utf16.ToUtf8(json), asOf, options);
    }

    /// <summary>Reads a register as the caller chose, and checks it by all rules.</summary>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The register, where there is one, and the report. Each problem has a JSON Pointer, a line and a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static RegisterReading Read(ReadOnlySpan<byte> utf8Json, LocalDate? asOf, RegisterReadOptions options)
    {
        if (!MoteplassJson.TryRead(utf8Json, options, out CollaborationRegister? register, out ValueList<Problem> problems))
        {
            return new RegisterReading(null, new ValidationReport { Problems = problems });
        }

        var report = ValidationReport.Of(register, asOf);
        return new RegisterReading(register, report with { Problems = [.. problems, .. ProblemLocator.Locate(report.Problems, utf8Json)] });
    }

    /// <summary>Reads a register from a stream and checks it by all rules.</summary>
    /// <remarks>The whole document is held in memory while it is read.</remarks>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same as <see cref="Read(ReadOnlySpan{byte}, LocalDate?)"/> of the stream's bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<RegisterReading> ReadAsync(Stream utf8Json, LocalDate? asOf = null, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8Json, asOf, RegisterReadOptions.Strict, cancellationToken);

    /// <summary>Reads a register from a stream as the caller chose, and checks it by all rules.</summary>
    /// <remarks>The whole document is held in memory while it is read.</remarks>
    /// <param name="utf8Json">The document in the wire format, UTF-8 with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The same as <see cref="Read(ReadOnlySpan{byte}, LocalDate?, RegisterReadOptions)"/> of the stream's bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<RegisterReading> ReadAsync(
        Stream utf8Json, LocalDate? asOf, RegisterReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(options);
        return ReadAllAsync(utf8Json, asOf, options, cancellationToken);
    }

    private static async Task<RegisterReading> ReadAllAsync(
        Stream utf8Json, LocalDate? asOf, RegisterReadOptions options, CancellationToken cancellationToken)
    {
        using MemoryStream buffer = await WholeStream.ReadAsync(utf8Json, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), asOf, options);
    }
}
