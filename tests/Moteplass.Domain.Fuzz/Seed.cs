using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Fuzz;

/// <summary>A document that inputs are made from, and where its values stand.</summary>
internal sealed class Seed
{
    public Seed(byte[] bytes)
    {
        Bytes = bytes;
        Values = [.. Spans(bytes)];
    }

    public byte[] Bytes { get; }

    /// <summary>The span of every value, whole objects and lists included, and the name of the member that it is of.</summary>
    public IReadOnlyList<(int Start, int End, string Member)> Values { get; }

    /// <summary>The documents that are built into this program.</summary>
    public static Seed[] All()
    {
        System.Reflection.Assembly assembly = typeof(Seed).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name =>
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using JsonDocument document = JsonDocument.Parse(stream);
            return new Seed(JsonSerializer.SerializeToUtf8Bytes(document.RootElement));
        })];
    }

    /// <summary>The same documents, each as lines.</summary>
    public static Seed[] Lines() => [.. All().Select(seed => new Seed(Target.AsLines(MoteplassJson.Read(seed.Bytes)).GetAwaiter().GetResult()))];

    private static List<(int Start, int End, string Member)> Spans(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true });
        var open = new Stack<(int Start, string Member)>();
        var spans = new List<(int, int, string)>();
        string member = "";
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, member));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int from, member) = open.Pop();
                    spans.Add((from, end, member));
                    break;
                case JsonTokenType.PropertyName:
                    member = reader.GetString()!;
                    break;
                default:
                    spans.Add((start, end, member));
                    break;
            }
        }

        return spans;
    }
}
