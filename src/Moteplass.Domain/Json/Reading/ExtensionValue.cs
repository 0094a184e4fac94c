using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>What holds for every value of a document holds within that of an extension too: whole surrogate pairs, and no member given twice.</summary>
internal static class ExtensionValue
{
    /// <summary>Notes what is wrong within a value.</summary>
    /// <param name="value">A reader of its own, at the value's first token.</param>
    /// <param name="context">Where problems are noted.</param>
    /// <returns>Whether nothing is.</returns>
    public static bool Check(Utf8JsonReader value, ReadContext context)
    {
        bool isGood = true;
        var open = new Stack<HashSet<string>>();
        do
        {
            switch (value.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push([]);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName when !JsonText.TryGetString(ref value, out string? name):
                    isGood = context.BadName(ref value);
                    break;
                case JsonTokenType.PropertyName:
                    isGood = open.Peek().Add(value.GetString()!) ? isGood : context.MemberTwice(ref value);
                    break;
                case JsonTokenType.String when !JsonText.TryGetString(ref value, out _):
                    context.BadEncoding(ref value);
                    isGood = false;
                    break;
                default:
                    break;
            }
        }
        while (open.Count > 0 && value.Read());

        return isGood;
    }
}
