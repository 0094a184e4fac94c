using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>What a JSON value can be, as messages call it.</summary>
internal sealed class JsonKind
{
    public static readonly JsonKind Object = new("object", "et objekt", "eit objekt", "an object");
    public static readonly JsonKind List = new("array", "en liste", "ei liste", "a list");
    public static readonly JsonKind Text = new("string", "en tekst", "ein tekst", "a string");
    public static readonly JsonKind Number = new("number", "et tall", "eit tal", "a number");
    public static readonly JsonKind Flag = new("boolean", "en sannhetsverdi (true eller false)", "ein sanningsverdi (true eller false)", "a truth value (true or false)");
    public static readonly JsonKind Null = new("null", "null", "null", "null");

    private JsonKind(string word, string nb, string nn, string en) => (Word, Name) = (word, new LocalizedText(nb, nn, en));

    /// <summary>What JSON Schema calls it.</summary>
    public string Word { get; }

    public LocalizedText Name { get; }

    public static JsonKind Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => List,
        JsonTokenType.String => Text,
        JsonTokenType.Number => Number,
        JsonTokenType.True or JsonTokenType.False => Flag,
        _ => Null,
    };
}
