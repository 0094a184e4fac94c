using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Moteplass.Domain.Json;

/// <summary>
/// Strings met lately, found again by their UTF-8 bytes, so that a text that comes again costs no new string. Each has one slot, and the
/// last to come keeps it: a forgotten string is made anew, and no document can make it slow or large.
/// </summary>
internal sealed class RecentStrings
{
    private const int Fewest = 16;
    private const int Most = 8192;
    private const int BytesPerSlot = 256;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly string?[] _slots;

    /// <summary>Makes room for the strings of a document.</summary>
    /// <param name="documentLength">How many bytes the document has.</param>
    public RecentStrings(int documentLength) =>
        _slots = new string?[(int)uint.Clamp(System.Numerics.BitOperations.RoundUpToPowerOf2((uint)documentLength / BytesPerSlot), Fewest, Most)];

    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = _slots[Slot(utf8)];
        return text is not null && Ascii.Equals(utf8, text);
    }

    /// <summary>Keeps a string for the time being.</summary>
    public void Keep(ReadOnlySpan<byte> utf8, string text) => _slots[Slot(utf8)] = text;

    private int Slot(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * Mixer;
        }

        foreach (byte one in utf8)
        {
            hash = (hash ^ one) * Mixer;
        }

        return (int)(hash >> 32) & (_slots.Length - 1);
    }
}
