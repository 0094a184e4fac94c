namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Gives its bytes and then fails; takes none.</summary>
internal sealed class BrokenStream(byte[] bytes, string message) : MemoryStream(bytes, writable: true)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException(message);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException(message);
}
