using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A list of values, none of them null.</summary>
/// <typeparam name="T">The type of element.</typeparam>
internal sealed class ListWire<T>(WireType<T> element) : WireType<ValueList<T>>
    where T : notnull
{
    public override WireShape Shape => new WireShape.List(element.Shape);

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return context.WrongKind(ref reader, JsonKind.List);
        }

        // Most lists are short: the first elements are gathered on the stack, so that only the list itself is allocated.
        var first = new FirstElements();
        T[]? more = null;
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!element.TryRead(ref reader, context, out T item))
            {
                continue;
            }

            if (count < FirstElements.Count)
            {
                first[count] = item;
            }
            else
            {
                Grow(ref more, count, first);
                more[count] = item;
            }

            count++;
        }

        value = count == 0 ? default : new ValueList<T>(Gather(first, more, count));
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        UnwritableException.ThrowIfTooDeep(writer);
        writer.WriteStartArray();
        foreach (T item in value.AsSpan())
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override void Register(TypeInfoFactories factories) => element.Register(factories);

    private static void Grow([System.Diagnostics.CodeAnalysis.NotNull] ref T[]? more, int count, ReadOnlySpan<T> first)
    {
        if (more is null)
        {
            more = new T[FirstElements.Count * 4];
            first.CopyTo(more);
        }
        else if (count == more.Length)
        {
            Array.Resize(ref more, count * 2);
        }
    }

    private static T[] Gather(ReadOnlySpan<T> first, T[]? more, int count)
    {
        if (more?.Length == count)
        {
            return more;
        }

        return (more is null ? first[..count] : more.AsSpan(0, count)).ToArray();
    }

    [InlineArray(Count)]
    private struct FirstElements
    {
        public const int Count = 16;

        private T _first;
    }
}
