using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Exchange;

/// <summary>Works out on which line and in which column of a document the places stand that problems point to. Only a document with problems pays for it.</summary>
internal ref struct PointerLocator
{
    private readonly ReadOnlySpan<byte> _utf8Json;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;

    private PointerLocator(ReadOnlySpan<byte> utf8Json)
    {
        _utf8Json = utf8Json;
        _reader = new Utf8JsonReader(utf8Json);
    }

    /// <summary>The same problems, each with its position. What the document does not have stands where the innermost does that would hold it.</summary>
    /// <param name="problems">The problems of a register.</param>
    /// <param name="utf8Json">The document from which the register was read.</param>
    public static ValueList<Problem> Locate(ValueList<Problem> problems, ReadOnlySpan<byte> utf8Json)
    {
        if (problems.IsEmpty)
        {
            return problems;
        }

        var root = new SoughtPlace();
        SoughtPlace[] places = [.. problems.Select(problem => root.Add(problem.Pointer))];
        bool hasMark = utf8Json.StartsWith(Encoding.UTF8.Preamble);
        var locator = new PointerLocator(hasMark ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json);
        locator._reader.Read();
        locator.Walk(root);
        return [.. problems.Select((problem, i) => problem with { Position = places[i].Nearest })];
    }

    /// <summary>Walks through the value on which the reader stands, to its last token, and notes where what is sought begins.</summary>
    private void Walk(SoughtPlace? place)
    {
        if (place is null)
        {
            _reader.Skip();
            return;
        }

        place.Position = Here();
        if (place.IsInnermost)
        {
            _reader.Skip();
        }
        else if (_reader.TokenType == JsonTokenType.StartObject)
        {
            while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
            {
                SoughtPlace? part = place.Part(_reader.GetString()!);
                _reader.Read();
                Walk(part);
            }
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(place.Part(i));
            }
        }
    }

    private SourcePosition Here()
    {
        int offset = (int)_reader.TokenStartIndex;
        for (int end; (end = _utf8Json[_lineStart..offset].IndexOf((byte)'\n')) >= 0; _lineStart += end + 1)
        {
            _line++;
        }

        return new SourcePosition(_line, offset - _lineStart + 1);
    }
}
