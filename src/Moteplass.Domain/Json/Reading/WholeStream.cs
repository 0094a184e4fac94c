namespace Moteplass.Domain.Json;

/// <summary>The bytes of a stream, as far as they are read.</summary>
internal static class WholeStream
{
    private const int BufferSize = 80 * 1024;

    /// <summary>Takes a stream in to its end, or to the first byte that is one too many.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mostBytes">How many bytes it has at the most; of a longer one, one more is taken in.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The bytes, in a buffer from its start on.</returns>
    public static async Task<MemoryStream> ReadAsync(Stream stream, int mostBytes, CancellationToken cancellationToken)
    {
        var taken = new MemoryStream();
        byte[] buffer = new byte[BufferSize];
        while (taken.Length <= mostBytes)
        {
            int wanted = (int)Math.Min(buffer.Length, mostBytes - taken.Length + 1);
            int read = await stream.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            await taken.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return taken;
    }
}
