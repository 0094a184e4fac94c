using System.IO.Pipelines;

namespace Moteplass.Domain.Json;

public static partial class MoteplassJson
{
    /// <summary>Reads a register from a stream. The whole document is held in memory while it is read.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark, at most 2 GiB; it is read to its end and left open.</param>
    /// <param name="options">How to read it; null for strictly.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<CollaborationRegister> ReadAsync(Stream utf8Json, RegisterReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAllAsync(utf8Json, options ?? RegisterReadOptions.Strict, cancellationToken);
    }

    /// <summary>Reads a register from a pipe, such as the body of a request. The whole document is held in memory while it is read.</summary>
    /// <param name="utf8Json">The document, UTF-8 with or without a byte order mark, at most 2 GiB; it is read to its end and not completed.</param>
    /// <param name="options">How to read it; null for strictly.</param>
    /// <param name="cancellationToken">Stops the reading of the pipe.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="RegisterFormatException">The document is not in the wire format; the exception carries every problem.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<CollaborationRegister> ReadAsync(PipeReader utf8Json, RegisterReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAllAsync(utf8Json, options ?? RegisterReadOptions.Strict, cancellationToken);
    }

    /// <summary>Writes a register as UTF-8 to a stream.</summary>
    /// <param name="register">The register.</param>
    /// <param name="utf8Json">Where to write; nothing is written if the register cannot be, and the stream is left open.</param>
    /// <param name="indented">Whether each member has a line of its own, with two spaces a level and <c>\n</c> after each line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The register holds what reading would refuse, as <see cref="WriteUtf8"/> says.</exception>
    /// <exception cref="OperationCanceledException">Writing was stopped.</exception>
    public static async Task WriteAsync(CollaborationRegister register, Stream utf8Json, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = new RentedBuffer();
        Write(register, buffer, indented);
        await utf8Json.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a register as UTF-8 to a pipe, such as the body of an answer, and flushes it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="utf8Json">Where to write; a part of the register may be written if it cannot be written whole. It is not completed.</param>
    /// <param name="indented">Whether each member has a line of its own, with two spaces a level and <c>\n</c> after each line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is flushed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The register holds what reading would refuse, as <see cref="WriteUtf8"/> says.</exception>
    /// <exception cref="OperationCanceledException">Writing was stopped.</exception>
    public static async Task WriteAsync(CollaborationRegister register, PipeWriter utf8Json, bool indented = false, CancellationToken cancellationToken = default)
    {
        Write(register, utf8Json, indented);
        await utf8Json.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CollaborationRegister> ReadAllAsync(Stream utf8Json, RegisterReadOptions options, CancellationToken cancellationToken)
    {
        using MemoryStream buffer = await WholeStream.ReadAsync(utf8Json, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), options);
    }

    private static async Task<CollaborationRegister> ReadAllAsync(PipeReader utf8Json, RegisterReadOptions options, CancellationToken cancellationToken)
    {
        using Stream stream = utf8Json.AsStream(leaveOpen: true);
        return await ReadAllAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }
}
