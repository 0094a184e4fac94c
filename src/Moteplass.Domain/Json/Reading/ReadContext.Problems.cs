using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <content>
/// A method for each kind of problem: unknown members, members given twice, values that are not allowed. Each also takes the reader to the end of the
/// bad value, and returns false, for there is no value to use.
/// </content>
internal sealed partial class ReadContext
{
    public void Note(string code, long offset, ProblemMessage message, string? found = null, LocalizedText? allowed = null)
    {
        _noted.Add(new NotedProblem(code, offset, message, found, allowed));
        HasProblems = true;
    }

    /// <summary>Notes, for information, a newer version, whose members this library may not all know.</summary>
    public void NewerVersion(long offset, SchemaVersion found)
    {
        string version = found.ToString();
        ProblemMessage message = FormatMessages.NewerVersion.With(version, SchemaVersion.Current.ToString());
        _noted.Add(new NotedProblem(FormatCodes.NewerVersion, offset, message, version) { Severity = ProblemSeverity.Info });
    }

    public void NotUtf8(long offset, byte found)
    {
        if (IsListed())
        {
            string shown = FormatMessages.Byte(found);
            Note(FormatCodes.NotUnicode, offset, FormatMessages.NotUtf8.With(shown), shown);
        }
    }

    public static bool Skip(ref Utf8JsonReader reader)
    {
        // A converter is handed its whole value, so this never lacks data, even where more of the document is still to come.
        reader.TrySkip();
        return false;
    }

    public bool WrongKind(ref Utf8JsonReader reader, JsonKind expected) =>
        WrongKind(ref reader, expected.Name, found => FormatMessages.WrongKind.With(found, expected.Name));

    /// <summary>Notes a value that is not a string where a scalar is expected; the grammar of the string says how to write it.</summary>
    public bool NoScalar<T>(ref Utf8JsonReader reader)
        where T : struct, IScalar<T> =>
        WrongKind(ref reader, T.Grammar, found => FormatMessages.NoScalar.With(found, JsonKind.Text.Name, T.Grammar));

    private bool WrongKind(ref Utf8JsonReader reader, LocalizedText allowed, Func<LocalizedText, ProblemMessage> message)
    {
        if (IsListed())
        {
            JsonKind found = JsonKind.Of(reader.TokenType);
            if (found == JsonKind.Null)
            {
                Note(FormatCodes.Null, reader.TokenStartIndex, FormatMessages.Null, found.Word);
            }
            else
            {
                Note(FormatCodes.WrongKind, reader.TokenStartIndex, message(found.Name), found.Word, allowed);
            }
        }

        return Skip(ref reader);
    }

    /// <param name="reader">The reader, at the member's name.</param>
    /// <param name="names">The names allowed.</param>
    public bool UnknownMember(ref Utf8JsonReader reader, IEnumerable<string> names) => UnknownMember(ref reader, FormatMessages.Members(names));

    /// <param name="reader">The reader, at a name within a text that is not the tag of a language.</param>
    /// <param name="names">The languages that texts are usually in.</param>
    public bool UnknownLanguage(ref Utf8JsonReader reader, IEnumerable<string> names) => UnknownMember(ref reader, FormatMessages.Languages(names));

    private bool UnknownMember(ref Utf8JsonReader reader, LocalizedText allowed)
    {
        if (IsListed())
        {
            string name = JsonText.Show(ref reader);
            Note(FormatCodes.UnknownMember, reader.TokenStartIndex, FormatMessages.UnknownMember.With(name, allowed), name, allowed);
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
            string name = JsonText.Show(ref reader);
            Note(FormatCodes.MemberTwice, reader.TokenStartIndex, FormatMessages.MemberTwice.With(name), name);
        }

        reader.Read();
        return Skip(ref reader);
    }

    public void MissingMember(long start, string name)
    {
        if (IsListed())
        {
            Note(FormatCodes.MissingMember, start, FormatMessages.MissingMember.With(name));
        }
    }

