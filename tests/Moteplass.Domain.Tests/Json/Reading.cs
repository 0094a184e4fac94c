using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Reads documents that are bent out of shape, and says where in them a value stands.</summary>
internal static class Reading
{
    /// <summary>Stands for a value whose place is sought; it is in no document of the tests.</summary>
    private const string Marker = "here";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A register with every member of every record, in canonical indented form.</summary>
    public static string EveryMember { get; } = TestFiles.Text("every-member.json");

    public static JsonObject Tree() => JsonNode.Parse(EveryMember)!.AsObject();

    /// <summary>Registers of one record each, which together have every member there is: what is tried at every place of a document is tried in these.</summary>
    public static IEnumerable<JsonObject> SingleRecords()
    {
        JsonObject tree = Tree();
        yield return new JsonObject(tree.Where(one => one.Value is not JsonArray { Count: > 0 }).Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone())));
        foreach ((string name, JsonNode? list) in tree.Where(one => one.Value is JsonArray { Count: > 0 }))
        {
            foreach (JsonNode? element in list!.AsArray())
            {
                yield return new JsonObject { ["schemaVersion"] = "1.0", [name] = new JsonArray(element!.DeepClone()) };
            }
        }
    }

    public static string Text(JsonNode tree) => tree.ToJsonString(Relaxed);

    public static string[] ProblemsOf(string json) => ProblemsOf(Encoding.UTF8.GetBytes(json));

    public static string[] ProblemsOf(ReadOnlySpan<byte> utf8Json) => [.. Judge(utf8Json).Select(problem => problem.ToString())];

    /// <summary>The problems of a document, after checks that hold for any document whatsoever.</summary>
    public static ValueList<Problem> Judge(ReadOnlySpan<byte> utf8Json)
    {
        bool isRead = MoteplassJson.TryRead(utf8Json, out CollaborationRegister? register, out ValueList<Problem> problems);

        Assert.Equal(isRead, register is not null);
        Assert.Equal(isRead, problems.All(problem => problem.Severity == ProblemSeverity.Info));
        return problems;
    }

    /// <summary>All values of a tree, each as the way to it and itself; the insides of extensions are left out.</summary>
    public static IEnumerable<(string Pointer, JsonNode Node)> Values(JsonNode node, string pointer = "")
    {
        IEnumerable<(string Step, JsonNode? Child)> children = node switch
        {
            JsonObject record => record.Where(one => !one.Key.Contains(':', StringComparison.Ordinal)).Select(one => (one.Key, one.Value)),
            JsonArray list => list.Select((one, i) => ($"{i}", one)),
            _ => [],
        };
        return children.SelectMany(child => Values(child.Child!, $"{pointer}/{child.Step}")).Prepend((pointer, node));
    }

    public static JsonNode At(JsonNode tree, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(tree, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);

    /// <summary>The column at which a value begins in the compact text of a tree.</summary>
    public static int ColumnOf(JsonNode tree, string pointer)
    {
        if (pointer.Length == 0)
        {
            return 1;
        }

        JsonNode copy = tree.DeepClone();
        At(copy, pointer).ReplaceWith(Marker);
        string text = Text(copy);
        return Encoding.UTF8.GetByteCount(text[..text.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)]) + 1;
    }

    /// <summary>A problem as it reads in English, in a document of a single line.</summary>
    public static string Problem(string code, string pointer, int column, string message) =>
        $"error {code} at {(pointer.Length == 0 ? "the root" : pointer)} (1:{column}): {message}";
}
