using System.Text.Json.Nodes;

namespace Moteplass.Domain.Tests.Reference;

/// <summary>
/// A place in a register as the tables of the facts name it: the way from the root by members, and in a list by the id, the respondent or the
/// number of an element, or by <c>*</c> for each.
/// </summary>
internal sealed class RegisterPlace
{
    private readonly (JsonObject Record, string Member)[] _around;

    private RegisterPlace(JsonNode? value, (JsonObject Record, string Member)[] around) => (Value, _around) = (value, around);

    /// <summary>What stands there, or null.</summary>
    public JsonNode? Value { get; }

    /// <summary>The object in which it stands, or would, and the member's name.</summary>
    public (JsonObject Record, string Member) Innermost => _around[0];

    /// <summary>
    /// The references on which the value rests: those of the innermost record that names sources for it. References that name the member go
    /// before those of the record as a whole.
    /// </summary>
    public JsonObject[] References => _around.Select(one => Of(one.Record, one.Member)).FirstOrDefault(found => found.Length > 0, []);

    public static IEnumerable<RegisterPlace> In(JsonNode register, string path)
    {
        IEnumerable<RegisterPlace> places = [new RegisterPlace(register, [])];
        foreach (string step in path.Split('/').Skip(1))
        {
            places = places.SelectMany(place => place.Step(step));
        }

        return places;
    }

    private IEnumerable<RegisterPlace> Step(string step) => Value switch
    {
        JsonObject record => [new RegisterPlace(record[step], [(record, step), .. _around])],
        JsonArray list => list.Where((item, i) => step == "*" || IsCalled(item, i, step)).Select(item => new RegisterPlace(item, _around)),
        _ => [],
    };

    private static bool IsCalled(JsonNode? item, int index, string step) =>
        $"{index}" == step || (item is JsonObject record && ((string?)record["id"] == step || (string?)record["respondent"] == step));

    private static JsonObject[] Of(JsonObject record, string member)
    {
        JsonObject[] all = [.. record["sources"]?.AsArray().Select(source => source!.AsObject()) ?? []];
        JsonObject[] named = [.. all.Where(source => source["members"]?.AsArray().Any(name => (string?)name == member) == true)];
        return named.Length > 0 ? named : [.. all.Where(source => source["members"] is null)];
    }
}
