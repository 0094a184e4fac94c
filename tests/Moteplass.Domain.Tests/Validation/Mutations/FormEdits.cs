using System.Text.Json.Nodes;
using static Moteplass.Domain.Tests.Validation.Mutations.ReferenceTree;

namespace Moteplass.Domain.Tests.Validation.Mutations;

/// <summary>Edits that break the form.</summary>
internal static class FormEdits
{
    private const int ListedProblems = 1000;

    private static readonly string[] Texts = ["nb", "nn", "en", "locator", "note"];
    private static readonly string[] Words = ["kind", "status", "permanence", "contactForm", "level", "basis", "side", "category", "type"];
    private static readonly string[] Scalars = ["date", "when", "period", "count", "ages", "organisations", "participants", "id", "document", "onBehalfOf", "respondent"];
    private static readonly string[] Required = ["id", "name", "title", "type", "document", "member", "umbrella", "respondent"];

    public static IEnumerable<Edit> All =>
    [
        .. Some(Leaves.Where(place => !char.IsAsciiDigit(place[^1])), 40).Select(place => Edit.OfBytes("something that is no JSON", place, "@", $"FMT001 {place}")),
        .. Some(Named(Texts), 40).Select(place => Edit.OfBytes("a byte that is no UTF-8", place, "\"\u00E6\"", $"FMT002 {place}")),
        .. Some(Objects.Where(IsRecord), 20).Select(Deep),
        .. Some(Leaves, 60).Select(place => Edit.Of("a number for a text", tree => JsonTexts.At(tree, place).ReplaceWith(JsonNode.Parse("[]")), $"FMT004 {place}")),
        .. Some(Leaves, 60).Select(place => Edit.OfBytes("a null", place, "null", $"FMT005 {place}")),
        .. Some(Objects, 60).Select(place => Edit.Of("a member that nobody knows", tree => At(tree, place)["x"] = 1, $"FMT006 {place}/x")),
        .. Some(Objects, 40).Select(Twice),
        .. Some(RequiredMembers, 60).Select(place => Edit.Of("a member left out", tree => Remove(tree, place), $"FMT008 {Holder(place)}")),
        .. Some(Named(Words), 60).Select(place => Edit.Of("a word that is none", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create("no-such-word")), $"FMT009 {place}")),
        .. Some(Named(Scalars), 60).Select(place => Edit.Of("a text out of its grammar", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create("Æ b")), $"FMT010 {place}")),
        .. Some(Named(Texts), 40).Select(place => Edit.Of("a blank text", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create(" ")), $"FMT011 {place}")),
        .. Some(Objects.Where(place => place.Contains("/seats/", StringComparison.Ordinal) && !place.Contains("/sources", StringComparison.Ordinal)), 20)
            .Select(place => Edit.Of("a number out of its bounds", tree => At(tree, place)["deputyRank"] = 0, $"FMT012 {place}/deputyRank")),
        .. Some(Named("nb").Select(Holder), 40).Select(place => Edit.Of("a text in no language", tree => JsonTexts.At(tree, place).ReplaceWith(JsonNode.Parse("{}")), $"FMT013 {place}")),
        .. Enumerable.Range(2, 8).Select(major => Edit.Of("a version to come", tree => tree["schemaVersion"] = $"{major}.0", "FMT014 /schemaVersion")),
        Edit.Of(
            "more problems than are listed",
            tree => tree["actors"] = new JsonArray([.. Enumerable.Range(0, ListedProblems + 5).Select(_ => JsonValue.Create(7))]),
            [.. Enumerable.Range(0, ListedProblems).Select(i => $"FMT004 /actors/{i}"), $"FMT015 /actors/{ListedProblems - 1}"]),
    ];

    private static IEnumerable<string> RequiredMembers =>
        Objects.SelectMany(place => Required.Where(name => At(Make(), place).ContainsKey(name) && IsRequired(place, name)).Select(name => $"{place}/{name}"));

    /// <summary>A name stands in areas and workshops as well, where it may be left out.</summary>
    private static bool IsRequired(string place, string name) =>
        name != "name" || place.StartsWith("/actors", StringComparison.Ordinal) || (place.StartsWith("/structures", StringComparison.Ordinal) && place.Count('/') == 2);

    /// <summary>So many of all, spread over the register.</summary>
    private static IEnumerable<string> Some(IEnumerable<string> places, int count)
    {
        string[] all = [.. places];
        return Enumerable.Range(0, Math.Min(count, all.Length)).Select(i => all[(int)((long)i * all.Length / Math.Min(count, all.Length))]);
    }

    /// <summary>Texts by language take no extensions.</summary>
    private static bool IsRecord(string place) => !At(Make(), place).ContainsKey("nb");

    private static JsonObject At(JsonObject tree, string place) => JsonTexts.At(tree, place).AsObject();

    private static void Remove(JsonObject tree, string place) => At(tree, Holder(place)).Remove(place[(place.LastIndexOf('/') + 1)..]);

    private static Edit Deep(string place)
    {
        int levels = 64 - place.Count('/');
        return Edit.Of(
            "too many levels",
            tree => At(tree, place)["x:deep"] = Enumerable.Range(0, levels).Aggregate((JsonNode)new JsonArray(), (inner, _) => new JsonArray(inner)),
            $"FMT003 {place}/x:deep{string.Concat(Enumerable.Repeat("/0", levels - 2))}");
    }

    private static Edit Twice(string place)
    {
        JsonObject tree = Make();
        JsonObject record = At(tree, place);
        (string name, JsonNode? value) = record.First();
        string twice = record.ToJsonString().Insert(1, $"\"{name}\":{value!.ToJsonString()},");
        return place.Length == 0
            ? new Edit("a member given twice", System.Text.Encoding.UTF8.GetBytes(twice), [$"FMT007 /{name}"])
            : Edit.OfBytes("a member given twice", place, System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(twice)), $"FMT007 {place}/{name}");
    }
}
