using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A member that another party has added to a record, kept as it was read (utvidelse): <c>"vendor:name": …</c>.</summary>
/// <remarks>
/// Equality: by name and JSON text, ordinal. Made by reading, or with <c>MoteplassJson.CreateExtension</c>, which checks both. Reading that keeps
/// unknown members, as that of a newer version does, makes extensions of them too, with the names that they have.
/// </remarks>
[JsonConverter(typeof(MoteplassJsonConverter))]
public sealed record Extension
{
    internal Extension(string name, string json) => (Name, Json) = (name, json);

    /// <summary>The member's name, with a colon between vendor and name; any other is that of an unknown member that was kept.</summary>
    public string Name { get; }

    /// <summary>The member's value as JSON without white space between its parts.</summary>
    public string Json { get; }

    /// <summary>The member as it is in JSON.</summary>
    /// <returns>For example <c>"nav:case":17</c>.</returns>
    public override string ToString() => $"\"{Name}\":{Json}";
}
