using System.Text;

namespace Moteplass.Domain.Fuzz;

/// <summary>Makes inputs from documents: the same seed of chance gives the same inputs.</summary>
internal sealed class Mutator(Seed[] seeds, int seed)
{
    private static readonly byte[][] Interesting =
    [
        .. new[]
        {
            "null", "true", "0", "-1", "1e999", "-0.0", "2147483648", "9999999999999999999999", "0.1", "[]", "{}", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
            "\"9999-12-31\"", "\"0001-01-01\"", "\"2016-02-30\"", "\"2015-24\"", "\"2016/2015\"", "\"../..\"", "\"/\"", "\"1..\"", "\"~0\"", "\"2147483647-2147483648\"", "\"999999999\"", "\"P999Y\"", "\"P0D\"",
            "\"FREQ=YEARLY;BYDAY=5MO;BYMONTH=2\"", "\"01013950187\"", "\"a:b\"", "\"æøå\"", "\"1/0\"", "\"24:00-25:00\"", "{\"type\":\"any-of\",\"parties\":[]}", "{\"type\":\"self\"}", "{\"nb\":\"A\",\"nb\":\"B\"}",
        }.Select(Encoding.UTF8.GetBytes),
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0xED, 0xA0, 0x80],
        [0xC0, 0x80],
        [0x00],
        [.. Enumerable.Repeat((byte)'[', 100)],
        [.. Enumerable.Repeat((byte)'9', 400)],
        [(byte)'"', .. Enumerable.Repeat((byte)'a', 3000), (byte)'"'],
    ];

    private readonly Random _chance = new(seed);

    /// <summary>The values that stand anywhere under the name of a member: one may well take the place of another.</summary>
    private readonly ILookup<string, byte[]> _byMember = seeds
        .SelectMany(seed => seed.Values.Select(value => (value.Member, Bytes: seed.Bytes[value.Start..value.End])))
        .Where(value => value.Bytes.Length < 3000)
        .ToLookup(value => value.Member, value => value.Bytes, StringComparer.Ordinal);

    public byte[] Next()
    {
        Seed from = seeds[_chance.Next(seeds.Length)];
        byte[] bytes = _chance.Next(2) == 0 ? Exchange(from) : Change(from.Bytes, from);
        for (int more = _chance.Next(6) - 2; more > 0; more--)
        {
            bytes = Change(bytes, null);
        }

        return bytes;
    }

    /// <summary>A text that was a value of a document, or part of one, changed.</summary>
    /// <param name="longest">How long the value is at the most, in bytes.</param>
    public string NextText(int longest = 40)
    {
        string text = Encoding.UTF8.GetString(Value(seeds[_chance.Next(seeds.Length)], longest)).Trim('"');
        var changed = new StringBuilder(text);
        for (int more = 1 + _chance.Next(3); more > 0; more--)
        {
            int at = _chance.Next(changed.Length + 1);
            switch (_chance.Next(4))
            {
                case 0 when at < changed.Length:
                    changed.Remove(at, 1);
                    break;
                case 1 when at < changed.Length:
                    changed[at] = Letter();
                    break;
                case 2:
                    changed.Insert(at, changed.ToString(at, Math.Min(3, changed.Length - at)));
                    break;
                default:
                    changed.Insert(at, Letter());
                    break;
            }
        }

        return changed.ToString();
    }

    private char Letter() => _chance.Next(20) == 0 ? (char)_chance.Next(char.MaxValue + 1) : "0123456789-/.~PTYMWDH: ;=,aAzZæØ"[_chance.Next(32)];

    /// <summary>Puts another value of the same member in the place of one.</summary>
    private byte[] Exchange(Seed seed)
    {
        (int start, int end, string member) = seed.Values[_chance.Next(seed.Values.Count)];
        byte[][] others = [.. _byMember[member]];
        return others.Length == 0 ? seed.Bytes : Put(seed.Bytes, start, end - start, others[_chance.Next(others.Length)]);
    }

    private byte[] Change(byte[] bytes, Seed? seed)
    {
        int at = _chance.Next(bytes.Length + 1);
        int length = Math.Min(bytes.Length - at, _chance.Next(1, 30));
        if (seed is not null && _chance.Next(3) > 0)
        {
            (int start, int end, _) = seed.Values[_chance.Next(seed.Values.Count)];
            (at, length) = (start, end - start);
        }

        return _chance.Next(8) switch
        {
            0 => Put(bytes, at, length, []),
            1 => Put(bytes, at, 0, bytes.AsSpan(at, Math.Min(length, 5000))),
            2 => Put(bytes, at, Math.Min(1, length), [(byte)_chance.Next(256)]),
            3 => bytes[..at],
            4 or 5 => Put(bytes, at, length, Interesting[_chance.Next(Interesting.Length)]),
            _ => Put(bytes, at, length, Value(seeds[_chance.Next(seeds.Length)], 5000)),
        };
    }

    /// <summary>One of the values of a document, no longer than so many bytes.</summary>
    private byte[] Value(Seed seed, int most)
    {
        for (int tries = 0; tries < 20; tries++)
        {
            (int start, int end, _) = seed.Values[_chance.Next(seed.Values.Count)];
            if (end - start <= most)
            {
                return seed.Bytes[start..end];
            }
        }

        return [];
    }

    private static byte[] Put(byte[] bytes, int at, int length, ReadOnlySpan<byte> insert) => [.. bytes.AsSpan(0, at), .. insert, .. bytes.AsSpan(at + length)];
}
