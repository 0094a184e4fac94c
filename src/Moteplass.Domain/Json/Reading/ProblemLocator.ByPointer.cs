using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

internal static partial class ProblemLocator
{
    /// <summary>Locates problems by their pointers. What the document does not have stands where the innermost does that would hold it.</summary>
    /// <param name="problems">The problems of a register, in any order.</param>
    /// <param name="utf8Json">The document from which the register was read, with or without a byte order mark.</param>
    /// <returns>The same problems, each with its position.</returns>
    public static ValueList<Problem> Locate(ValueList<Problem> problems, ReadOnlySpan<byte> utf8Json)
    {
        if (problems.IsEmpty)
        {
            return problems;
        }

        var root = new SoughtPlace();
        SoughtPlace[] places = [.. problems.Select(problem => root.Add(problem.Pointer))];
        ReadOnlySpan<byte> unmarked = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        var reader = new Utf8JsonReader(unmarked);
        var lines = new LineCounter(unmarked);
        reader.Read();
        Find(root, ref reader, ref lines);
        return [.. problems.Select((problem, i) => problem with { Position = places[i].Nearest })];
    }

    /// <summary>Walks through the value on which the reader stands, to its last token, and notes where what is sought begins.</summary>
    private static void Find(SoughtPlace? place, ref Utf8JsonReader reader, ref LineCounter lines)
    {
        if (place is null)
        {
            reader.Skip();
            return;
        }

        place.Position = lines.At((int)reader.TokenStartIndex);
        if (place.IsInnermost)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                SoughtPlace? part = place.Part(reader.GetString()!);
                reader.Read();
                Find(part, ref reader, ref lines);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Find(place.Part(i), ref reader, ref lines);
            }
        }
    }
}
