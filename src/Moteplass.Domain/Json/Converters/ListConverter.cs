using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of a list, none of whose elements is null.</summary>
internal sealed class ListConverter<T>(WireConverter<T> element) : StructConverter<ValueList<T>>
    where T : notnull
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return context.WrongKind(ref reader, JsonKind.List);
        }

        var gathered = new ListBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (element.TryRead(ref reader, context, out T item))
            {
                gathered.Add(item);
            }
        }

        value = gathered.ToList();
        return true;
    }

    public override void Write(FrameworkWriter writer, ValueList<T> value)
    {
        writer.BeginList();
        foreach (T item in value)
        {
            element.Write(writer, item);
        }

        writer.EndList();
    }
}
