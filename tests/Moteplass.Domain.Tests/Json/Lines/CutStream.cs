namespace Moteplass.Domain.Tests.Json.Lines;

/// <summary>Gives its bytes in pieces that end where they are told to, whatever was asked for.</summary>
internal sealed class CutStream(byte[] bytes, Func<long, long> nextCut) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        long piece = nextCut(Position) - Position;
        return base.ReadAsync(piece > 0 && piece < buffer.Length ? buffer[..(int)piece] : buffer, cancellationToken);
    }
}
