using System.Text;
using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// Works out where problems stand, those of the form from their bytes and those of rules from their pointers, by walking through the document once
/// more for all of them. Only a document with problems pays for it.
/// </summary>
internal static partial class ProblemLocator
{
    /// <summary>Locates problems in a document at hand.</summary>
    /// <param name="noted">The problems, by rising offset.</param>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">How it was read.</param>
    public static ValueList<Problem> Locate(IReadOnlyList<NotedProblem> noted, ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        JsonPointer[] pointers = Pointers(noted, new Utf8JsonReader(utf8Json, options));
        var problems = new Problem[noted.Count];
        var lines = new LineCounter(utf8Json);
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = Make(noted[i], pointers[i], lines.At((int)noted[i].Offset));
        }

        return new ValueList<Problem>(problems);
    }

    /// <summary>Locates problems within a value of a document that somebody else reads.</summary>
    /// <param name="noted">The problems, by rising offset.</param>
    /// <param name="start">The reader as it was at the value's first token.</param>
    public static ValueList<Problem> Locate(IReadOnlyList<NotedProblem> noted, Utf8JsonReader start)
    {
        JsonPointer[] pointers = Pointers(noted, start);
        return new ValueList<Problem>([.. noted.Select((one, i) => Make(one, pointers[i], null))]);
    }

    private static Problem Make(NotedProblem noted, JsonPointer pointer, SourcePosition? position) => new()
    {
        Code = noted.Code,
        Severity = noted.Severity,
        Message = noted.Message,
        Pointer = pointer,
        Position = position,
        Found = noted.Found,
        Allowed = noted.Allowed,
    };

    private static JsonPointer[] Pointers(IReadOnlyList<NotedProblem> noted, Utf8JsonReader reader)
    {
        var pointers = new JsonPointer[noted.Count];
        var path = new Path();
        int next = 0;
        try
        {
            bool more = reader.TokenType != JsonTokenType.None || reader.Read();
            while (more && next < pointers.Length)
            {
                path.Enter(ref reader);
                while (next < pointers.Length && noted[next].Offset < reader.BytesConsumed)
                {
                    pointers[next++] = path.Pointer;
                }

                path.Leave(ref reader);
                more = reader.Read();
            }
        }
        catch (JsonException)
        {
            // The document is broken here, and so is its last problem: it stands where the walk came to an end.
        }

        Array.Fill(pointers, path.Pointer, next, pointers.Length - next);
        return pointers;
    }

    /// <summary>The way from the document's root to the token that the reader is on.</summary>
    private sealed class Path
    {
        // As if of a document with room for the names of all members there are.
        private const int NamesLength = 64 * 1024;

        private readonly List<Step> _steps = [];
        private readonly RecentStrings _names = new(NamesLength);

        public JsonPointer Pointer
        {
            get
            {
                JsonPointer pointer = JsonPointer.Root;
                foreach (Step step in _steps)
                {
                    pointer = step switch
                    {
                        { Name: { } name } => pointer.Append(name),
                        { Index: >= 0 } => pointer.Append(step.Index),
                        _ => pointer,
                    };
                }

                return pointer;
            }
        }

        public void Enter(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when _steps.Count > 0:
                    _steps[^1] = new Step(Name(ref reader), -1, false);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    _steps.RemoveAt(_steps.Count - 1);
                    break;
                default:
                    if (_steps.Count > 0 && _steps[^1].IsList)
                    {
                        _steps[^1] = new Step(null, _steps[^1].Index + 1, true);
                    }

                    break;
            }
        }

        public void Leave(ref Utf8JsonReader reader)
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                _steps.Add(new Step(null, -1, reader.TokenType == JsonTokenType.StartArray));
            }
        }

        private string Name(ref Utf8JsonReader reader)
        {
            if (!JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> utf8))
            {
                return JsonText.Show(ref reader);
            }

            if (!_names.TryGet(utf8, out string? name))
            {
                name = Encoding.UTF8.GetString(utf8);
                _names.Keep(utf8, name);
            }

            return name;
        }

        private readonly record struct Step(string? Name, int Index, bool IsList);
    }
}
