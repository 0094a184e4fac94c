using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Moteplass.Domain.Json;

/// <summary>Strings looked up by their UTF-8 bytes, so that a text met again costs no new string.</summary>
internal sealed class Utf8Strings
{
    private readonly HashSet<string> _strings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

    public Utf8Strings()
    {
        _strings = new HashSet<string>(new Comparer());
        _byBytes = _strings.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text) => _byBytes.TryGetValue(utf8, out text);

    public void Add(string text) => _strings.Add(text);

    /// <summary>The string of these bytes, made now if it was not met before.</summary>
    public string Intern(ReadOnlySpan<byte> utf8)
    {
        if (!TryGet(utf8, out string? text))
        {
            text = Encoding.UTF8.GetString(utf8);
            Add(text);
        }

        return text;
    }

    private sealed class Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
    {
        private const int OnStack = 256;

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string obj)
        {
            int length = Encoding.UTF8.GetByteCount(obj);
            Span<byte> utf8 = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
            return GetHashCode(utf8[..Encoding.UTF8.GetBytes(obj, utf8)]);
        }

        public int GetHashCode(ReadOnlySpan<byte> alternate) => Utf8Hash.Of(alternate);

        public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
            Ascii.Equals(alternate, other) || (!Ascii.IsValid(alternate) && Encoding.UTF8.GetString(alternate) == other);

        public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
    }
}
