using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// What one reading of one document gathers: the ids met and the problems found. Each method that notes a problem also takes the reader
/// to the end of the bad value, and returns false, for there is no value to use.
/// </summary>
internal sealed class ReadContext(int documentLength)
{
    /// <summary>As many problems as are listed; the others are counted.</summary>
    public const int MostListed = 1_000;

    private readonly List<Noted> _noted = [];
    private long _notListed;

    /// <summary>The ids met so far, each known to be one.</summary>
    public RecentStrings Ids { get; } = new(documentLength);

    /// <summary>The short texts met so far.</summary>
    public RecentStrings Terms { get; } = new(documentLength / 8);

    public bool HasProblems => _noted.Count > 0;

    /// <summary>The problems in the order of their places, each with the byte at which it stands.</summary>
    public IReadOnlyList<Noted> Noted
    {
        get
        {
            // A stable sort: what was noted first at one place is listed first.
            List<Noted> sorted = [.. _noted.OrderBy(noted => noted.Offset)];
            if (_notListed > 0)
            {
                sorted.Add(new Noted(FormatCodes.MoreProblems, sorted[^1].Offset, FormatMessages.MoreProblems(_notListed)));
            }

            return sorted;
        }
    }

    public void Note(string code, long offset, LocalizedText message) => _noted.Add(new Noted(code, offset, message));

    public void NotUtf8(long offset, byte found)
    {
        if (IsListed())
        {
            Note(FormatCodes.NotUnicode, offset, FormatMessages.NotUtf8(found));
        }
    }

    public static bool Skip(ref Utf8JsonReader reader)
    {
        // A converter is handed its whole value, so this never lacks data, even where more of the document is still to come.
        reader.TrySkip();
        return false;
    }

    public bool WrongKind(ref Utf8JsonReader reader, JsonKind expected)
    {
        if (IsListed())
        {
            bool isNull = reader.TokenType == JsonTokenType.Null;
            Note(
                isNull ? FormatCodes.Null : FormatCodes.WrongKind,
                reader.TokenStartIndex,
                isNull ? FormatMessages.Null : FormatMessages.WrongKind(JsonKind.Of(reader.TokenType).Name, expected.Name));
        }

        return Skip(ref reader);
    }

    /// <param name="reader">The reader, at the member's name.</param>
    /// <param name="allowed">The names allowed.</param>
    /// <param name="isRecord">Whether the object is a record, which may have extensions too.</param>
    public bool UnknownMember(ref Utf8JsonReader reader, IEnumerable<string> allowed, bool isRecord)
    {
        if (IsListed())
        {
            string name = JsonText.Show(ref reader);
            LocalizedText message = isRecord ? FormatMessages.UnknownMemberOfRecord(name, allowed) : FormatMessages.UnknownMember(name, allowed);
            Note(FormatCodes.UnknownMember, reader.TokenStartIndex, message);
        }

        reader.Read();
        return Skip(ref reader);
    }

    /// <param name="reader">The reader, at a member's name with half of a surrogate pair.</param>
    public bool BadName(ref Utf8JsonReader reader)
    {
        BadEncoding(ref reader);
        reader.Read();
        return Skip(ref reader);
    }

    public bool MemberTwice(ref Utf8JsonReader reader)
    {
        if (IsListed())
        {
            Note(FormatCodes.MemberTwice, reader.TokenStartIndex, FormatMessages.MemberTwice(JsonText.Show(ref reader)));
        }

        reader.Read();
        return Skip(ref reader);
    }

    public void MissingMember(long start, string name)
    {
        if (IsListed())
        {
            Note(FormatCodes.MissingMember, start, FormatMessages.MissingMember(name));
        }
    }

    public bool MissingType(ref Utf8JsonReader reader, IEnumerable<string> allowed)
    {
        if (IsListed())
        {
            Note(FormatCodes.MissingMember, reader.TokenStartIndex, FormatMessages.MissingType(allowed));
        }

        return Skip(ref reader);
    }

    public bool UnknownWord(ref Utf8JsonReader reader, IEnumerable<string> allowed) =>
        IsListed() && Bad(ref reader, FormatCodes.UnknownWord, FormatMessages.UnknownWord(JsonText.Show(ref reader), allowed));

    public bool BadScalar<T>(ref Utf8JsonReader reader, LocalizedText reason)
        where T : struct, IScalar<T>
    {
        if (!IsListed())
        {
            return false;
        }

        JsonText.TryGetString(ref reader, out string? text);
        return Bad(ref reader, FormatCodes.BadScalar, Scalar.Explain<T>(text, reason));
    }

    public bool BadEncoding(ref Utf8JsonReader reader) => IsListed() && Bad(ref reader, FormatCodes.NotUnicode, FormatMessages.HalfSurrogatePair);

    public bool BlankText(ref Utf8JsonReader reader) => IsListed() && Bad(ref reader, FormatCodes.BlankText, FormatMessages.BlankText);

    public bool NumberOutOfBounds(ref Utf8JsonReader reader, int smallest, int largest)
    {
        if (!IsListed())
        {
            return false;
        }

        byte[] digits = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
        string found = Excerpt.Of(Encoding.UTF8.GetString(digits));
        return Bad(ref reader, FormatCodes.NumberOutOfBounds, FormatMessages.NumberOutOfBounds(found, smallest, largest));
    }

    public bool NoNorwegianText(long start)
    {
        if (IsListed())
        {
            Note(FormatCodes.NoNorwegianText, start, FormatMessages.NoNorwegianText);
        }

        return false;
    }

    public bool UnsupportedVersion(ref Utf8JsonReader reader, SchemaVersion found) =>
        IsListed() && Bad(ref reader, FormatCodes.UnsupportedVersion, FormatMessages.UnsupportedVersion(found));

    /// <summary>Notes a problem of a value that is a single token, behind which nothing has to be skipped.</summary>
    private bool Bad(ref Utf8JsonReader reader, string code, LocalizedText message)
    {
        Note(code, reader.TokenStartIndex, message);
        return false;
    }

    /// <summary>Whether one more problem is listed; if not, it is counted, and no message is made for it.</summary>
    private bool IsListed()
    {
        if (_noted.Count < MostListed)
        {
            return true;
        }

        _notListed++;
        return false;
    }
}
