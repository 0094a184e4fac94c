using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Structures.Mandates;

/// <summary>One thing that a published mandate says, and where it stands in its register.</summary>
/// <param name="Says">What it says, in short.</param>
/// <param name="At">The JSON Pointer of the typed member, or of the provision.</param>
/// <param name="Kind">The kind of provision, or null where the member is typed.</param>
/// <param name="Value">The value that stands there, or null where it is an object or a list.</param>
internal sealed record StatedProvision(string Says, string At, string? Kind, JsonNode? Value)
{
    /// <summary>Whether it says what the structure is for, what it does or what it deals with: this stays in words, since nothing is computed from it.</summary>
    public bool IsOnPurpose => Kind is "purpose" or "tasks" or "remit" or "focus-areas" || At.Contains("/purpose", StringComparison.Ordinal);

    /// <summary>What is wrong with the place, or null.</summary>
    public string? WrongIn(JsonNode register)
    {
        JsonNode? found = At.Split('/').Skip(1).Aggregate(
            (JsonNode?)register,
            (node, step) => node switch
            {
                JsonArray list => int.TryParse(step, null, out int index) && index < list.Count ? list[index] : null,
                JsonObject record => record[step],
                _ => null,
            });
        bool isProvision = At.Contains("/provisions/", StringComparison.Ordinal);
        return found is null ? $"nothing stands at {At}"
            : Kind is null && isProvision ? $"{At} is a provision, and the list names no kind"
            : Kind is not null && !isProvision ? $"{At} is no provision"
            : Kind is not null && found["kind"]?.GetValue<string>() != Kind ? $"{At} is of another kind: {found["kind"]}"
            : Kind is null && Value is null && found is JsonValue ? $"{At} is {found.ToJsonString()}, and the list names no value"
            : Value is not null && !JsonNode.DeepEquals(Value, found) ? $"{At} is {found.ToJsonString()} instead of {Value.ToJsonString()}"
            : null;
    }
}