    public bool MissingType(ref Utf8JsonReader reader, string name, IEnumerable<string> words)
    {
        if (IsListed())
        {
            LocalizedText allowed = FormatMessages.Words(words);
            Note(FormatCodes.MissingMember, reader.TokenStartIndex, FormatMessages.MissingType.With(name, allowed), null, allowed);
        }

        return Skip(ref reader);
    }

    /// <param name="reader">The reader, at the start of a first line that is not the header line.</param>
    /// <param name="offset">The byte at which the line says what it holds.</param>
    /// <param name="found">What that is.</param>
    public bool MissingHeader(ref Utf8JsonReader reader, long offset, string found)
    {
        if (IsListed())
        {
            LocalizedText allowed = FormatMessages.Words([HeaderLine.Word]);
            Note(FormatCodes.MissingHeader, offset, FormatMessages.MissingHeader.With(found, FormatMessages.Header), found, allowed);
        }

        return Skip(ref reader);
    }

    public bool UnknownWord(ref Utf8JsonReader reader, IEnumerable<string> words)
    {
        if (!JsonText.TryGetString(ref reader, out string? text))
        {
            return BadEncoding(ref reader);
        }

        if (!IsListed())
        {
            return false;
        }

        string found = Excerpt.Of(text);
        LocalizedText allowed = FormatMessages.Words(words);
        return Bad(ref reader, FormatCodes.UnknownWord, FormatMessages.UnknownWord.With(found, allowed), found, allowed);
    }

    public bool BadScalar<T>(ref Utf8JsonReader reader, LocalizedText reason)
        where T : struct, IScalar<T>
    {
        if (!JsonText.TryGetString(ref reader, out string? text))
        {
            return BadEncoding(ref reader);
        }

        return IsListed() && Bad(ref reader, FormatCodes.BadScalar, Scalar.Explain<T>(text, reason), Excerpt.Of(text), T.Grammar);
    }

    public bool BadEncoding(ref Utf8JsonReader reader) => IsListed()
        && Bad(ref reader, FormatCodes.NotUnicode, JsonText.HasWholePairs(ref reader) ? FormatMessages.NotUtf8Text : FormatMessages.HalfSurrogatePair);

    public bool BlankText(ref Utf8JsonReader reader) =>
        IsListed() && Bad(ref reader, FormatCodes.BlankText, FormatMessages.BlankText, JsonText.Show(ref reader));

    public bool NumberOutOfBounds(ref Utf8JsonReader reader, int smallest, int largest)
    {
        if (!IsListed())
        {
            return false;
        }

        byte[] digits = reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
        string found = Excerpt.Of(Encoding.UTF8.GetString(digits));
        LocalizedText allowed = FormatMessages.WholeNumber(smallest, largest);
        return Bad(ref reader, FormatCodes.NumberOutOfBounds, FormatMessages.IsNot.With(found, allowed), found, allowed);
    }

    public bool TextInNoLanguage(long start)
    {
        if (IsListed())
        {
            Note(FormatCodes.TextInNoLanguage, start, FormatMessages.TextInNoLanguage);
        }

        return false;
    }

    public bool UnsupportedVersion(long offset, SchemaVersion found)
    {
        if (IsListed())
        {
            string version = found.ToString();
            LocalizedText allowed = FormatMessages.Versions(SchemaVersion.Current);
            Note(FormatCodes.UnsupportedVersion, offset, FormatMessages.UnsupportedVersion.With(version, allowed), version, allowed);
        }

        return false;
    }

    /// <summary>Notes a problem of a value that is a single token, after which nothing has to be skipped.</summary>
    private bool Bad(ref Utf8JsonReader reader, string code, ProblemMessage message, string? found = null, LocalizedText? allowed = null)
    {
        Note(code, reader.TokenStartIndex, message, found, allowed);
        return false;
    }
}
