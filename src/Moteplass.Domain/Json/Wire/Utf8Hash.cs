using System.Buffers.Binary;

namespace Moteplass.Domain.Json;

/// <summary>
/// A hash of short texts, several times quicker than the framework's <see cref="HashCode"/>, which a reading would otherwise spend a tenth of
/// its time in. Like that one it is seeded anew in each process, so that no document can be made to collide.
/// </summary>
internal static class Utf8Hash
{
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2);

    public static int Of(ReadOnlySpan<byte> utf8)
    {
        ulong hash = Seed ^ (ulong)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        }

        ulong rest = 0;
        foreach (byte one in utf8)
        {
            rest = (rest << 8) | one;
        }

        return (int)Mix(hash ^ rest);
    }

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, Mixer, out ulong low);
        return high ^ low;
    }
}
