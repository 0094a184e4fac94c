using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;

namespace Moteplass.Domain.Tests.Validation.Mutations;

/// <summary>The reference register as a tree that can be edited.</summary>
internal static class ReferenceTree
{
    private static readonly JsonNode Tree = JsonNode.Parse(MoteplassJson.WriteUtf8(ReferenceRegister.ZeroToTwentyFour))!;

    /// <summary>The places of all values that are neither objects nor lists.</summary>
    public static string[] Leaves { get; } = [.. JsonTexts.In(Tree)];

    /// <summary>The places of all objects.</summary>
    public static string[] Objects { get; } = [.. In(Tree, "")];

    /// <summary>A copy of its own for each edit.</summary>
    public static JsonObject Make() => Tree.DeepClone().AsObject();

    /// <summary>The places of the leaves whose member has one of the names.</summary>
    public static IEnumerable<string> Named(params string[] names) => Leaves.Where(place => names.Contains(place[(place.LastIndexOf('/') + 1)..], StringComparer.Ordinal));

    /// <summary>The place that holds another.</summary>
    public static string Holder(string place) => place[..place.LastIndexOf('/')];

    private static IEnumerable<string> In(JsonNode? node, string pointer) => node switch
    {
        JsonObject record => record.SelectMany(member => In(member.Value, $"{pointer}/{member.Key}")).Prepend(pointer),
        JsonArray list => list.SelectMany((item, i) => In(item, $"{pointer}/{i}")),
        _ => [],
    };
}
