using System.Text;

namespace Moteplass.Domain.Json;

/// <summary>Documents that come as strings.</summary>
internal static class Utf16
{
    /// <summary>
    /// The document in UTF-8. Half a surrogate pair becomes a byte that is not UTF-8 there, so that reading reports it at its place; the framework
    /// would put another character there without a word.
    /// </summary>
    public static byte[] ToUtf8(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            return Broken(json);
        }
    }

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static byte[] Broken(string json)
    {
        var bytes = new List<byte>(json.Length);
        Span<byte> one = stackalloc byte[4];
        for (int i = 0; i < json.Length;)
        {
            if (Rune.TryGetRuneAt(json, i, out Rune rune))
            {
                bytes.AddRange(one[..rune.EncodeToUtf8(one)]);
                i += rune.Utf16SequenceLength;
            }
            else
            {
                // The first of the three bytes that the half would be: alone it is no UTF-8.
                bytes.Add((byte)(0xE0 | (json[i++] >> 12)));
            }
        }

        return [.. bytes];
    }
}
