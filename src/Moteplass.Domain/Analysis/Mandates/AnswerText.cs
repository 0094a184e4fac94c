using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Analysis;

/// <summary>An answer of a mandate in the words of the wire format: a value, then what is stated beside it.</summary>
/// <remarks>
/// Lists whose order means nothing are sorted. Beside the text that is shown there is its meaning, the same for two answers that say the same in other
/// words: seven days are a week, and a label is only shown.
/// </remarks>
internal sealed class AnswerText
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _meaning = new();

    /// <summary>What the answer says, to compare it by.</summary>
    public string Meaning => _meaning.ToString();

    public static AnswerText Of(object? value)
    {
        var text = new AnswerText();
        text._text.Append(value is null ? "" : Word(value));
        text._meaning.Append(value is null ? "" : MeaningOf(value));
        return text;
    }

    /// <summary>The word or text of a value as the wire format has it.</summary>
    public static string Word(object value) => value switch
    {
        Enum word => Kebab.Of(word.ToString()),
        bool flag => flag ? "true" : "false",
        IFormattable scalar => scalar.ToString(null, CultureInfo.InvariantCulture),
        LocalizedText text => text.In(Language.Nb),
        _ => value.ToString() ?? "",
    };

    /// <summary>Adds what is stated of a member; nothing if it is not.</summary>
    public AnswerText With(string member, object? value) => value is null ? this : Add(member, Word(value), MeaningOf(value));

    /// <summary>Adds the elements of a list; nothing if it is empty.</summary>
    public AnswerText With<T>(string member, ValueList<T> values)
        where T : notnull
    {
        string words = string.Join(',', values.Order(InOrder<T>()).Select(value => Word(value)));
        return values.IsEmpty ? this : Add(member, words, words);
    }

    /// <summary>Adds a part; nothing if it is not stated.</summary>
    public AnswerText With<T>(string member, T? part, Func<T, AnswerText> text)
        where T : class
    {
        if (part is null)
        {
            return this;
        }

        AnswerText stated = text(part);
        return Add(member, $"({stated})", $"({stated.Meaning})");
    }

    /// <summary>Adds parts; nothing if there are none.</summary>
    public AnswerText With<T>(string member, ValueList<T> parts, Func<T, AnswerText> text)
        where T : notnull
    {
        AnswerText[] stated = [.. parts.Select(text)];
        return stated.Length == 0
            ? this
            : Add(
                member,
                string.Join('|', stated.Select(part => part.ToString()).Order(StringComparer.Ordinal)),
                string.Join('|', stated.Select(part => part.Meaning).Order(StringComparer.Ordinal)));
    }

    /// <summary>Adds what is shown and makes no difference; nothing if it is not stated.</summary>
    public AnswerText WithLabel(string member, object? value) => value is null ? this : Add(member, Word(value), null);

    public override string ToString() => _text.ToString();

    private static string MeaningOf(object value) =>
        Word(value is LeadTime { Unit: LeadTimeUnit.Weeks, Amount: { } weeks } && weeks * 7 is <= 999 and var days ? LeadTime.FromDays(days) : value);

    private static Comparer<T> InOrder<T>()
        where T : notnull =>
        Comparer<T>.Create((one, other) => one is IComparable<T> comparable ? comparable.CompareTo(other)
            : one is IComparable word ? word.CompareTo(other)
            : string.CompareOrdinal(Word(one), Word(other)));

    private static void Add(StringBuilder line, string member, string value) =>
        line.Append(line.Length == 0 ? "" : " ").Append(member).Append('=').Append(value);

    private AnswerText Add(string member, string value, string? meaning)
    {
        Add(_text, member, value);
        if (meaning is not null)
        {
            Add(_meaning, member, meaning);
        }

        return this;
    }
}
