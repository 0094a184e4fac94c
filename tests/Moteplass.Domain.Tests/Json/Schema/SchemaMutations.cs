using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>Documents that are one step away from a good one, each with a note of the step.</summary>
internal static class SchemaMutations
{
    private static readonly string[] Names = ["strange", "vendor:name", "a:b:c", ":b", "a:", "a b:c", "å:b", "X_1.-:y", "a:b\n", ""];

    private static readonly string[] Numerals =
        ["0", "-0", "1", "-1", "12", "13", "31", "-31", "32", "53", "-54", "100", "101", "999", "1000", "10000", "10001", "2147483648", "1.5", "1.0", "1e1", "1e400"];

    private static readonly string[] Texts =
        ["", " ", "\t\n", "\u0085", "\u00A0\u2003", "\u2028\u3000", "\uFEFF", "\u200B", "other", "Active", "a", "A", "2016-05", "2016-13", "5", "P1Y", "1/2", "12:00", "1.0", "1.1"];

    /// <summary>Everything that is done to a register, each as its text. The register is bent and bent back.</summary>
    public static IEnumerable<(string Note, string Json)> Of(JsonObject register) =>
        from place in Reading.Values(register).ToList()
        from step in At(register, place.Pointer, place.Node)
        select ($"{place.Pointer} {step.Note}", step.Json);

    private static IEnumerable<(string Note, string Json)> At(JsonObject register, string pointer, JsonNode node)
    {
        IEnumerable<(string, string)> steps = pointer.Length == 0 ? [] : Replaced(register, pointer, node);
        return node switch
        {
            JsonObject record => [.. steps, .. Members(register, record)],
            JsonArray list => [.. steps, .. Elements(register, list)],
            _ => steps,
        };
    }

    private static IEnumerable<(string Note, string Json)> Replaced(JsonObject register, string pointer, JsonNode node)
    {
        // The marker stands in the text only once, so that any JSON, even such as no tree can hold, can be put in its place.
        const string Marker = "\"here it is\"";
        JsonNode marker = JsonValue.Create("here it is");
        node.ReplaceWith(marker);
        string text = Reading.Text(register);
        marker.ReplaceWith(node);
        string before = node.ToJsonString();
        IEnumerable<string> strings = node.GetValueKind() == System.Text.Json.JsonValueKind.String ? [.. Texts, $"{(string)node!}x", $" {(string)node!}", $"{(string)node!}\n"] : ["a"];
        IEnumerable<string> numerals = node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? Numerals : ["1"];
        return from json in (string[])["null", "true", "[]", "{}", .. numerals, .. strings.Select(one => JsonValue.Create(one).ToJsonString())]
               where json != before
               select ($"{pointer} = {json}", text.Replace(Marker, json, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Note, string Json)> Members(JsonObject register, JsonObject record)
    {
        foreach (string name in Names)
        {
            record.Add(name, 1);
            yield return ($"+ '{name}'", Reading.Text(register));
            record.Remove(name);
        }

        foreach ((string name, JsonNode? value) in record.ToList())
        {
            record.Remove(name);
            yield return ($"- '{name}'", Reading.Text(register));
            record.Add(name, value);
        }
    }

    private static IEnumerable<(string Note, string Json)> Elements(JsonObject register, JsonArray list)
    {
        foreach (string json in (string[])["null", "1", "\"\"", "{}", "[]"])
        {
            list.Add(JsonNode.Parse(json));
            yield return ($"+ {json}", Reading.Text(register));
            list.RemoveAt(list.Count - 1);
        }
    }
}
