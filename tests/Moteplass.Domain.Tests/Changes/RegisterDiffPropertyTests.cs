using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Changes;

/// <summary>A diff is empty if and only if two registers say the same, by another way of seeing that.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class RegisterDiffPropertyTests
{
    private static readonly string[] InOrder = ["meetings.structures", "meetings.agendaItems", "actors.abbreviations", "selection.steps", "parties"];

    [Property(MaxTest = 15)]
    public void A_diff_is_empty_where_the_canonical_forms_are_the_same_and_only_there(CollaborationRegister one, CollaborationRegister other, int seed)
    {
        foreach ((CollaborationRegister before, CollaborationRegister after) in new[] { (one, other), (one, Turned(one)), (one, one), (one, Edited(one, seed)) })
        {
            Assert.Equal(Canonical(before) == Canonical(after), RegisterDiff.Of(before, after).IsEmpty);
        }
    }

    [Property(MaxTest = 10)]
    public void What_was_added_is_removed_the_other_way_round(CollaborationRegister one, CollaborationRegister other)
    {
        RegisterDiff there = RegisterDiff.Of(one, other);
        RegisterDiff back = RegisterDiff.Of(other, one);

        Assert.Equal(there.Changes.Count(change => change.Kind == ChangeKind.Added), back.Changes.Count(change => change.Kind == ChangeKind.Removed));
        Assert.Equal(there.Changes.Count(change => change.Kind == ChangeKind.Changed), back.Changes.Count(change => change.Kind == ChangeKind.Changed));
        Assert.All(there.Changes, change => Assert.NotEmpty(change.InWords.In(Language.Nn)));
    }

    /// <summary>The register with its lists of records the other way round, whose order means nothing.</summary>
    private static CollaborationRegister Turned(CollaborationRegister register) => register with
    {
        Actors = [.. register.Actors.Reverse()],
        Meetings = [.. register.Meetings.Reverse()],
        Structures = [.. register.Structures.Reverse().Select(structure => structure with { Seats = [.. structure.Seats.Reverse()], Owners = [.. structure.Owners.Reverse()] })],
    };

    private static CollaborationRegister Edited(CollaborationRegister register, int seed) => seed % 2 == 0
        ? register with { Meetings = [.. register.Meetings.Skip(1)] }
        : register with { Structures = [.. register.Structures.Select(structure => structure with { HasOwner = seed % 3 == 0 })] };

    private static string Canonical(CollaborationRegister register) => Canonical(JsonNode.Parse(MoteplassJson.WriteUtf8(register))!, "");

    private static string Canonical(JsonNode node, string path) => node switch
    {
        JsonObject record => $"{{{string.Join(',', record.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}={(member.Key.Contains(':', StringComparison.Ordinal) ? member.Value?.ToJsonString() ?? "null" : Canonical(member.Value!, $"{path[(path.LastIndexOf('.') + 1)..]}.{member.Key}"))}"))}}}",
        JsonArray list => $"[{string.Join(',', InOrder.Any(name => name == path || (!name.Contains('.', StringComparison.Ordinal) && path.EndsWith($".{name}", StringComparison.Ordinal))) ? list.Select(item => Canonical(item!, path)) : list.Select(item => Canonical(item!, path)).Order(StringComparer.Ordinal))}]",
        _ => node.ToJsonString(),
    };
}
