using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>Registers that say one value less.</summary>
internal static class Removal
{
    /// <summary>
    /// What means something where it is left out: a period that is not stated is assumed to hold, as far as the date of the source reaches; a seat is that of one
    /// member; what a mandate does not say of all its members, its groups say; a meeting is as planned, and one that was held was planned for that time, if nothing else is said.
    /// </summary>
    private static readonly HashSet<string> Kept = ["period", "role", "persons", "status", "planned", "held", "members"];

    /// <summary>The register without each value in turn that can be left out, with the place where it stood.</summary>
    public static IEnumerable<(string Place, CollaborationRegister Register)> Each(CollaborationRegister register)
    {
        JsonNode document = JsonNode.Parse(MoteplassJson.WriteUtf8(register))!;
        foreach ((JsonObject parent, string name) in Values(document).ToList())
        {
            JsonNode value = parent[name]!;
            string place = value.GetPath();
            int at = parent.IndexOf(name);
            parent.Remove(name);
            if (Read(document) is { } less)
            {
                yield return (place, less);
            }

            parent.Insert(at, name, value);
        }
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Values(JsonNode node) => node switch
    {
        JsonObject parent => parent.SelectMany(member => (IsKept(parent, member.Key) ? [] : new[] { (parent, member.Key) }).Concat(Values(member.Value!))),
        JsonArray list => list.SelectMany(one => Values(one!)),
        _ => [],
    };

    private static bool IsKept(JsonObject parent, string name) =>
        parent[name] is JsonArray || Kept.Contains(name) || (name == "date" && parent.GetPath().StartsWith("$.documents", StringComparison.Ordinal));

    private static CollaborationRegister? Read(JsonNode document) => MoteplassJson.TryRead(document.ToJsonString(), out CollaborationRegister? register, out _) ? register : null;
}
