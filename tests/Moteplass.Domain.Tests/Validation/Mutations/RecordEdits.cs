using System.Text.Json.Nodes;
using static Moteplass.Domain.Tests.Validation.Mutations.ReferenceTree;

namespace Moteplass.Domain.Tests.Validation.Mutations;

/// <summary>Edits after which the register can be read, but contradicts itself.</summary>
internal static class RecordEdits
{
    private const string Group = "arbeidsgruppe-brukerorganisasjoner";
    private const int GroupIndex = 9;

    private static readonly string[] References =
        ["document", "onBehalfOf", "member", "umbrella", "respondent", "annexTo", "structure", "actor", "conductedBy", "workshop", "concerns"];

    private static readonly string[] ReferenceLists = ["owners", "structures", "documents", "contributions", "proposals", "reports", "restsOnContributions", "restsOnMappings"];

    private static readonly string[] Free = ["nb", "nn", "en", "locator", "hedge", "note"];

    private static readonly string[] WithIds = ["documents", "actors", "workshops", "contributions", "evaluations", "assignments", "proposals"];

    public static IEnumerable<Edit> All =>
    [
        .. Named(References).Concat(Leaves.Where(IsInReferenceList)).Select(place =>
            Edit.Of("a reference that leads nowhere", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create("ingen")), $"REG002 {place}")),
        .. Named("umbrella").Select(place => Edit.Of("a directorate for an umbrella", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create("hdir")), $"REG002 {place}")),
        .. WithIds.SelectMany(Copies),
        .. Named(Free).Select(place => Edit.Of("an identity number in a text", tree => JsonTexts.At(tree, place).ReplaceWith(JsonValue.Create("Født 01013950187")), $"PRV001 {place}")),
        .. Each("memberships", (list, i) => Edit.Of(
            "a membership turned round",
            tree => Add(tree, "memberships", Turned(Undated(tree, i))),
            $"MEM001 /memberships/{list}")),
        .. Each("memberships", (list, i) => Edit.Of("a membership listed twice", tree => Add(tree, "memberships", Undated(tree, i).DeepClone()), $"MEM002 /memberships/{list}")),
        .. Each("memberships", (_, i) => Edit.Of(
            "a membership in itself", tree => tree["memberships"]![i]!["member"] = tree["memberships"]![i]!["umbrella"]!.GetValue<string>(), $"MEM002 /memberships/{i}")),
        .. Each("structures", (_, i) => i == 8 ? null : Edit.Of("a structure without an owner", tree => Structure(tree, i).Remove("owners"), $"STR001 /structures/{i}")),
        .. new[] { "2018-03-01", "2018-12-03", "2019-06-15" }.Select(day => Edit.Of(
            "a meeting of what is only proposed",
            tree => Add(tree, "meetings", Node($$$"""{"id":"m","structures":["felles-arena"],"status":"held","held":{"date":"{{{day}}}"}}""")),
            "STR008 /meetings/0/held/date")),
        .. Enumerable.Range(0, 11).Select(i => Edit.Of(
            "a seat that was held before its structure was", tree => Structure(tree, GroupIndex)["seats"]![i]!["period"] = "2012/2013", $"STR009 /structures/{GroupIndex}/seats/{i}/period")),
        .. Enumerable.Range(0, 2).Select(i => Edit.Of(
            "a side with fewer seats",
            tree => Mandate(tree)["seatGroups"]![i]!["count"] = "4",
            $"PAR001 /structures/{GroupIndex}/mandates/0/equalSeats")),
        .. Enumerable.Range(1, 9).Select(count => Edit.Of(
            "fewer members than seats", tree => Mandate(tree)["members"] = $"{count}", $"MAN001 /structures/{GroupIndex}/mandates/0/members")),
        .. Enumerable.Range(11, 5).Select(count => Edit.Of(
            "a quorum past all members",
            tree => (Mandate(tree)["members"], Mandate(tree)["voting"]) = ("10", Node($$$"""{"quorum":{"count":{{{count}}}}}""")),
            $"MAN002 /structures/{GroupIndex}/mandates/0/voting/quorum")),
        .. Enumerable.Range(0, 10).Except([8]).Select(i => Edit.Of(
            "dates that are none", tree => Structure(tree, i)["mandates"] = Node("""[{"cadences":[{"type":"dated"}]}]"""), $"CAD001 /structures/{i}/mandates/0/cadences/0")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of(
            "a workshop of which nothing is told",
            tree =>
            {
                JsonObject workshop = tree["workshops"]![i]!.AsObject();
                workshop.Remove("themes");
                workshop.Remove("arrangedBy");
            },
            $"WSH001 /workshops/{i}")),
        .. Enumerable.Range(1, 19).Select(count => Edit.Of("fewer participants than organisations", tree => tree["workshops"]![0]!["participants"] = $"{count}", "WSH006 /workshops/0/participants")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of("a workshop that was held and is cancelled", tree => tree["workshops"]![i]!["status"] = "cancelled", $"WSH008 /workshops/{i}/status")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of("a workshop that ends before it begins", tree => tree["workshops"]![i]!["held"]!["until"] = "2015", $"WSH008 /workshops/{i}/held/until")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of(
            "an invitation after the workshop", tree => tree["workshops"]![i]!["invitation"] = Node("""{"sentOn":"2019-01-01"}"""), $"WSH009 /workshops/{i}/invitation/sentOn")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of(
            "feedback before the workshop",
            tree => tree["feedback"] = new JsonArray(Node($$$"""{"id":"f","workshop":"{{{(string?)tree["workshops"]![i]!["id"]}}}","when":"2015"}""")),
            "WSH009 /feedback/0/when")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of(
            "a session on another day", tree => tree["workshops"]![i]!["sessions"] = Node("""[{"date":"2019-01-01"}]"""), $"WSH010 /workshops/{i}/sessions/0/date")),
        .. Enumerable.Range(1, 9).Select(count => Edit.Of(
            "groups that are more than all", tree => tree["workshops"]![2]!["groups"] = Node($$$"""[{"count":"60"},{"count":"{{{count + 10}}}"}]"""), "WSH011 /workshops/2/groups")),
        .. Enumerable.Range(0, 5).Select(i => Edit.Of(
            "a response given twice",
            tree => tree["mappings"]![0]!["responses"]!.AsArray().Add(tree["mappings"]![0]!["responses"]![i]!.DeepClone()),
            "MAP004 /mappings/0/responses/5/respondent")),
        .. Enumerable.Range(0, 3).Select(i => Edit.Of(
            "a proposal that rests on itself",
            tree => tree["proposals"]![i]!["restsOnProposals"] = Node($"[\"{tree["proposals"]![i]!["id"]}\"]"),
            $"DEC002 /proposals/{i}")),
        .. new[] { "2011", "2014-06", "2017-12-31" }.Select(day => Edit.Of(
            "a decision before the proposal",
            tree => Add(tree, "decisions", Node($$"""{"id":"d","when":"{{day}}","answers":["anbefalinger-2018"]}""")),
            "DEC002 /decisions/0")),
        .. new[] { "hdir", "udir", "ffo" }.Select(actor => Edit.Of(
            "a decision of somebody who was not asked",
            tree => Add(tree, "decisions", Node($$"""{"id":"d","decidedBy":[{"type":"actor","actor":"{{actor}}"}],"answers":["anbefalinger-2018"]}""")),
            "DEC003 /decisions/0/answers/0")),
        .. new[] { "hdir-brukerrad", "udir-brukerrad", "bufdir-relasjonsprogrammet" }.Select(structure => Edit.Of(
            "a proposal that introduces what is in force",
            tree => Add(tree, "proposals", Node($$"""{"id":"p","restsOnMappings":["kartlegging-2015"],"changes":[{"type":"introduced-structure","structure":"{{structure}}"}],"sources":[{"document":"notat-2015-12-15"}]}""")),
            "DEC006 /proposals/3/changes/0/structure")),
        .. Meetings(),
        .. Seats(),
    ];

    private static IEnumerable<Edit> Meetings() =>
    [
        Meeting("a planned meeting that was held", """ "status":"planned","held":{"date":"2018-01-15"} """, "MTG001 /meetings/0/status"),
        Meeting("a cancelled meeting that was held", """ "status":"cancelled","held":{"date":"2018-01-15"} """, "MTG001 /meetings/0/status"),
        Meeting("a meeting that ends before it begins", """ "status":"held","held":{"date":"2018-01-15","until":"2018-01-14"} """, "MTG009 /meetings/0/held/until"),
        Meeting("minutes written before the meeting", """ "status":"held","held":{"date":"2018-01-15"},"minutes":{"drafted":"2018-01-12"} """, "MTG010 /meetings/0/minutes/drafted"),
        Meeting("minutes of a cancelled meeting", """ "status":"cancelled","minutes":{"drafted":"2018-01-16"} """, "MTG004 /meetings/0/minutes"),
        Meeting("minutes approved before they were written", """ "status":"held","held":{"date":"2018-01-15"},"minutes":{"drafted":"2018-01-20","approved":"2018-01-17"} """, "MTG010 /meetings/0/minutes/approved"),
        Meeting("a vote of somebody without a seat", """ "status":"held","held":{"date":"2018-01-15"},"attendance":[{"organisation":"nfu","presence":"present","voted":true}] """, "MTG005 /meetings/0/attendance/0/voted"),
        Meeting("a vote of one who was excused", """ "status":"held","held":{"date":"2018-01-15"},"attendance":[{"organisation":"mhu","presence":"excused","voted":true}] """, "MTG011 /meetings/0/attendance/0/voted"),
        Meeting("somebody at a cancelled meeting", """ "status":"cancelled","attendance":[{"organisation":"mhu","presence":"present"}] """, "MTG008 /meetings/0/attendance"),
        Meeting("a meeting postponed to itself", """ "status":"postponed","postponedTo":"m" """, "REG005 /meetings/0/postponedTo"),
    ];

    private static IEnumerable<Edit> Seats() =>
    [
        .. Enumerable.Range(1, 10).Select(i => Edit.Of(
            "two chairs where the mandate gives one",
            tree =>
            {
                Mandate(tree)["offices"] = Node("""[{"role":"chair","count":"1"}]""");
                foreach (int seat in (int[])[0, i])
                {
                    Structure(tree, GroupIndex)["seats"]![seat]!["role"] = "chair";
                    Structure(tree, GroupIndex)["seats"]![seat]!["period"] = "2017/2018";
                }
            },
            $"SEA004 /structures/{GroupIndex}/seats/{i}/role")),
        .. new[] { "mhu", "nfu", "norges-handikapforbund" }.Select(other => Edit.Of(
            "somebody who is no member in an umbrella's seat",
            tree =>
            {
                tree["actors"]!.AsArray().First(actor => actor!["id"]!.GetValue<string>() == "ffo")!["membersCompleteFor"] = "2016/2020";
                JsonNode seat = Structure(tree, GroupIndex)["seats"]![0]!;
                (seat["onBehalfOf"], seat["affiliation"], seat["period"]) = ("ffo", other, "2017/2018");
            },
            $"SEA002 /structures/{GroupIndex}/seats/0/affiliation")),
    ];

    private static Edit Meeting(string kind, string meeting, string error) =>
        Edit.Of(kind, tree => Add(tree, "meetings", Node($$$"""{"id":"m","structures":["{{{Group}}}"],{{{meeting}}} }""")), error);

    private static IEnumerable<Edit> Copies(string list) => Each(list, (count, i) =>
        Edit.Of("an id used twice", tree => Add(tree, list, WithoutThemes(tree[list]![i]!)), $"REG001 /{list}/{count}/id"));

    /// <summary>A copy; the themes of a workshop have ids of their own.</summary>
    private static JsonObject WithoutThemes(JsonNode record)
    {
        JsonObject copy = record.DeepClone().AsObject();
        copy.Remove("themes");
        return copy;
    }

    private static IEnumerable<Edit> Each(string list, Func<int, int, Edit?> edit)
    {
        int count = Make()[list]!.AsArray().Count;
        return Enumerable.Range(0, count).Select(i => edit(count, i)).OfType<Edit>();
    }

    private static bool IsInReferenceList(string place) =>
        int.TryParse(place[(place.LastIndexOf('/') + 1)..], out _) && ReferenceLists.Contains(Holder(place)[(Holder(place).LastIndexOf('/') + 1)..], StringComparer.Ordinal);

    /// <summary>A membership of which nothing is said of its time; one whose times are unknown may be another's time.</summary>
    private static JsonObject Undated(JsonObject tree, int index)
    {
        JsonObject membership = tree["memberships"]![index]!.AsObject();
        membership.Remove("period");
        return membership;
    }

    private static JsonObject Turned(JsonObject membership) => new()
    {
        ["member"] = membership["umbrella"]!.GetValue<string>(),
        ["umbrella"] = membership["member"]!.GetValue<string>(),
    };

    private static JsonObject Structure(JsonObject tree, int index) => tree["structures"]![index]!.AsObject();

    private static JsonObject Mandate(JsonObject tree) => Structure(tree, GroupIndex)["mandates"]![0]!.AsObject();

    private static void Add(JsonObject tree, string list, JsonNode record)
    {
        if (tree[list] is null)
        {
            tree[list] = new JsonArray();
        }

        tree[list]!.AsArray().Add(record);
    }

    private static JsonNode Node(string json) => JsonNode.Parse(json)!;
}
