namespace Moteplass.Domain;

/// <summary>Tells the number of a bank account (kontonummer) from other numbers of eleven digits by what the text calls it.</summary>
/// <remarks>
/// One valid account number in forty looks like a national identity number too. A word for an account counts if it comes before the number in
/// the same sentence, nearer than any word for the number of a person, or in brackets right after it.
/// </remarks>
internal static class AccountNumbers
{
    private const int FurthestWord = 6;
    private const int FurthestCharacter = 400;
    private const int LongestNote = 60;

    private static readonly string[] Joining = ["og", "eller", "samt", "and", "or"];

    private static readonly string[] Shortened = ["nr", "no", "kto", "acct"];

    private static readonly string[] OfPersons = ["fødsel", "fodsel", "født", "fodt", "fnr", "person", "pnr", "dnr", "dnummer", "ident", "ssn"];

    /// <summary>Whether a text calls a number in it the number of an account.</summary>
    public static bool IsCalledOne(ReadOnlySpan<char> text, int at, int length) =>
        IsCalledBefore(text[Math.Max(0, at - FurthestCharacter)..at]) || IsCalledAfter(text[(at + length)..]);

    private static bool IsCalledBefore(ReadOnlySpan<char> text)
    {
        bool isList = true;
        for (int words = 0; words < FurthestWord && !text.IsEmpty;)
        {
            char last = text[^1];
            if (char.IsLetter(last))
            {
                ReadOnlySpan<char> word = LastWord(text);
                if (IsAccount(word) || IsOfPersons(word))
                {
                    return IsAccount(word);
                }

                isList &= Is(word, Joining);
                text = text[..^word.Length];
                words++;
            }
            else if (char.IsWhiteSpace(last))
            {
                text = text.TrimEnd();
                if (EndsSentence(text))
                {
                    return false;
                }
            }
            else if (char.IsAsciiDigit(last) && !isList)
            {
                // It is the other number that has a name.
                return false;
            }
            else
            {
                text = text[..^1];
            }
        }

        return false;
    }

    private static bool IsCalledAfter(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int end = text is ['(', ..] ? text[..Math.Min(text.Length, LongestNote)].IndexOf(')') : -1;
        for (text = end < 0 ? [] : text[1..end]; !text.IsEmpty;)
        {
            ReadOnlySpan<char> word = LastWord(text);
            if (IsAccount(word))
            {
                return true;
            }

            text = text[..^Math.Max(word.Length, 1)];
        }

        return false;
    }

    /// <summary>Whether a text that goes on after a space ends a sentence; the full stop of a shortened word does not.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        if (text is not [.., '.' or '!' or '?' or ';'])
        {
            return false;
        }

        ReadOnlySpan<char> word = LastWord(text[..^1]);
        return text[^1] != '.' || !(Is(word, Shortened) || word.EndsWith("nr", StringComparison.OrdinalIgnoreCase));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    private static bool IsAccount(ReadOnlySpan<char> word) =>
        Holds(word, "konto", static rest => rest is not ['r' or 'R', ..]) // an office is a kontor
        || Holds(word, "account", static rest => rest is [] or ['s' or 'S'] or ['n' or 'N', ..]) // an accountant is a person
        || Holds(word, "giro", static _ => true)
        || word.StartsWith("kto", StringComparison.OrdinalIgnoreCase)
        || Is(word, ["acct", "iban"]);

    private static bool Holds(ReadOnlySpan<char> word, string part, Func<ReadOnlySpan<char>, bool> goesOn)
    {
        int at = word.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && goesOn(word[(at + part.Length)..]);
    }

    private static bool IsOfPersons(ReadOnlySpan<char> word)
    {
        foreach (string start in OfPersons)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (string one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
