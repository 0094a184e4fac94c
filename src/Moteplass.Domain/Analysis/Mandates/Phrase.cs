using System.Globalization;
using System.Text;

namespace Moteplass.Domain.Analysis;

/// <summary>A line of words of the wire format: a value, then what is stated beside it.</summary>
internal sealed class Phrase
{
    private readonly StringBuilder _text = new();

    public static Phrase Of(object? value)
    {
        var phrase = new Phrase();
        phrase._text.Append(value is null ? "" : Word(value));
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
    public Phrase And(string member, object? value) => value is null ? this : Add(member, Word(value));

    /// <summary>Adds the elements of a list, in order; nothing where it is empty.</summary>
    public Phrase And<T>(string member, ValueList<T> values)
        where T : notnull => values.IsEmpty ? this : Add(member, string.Join(',', values.Select(value => Word(value))));

    /// <summary>Adds a part; nothing where it is not stated.</summary>
    public Phrase And<T>(string member, T? part, Func<T, Phrase> phrase)
        where T : class => part is null ? this : Add(member, $"({phrase(part)})");

    /// <summary>Adds parts, in order; nothing where there are none.</summary>
    public Phrase And<T>(string member, ValueList<T> parts, Func<T, Phrase> phrase)
        where T : notnull => parts.IsEmpty ? this : Add(member, string.Join('|', parts.Select(part => phrase(part).ToString())));

    public override string ToString() => _text.ToString();

    private Phrase Add(string member, string value)
    {
        _text.Append(_text.Length == 0 ? "" : " ").Append(member).Append('=').Append(value);
        return this;
    }
}
