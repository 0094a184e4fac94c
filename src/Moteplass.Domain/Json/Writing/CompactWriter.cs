using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Moteplass.Domain.Json;

/// <summary>
/// Writes compact JSON in UTF-8 straight into a buffer. It keeps no state but where it is, how deep, and what the next member or element
/// begins with; the generated writers call it in the right order. That it writes what the framework's writer would is held by a test.
/// </summary>
/// <param name="output">The buffer.</param>
/// <param name="mostLevels">How many objects and lists may be nested in one another.</param>
internal ref struct CompactWriter(IBufferWriter<byte> output, int mostLevels) : IRecordWriter
{
    // More than the longest name of a member, scalar, id, number or value of an enum, with its quotes.
    private const int Room = 256;
    private const int Chunk = 32 * 1024;
    private const int MostBytesOfChar = 3;
    private const int MostBytesOfEscape = 6;

    // Latin letters with or without accents, and what stands in ASCII but for the quote and the backslash: none is ever escaped.
    private static readonly SearchValues<byte> NeverEscaped = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Where(c => c is not ('"' or '\\')).Concat(Enumerable.Range(0x80, 0x40)).Append(0xC3).Append(0xC4).Append(0xC5).Select(c => (byte)c)]);

    private Span<byte> _free;
    private int _at;
    private int _depth;
    private byte _separator;

    public void Flush()
    {
        output.Advance(_at);
        _free = default;
        _at = 0;
    }

    public void Members(string record)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(ReadOnlySpan<byte> fragment)
    {
        Ensure(Room);
        fragment.CopyTo(_free[_at..]);
        _free[_at] = _separator;
        _separator = (byte)',';
        _at += fragment.Length;
    }

    /// <summary>Begins the document's own object.</summary>
    public void BeginObject()
    {
        _separator = (byte)'{';
        _depth++;
    }

    public void BeginObject(string member, string record)
    {
        ThrowIfTooDeep(member, record);
        BeginObject();
    }

    public void EndObject()
    {
        Ensure(Room);
        if (_separator == '{')
        {
            _free[_at++] = (byte)'{';
        }

        _free[_at++] = (byte)'}';
        _separator = (byte)',';
        _depth--;
    }

    public void BeginList(string member, string record, bool isInOrder)
    {
        ThrowIfTooDeep(member, record);
        _separator = (byte)'[';
        _depth++;
    }

    public void Element()
    {
        Ensure(Room);
        _free[_at++] = _separator;
        _separator = (byte)',';
    }

    public void EndList()
    {
        Ensure(Room);
        _free[_at++] = (byte)']';
        _separator = (byte)',';
        _depth--;
    }

    public void Text(string value, string member, string record)
    {
        if (Blank.Is(value))
        {
            Unwritable.ThrowIfNoText(value, member, record);
        }

        if (!TryQuote(value))
        {
            Unwritable.ThrowIfNoText(value, member, record);
        }
    }

    public void LocalizedText(LocalizedText value, string member, string record)
    {
        BeginObject(member, record);
        Version(",\"nb\":"u8, value.Nb, member, record);
        Version(",\"nn\":"u8, value.Nn, member, record);
        Version(",\"en\":"u8, value.En, member, record);
        Version(",\"se\":"u8, value.Se, member, record);
        foreach (TextVersion other in value.Others)
        {
            Version(Encoding.ASCII.GetBytes($",\"{other.Language}\":"), other.Text, member, record);
        }

        EndObject();
    }

    public void Flag(bool value) => Put(value ? "true"u8 : "false"u8);

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, _free[_at..], out int length);
        _at += length;
    }

    public void Word(ReadOnlySpan<byte> word)
    {
        _free[_at++] = (byte)'"';
        Put(word);
        _free[_at++] = (byte)'"';
    }

    public void Word<T>(T value, ReadOnlySpan<byte> word)
        where T : struct, Enum => Word(word);

    public void Scalar<T>(T value)
        where T : struct, IScalar<T>
    {
        Span<char> buffer = stackalloc char[IScalar<T>.LongestText];
        ReadOnlySpan<char> text = value.TryFormat(buffer, out int length) ? buffer[..length] : value.ToString();
        _free[_at++] = (byte)'"';
        Ascii.FromUtf16(text, _free[_at..], out int written);
        _at += written;
        _free[_at++] = (byte)'"';
    }

    public void Id<T>(Id<T> value, string member, string record)
        where T : DomainRecord
    {
        if (value.IsDefault)
        {
            throw Unwritable.NoId(typeof(T).Name, member, record);
        }

        _free[_at++] = (byte)'"';
        Ascii.FromUtf16(value.ToString(), _free[_at..], out int written);
        _at += written;
        _free[_at++] = (byte)'"';
    }

    public void Version(SchemaVersion value, string member, string record)
    {
        Unwritable.ThrowIfNotRead(value, member, record);
        Scalar(value);
    }

    public void Extensions(Extensions extensions, string record)
    {
        foreach (Extension extension in extensions)
        {
            if (ExtensionJson.Levels(extension.Json) > mostLevels - _depth)
            {
                throw Unwritable.TooDeep(mostLevels, extension.Name, record);
            }

            Element();
            TryQuote(extension.Name);
            Ensure((extension.Json.Length * MostBytesOfChar) + 1);
            _free[_at++] = (byte)':';
            _at += Encoding.UTF8.GetBytes(extension.Json, _free[_at..]);
        }
    }

    private void Version(ReadOnlySpan<byte> fragment, string? text, string member, string record)
    {
        if (text is not null)
        {
            Member(fragment);
            Text(text, member, record);
        }
    }

    /// <summary>Writes a text between quotes, unless it has half of a surrogate pair.</summary>
    private bool TryQuote(string text)
    {
        Ensure((text.Length * MostBytesOfChar) + 2);
        _free[_at++] = (byte)'"';
        if (Utf8.FromUtf16(text, _free[_at..], out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return false;
        }

        if (_free.Slice(_at, length).ContainsAnyExcept(NeverEscaped))
        {
            length = Escape(length);
        }

        _at += length;
        _free[_at++] = (byte)'"';
        return true;
    }

    /// <summary>Escapes what was just written as the framework does.</summary>
    /// <returns>How many bytes it then has.</returns>
    private int Escape(int length)
    {
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(_free.Slice(_at, length)) < 0)
        {
            return length;
        }

        byte[] plain = ArrayPool<byte>.Shared.Rent(length);
        _free.Slice(_at, length).CopyTo(plain);
        Ensure((length * MostBytesOfEscape) + 1);
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(plain.AsSpan(0, length), _free[_at..], out _, out int escaped);
        ArrayPool<byte>.Shared.Return(plain);
        return escaped;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_free[_at..]);
        _at += bytes.Length;
    }

    private readonly void ThrowIfTooDeep(string member, string record)
    {
        if (_depth >= mostLevels)
        {
            throw Unwritable.TooDeep(mostLevels, member, record);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int bytes)
    {
        if (_free.Length - _at < bytes)
        {
            Grow(bytes);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int bytes)
    {
        output.Advance(_at);
        _free = output.GetSpan(Math.Max(bytes, Chunk));
        _at = 0;
    }
}
