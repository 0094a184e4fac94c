using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;
using System.Text.Unicode;

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
    private const int LongestDecoded = 64;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly string?[] _slots;
    private readonly int _shift;

    /// <summary>Makes room for the strings of a document.</summary>
    /// <param name="documentLength">How many bytes the document has.</param>
    public RecentStrings(int documentLength)
    {
        uint slots = uint.Clamp(BitOperations.RoundUpToPowerOf2((uint)documentLength / BytesPerSlot), Fewest, Most);
        _slots = new string?[slots];
        _shift = 64 - BitOperations.Log2(slots);
    }

    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = _slots[Slot(utf8)];
        return text is not null && (text.Length == utf8.Length ? Ascii.Equals(utf8, text) : IsDecoded(utf8, text));
    }

    /// <summary>Keeps a string for the time being.</summary>
    public void Keep(ReadOnlySpan<byte> utf8, string text) => _slots[Slot(utf8)] = text;

    /// <summary>Whether bytes say a text with letters beyond ASCII, which take more than a byte each.</summary>
    private static bool IsDecoded(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length < text.Length || utf8.Length > LongestDecoded)
        {
            return false;
        }

        Span<char> decoded = stackalloc char[LongestDecoded];
        return Utf8.ToUtf16(utf8, decoded, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done && decoded[..length].SequenceEqual(text);
    }

    private int Slot(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        ulong rest = 0;
        if (utf8.Length >= sizeof(ulong))
        {
            // The last eight bytes may overlap with those before them: cheaper than to take what is over byte by byte.
            rest = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
            for (; utf8.Length > sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * Mixer;
            }
        }
        else
        {
            foreach (byte one in utf8)
            {
                rest = (rest << 8) | one;
            }
        }

        hash = (hash ^ rest) * Mixer;

        // A product's highest bits are those that every bit below has its part in.
        return (int)(hash >> _shift);
    }
}
