namespace Moteplass.Domain.Changes;

/// <summary>A value: a text, a number, a date, a word.</summary>
internal sealed class ValueNode(int number, string json, Func<Language, string> inWords) : RecordNode(number)
{
    public override string Json { get; } = json;

    public string InWords(Language language) => inWords(language);
}
