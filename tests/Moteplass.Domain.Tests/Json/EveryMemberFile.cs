using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Json.Schema;

namespace Moteplass.Domain.Tests.Json;

/// <summary>Adds what a document lacks to have every member of every record: a new member gets a value of its type, a new record one with every member.</summary>
internal static class EveryMemberFile
{
    /// <summary>The document with every member, in canonical indented form.</summary>
    public static string Completed(string json)
    {
        JsonNode tree = JsonNode.Parse(json)!;
        Complete(tree, Declarations.Register, tree);
        return MoteplassJson.Write(MoteplassJson.Read(Reading.Text(tree)), indented: true);
    }

    private static void Complete(JsonNode node, WireShape shape, JsonNode tree)
    {
        switch (shape)
        {
            case WireShape.Record record:
                foreach (MemberShape member in record.Members)
                {
                    node[member.Name] ??= Value(member.Value, tree);
                    Complete(node[member.Name]!, member.Value, tree);
                }

                break;
            case WireShape.Sum sum:
                Complete(node, sum.Cases.First(one => one.Word == (string)node["type"]!).Case, tree);
                break;
            case WireShape.List list:
                foreach (JsonNode? element in node.AsArray())
                {
                    Complete(element!, list.Element, tree);
                }

                break;
        }
    }

    private static JsonNode Value(WireShape shape, JsonNode tree) => shape switch
    {
        WireShape.Record => new JsonObject(),
        WireShape.Sum sum => new JsonObject { ["type"] = sum.Cases.First().Word },
        WireShape.List list => new JsonArray(Value(list.Element, tree)),
        WireShape.Scalar { Type.IsGenericType: true } id => IdOf(id.Type.GetGenericArguments()[0], tree),
        WireShape.Scalar scalar => SchemaScalars.All[scalar.Type].Examples[0],
        WireShape.Words words => words.All[^1],
        WireShape.Constant constant => constant.Word,
        WireShape.Number number => number.Largest,
        WireShape.Flag => true,
        WireShape.Text => "Tekst",
        WireShape.TextByLanguage => new JsonObject { ["nb"] = "Tekst", ["nn"] = "Tekst", ["en"] = "Text", ["se"] = "Teaksta" },
        _ => throw new ArgumentException($"{shape} has no value.", nameof(shape)),
    };

    /// <summary>The first id that a record of the document bears, or a new one.</summary>
    private static string IdOf(Type record, JsonNode tree) =>
        (string?)(record == typeof(Seat) ? tree["structures"]?[0]?["seats"]?[0]
            : record == typeof(WorkshopTheme) ? tree["workshops"]?[0]?["themes"]?[0]
            : tree[ListOf(record)]?[0])?["id"] ?? Kebab.Of(record.Name);

    private static string ListOf(Type record) => ((WireShape.Record)Declarations.Register).Members
        .First(member => member.Value is WireShape.List list && TypeOf(list.Element) == record).Name;

    private static Type? TypeOf(WireShape shape) => shape switch
    {
        WireShape.Record record => record.Type,
        WireShape.Sum sum => sum.Type,
        _ => null,
    };
}
