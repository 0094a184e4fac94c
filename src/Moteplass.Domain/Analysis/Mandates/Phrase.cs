using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Analysis;

/// <summary>A line of words of the wire format: a value, then what is stated beside it.</summary>
/// <remarks>
/// Lists whose order means nothing are sorted. Beside the line that is shown stands its sense, which two lines share that say the same in other
/// words: seven days are a week, and a label is only shown.
/// </remarks>
internal sealed class Phrase
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _sense = new();

    /// <summary>What the line says, to compare it by.</summary>
    public string Sense => _sense.ToString();

    public static Phrase Of(object? value)
    {
        var phrase = new Phrase();
        phrase._text.Append(value is null ? "" : Word(value));
        phrase._sense.Append(value is null ? "" : SenseOf(value));
        return phrase;
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

    /// <summary>Adds what is stated of a member; nothing where it is not.</summary>
    public Phrase And(string member, object? value) => value is null ? this : Add(member, Word(value), SenseOf(value));

    /// <summary>Adds the elements of a list; nothing where it is empty.</summary>
    public Phrase And<T>(string member, ValueList<T> values)
        where T : notnull
    {
        string words = string.Join(',', values.Order(InOrder<T>()).Select(value => Word(value)));
        return values.IsEmpty ? this : Add(member, words, words);
    }

    /// <summary>Adds a part; nothing where it is not stated.</summary>
    public Phrase And<T>(string member, T? part, Func<T, Phrase> phrase)
        where T : class => part is null ? this : Add(member, $"({phrase(part)})", $"({phrase(part).Sense})");

    /// <summary>Adds parts; nothing where there are none.</summary>
    public Phrase And<T>(string member, ValueList<T> parts, Func<T, Phrase> phrase)
        where T : notnull => parts.IsEmpty
            ? this
            : Add(
                member,
                string.Join('|', parts.Select(part => phrase(part).ToString()).Order(StringComparer.Ordinal)),
                string.Join('|', parts.Select(part => phrase(part).Sense).Order(StringComparer.Ordinal)));

    /// <summary>Adds what is shown and makes no difference; nothing where it is not stated.</summary>
    public Phrase Showing(string member, object? value) => value is null ? this : Add(member, Word(value), null);

    public override string ToString() => _text.ToString();

    private static string SenseOf(object value) =>
        Word(value is LeadTime { Unit: LeadTimeUnit.Weeks, Amount: { } weeks } && weeks * 7 is <= 999 and var days ? LeadTime.FromDays(days) : value);

    private static Comparer<T> InOrder<T>()
        where T : notnull =>
        Comparer<T>.Create((one, other) => one is IComparable<T> comparable ? comparable.CompareTo(other)
            : one is IComparable word ? word.CompareTo(other)
            : string.CompareOrdinal(Word(one), Word(other)));

    private static void Add(StringBuilder line, string member, string value) =>
        line.Append(line.Length == 0 ? "" : " ").Append(member).Append('=').Append(value);

    private Phrase Add(string member, string value, string? sense)
    {
        Add(_text, member, value);
        if (sense is not null)
        {
            Add(_sense, member, sense);
        }

        return this;
    }
}
