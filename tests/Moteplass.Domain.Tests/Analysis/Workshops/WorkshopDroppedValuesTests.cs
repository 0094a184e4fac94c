using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation;
using Moteplass.Domain.Tests.Validation.Samples;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Silence proves nothing: whatever is left out of a real workshop, or of a sample, settles nothing that was open.</summary>
public sealed class WorkshopDroppedValuesTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private static readonly string[] Lists = ["workshops", "contributions", "feedback", "evaluations"];

    /// <summary>What says which record it is, and what a text is; and what says that a workshop was held, without which its plan is judged.</summary>
    private static readonly HashSet<string> Kept =
        ["id", "type", "party", "kind", "category", "actor", "structure", "document", "documents", "sources", "nb", "nn", "en", "workshop", "workshops", "contribution", "status", "held", "follows"];

    public static TheoryData<string> Corpus => [.. WorkshopCorpus.Names];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void To_drop_a_value_of_a_real_workshop_settles_nothing(string name) => Offenders.None(Settled(name, WorkshopCorpus.Read(name)));

    [Fact]
    public void To_drop_a_value_of_a_sample_settles_nothing() => Offenders.None(
        RuleSamples.All.Where(sample => sample.Code.StartsWith("WSH", StringComparison.Ordinal)).SelectMany(sample => Settled(sample.ToString(), Registers.With(sample.Members))));

    [Fact]
    public void There_is_much_to_drop() => Assert.True(WorkshopCorpus.Names.Sum(name => Places(WorkshopCorpus.Read(name)).Count()) > 500);

    private static IEnumerable<string> Settled(string name, CollaborationRegister register)
    {
        var whole = register.Workshops.Select(workshop => workshop.Id).Distinct().ToDictionary(id => id, id => WorkshopReview.Of(register, id, Day));
        return
            from place in Places(register).ToArray()
            let less = Without(register, place)
            from workshop in whole.Keys
            from pair in whole[workshop].Requirements.Zip(WorkshopReview.Of(less, workshop, Day).Requirements)
            where pair.First.State is RequirementState.Unknown or RequirementState.NotStated && pair.Second.State is RequirementState.Met or RequirementState.NotMet
            select $"{name} without {place}: {pair.First.Requirement} of {workshop} is {pair.Second.State}";
    }

    private static IEnumerable<string> Places(CollaborationRegister register)
    {
        JsonNode tree = JsonNode.Parse(MoteplassJson.Write(register))!;
        return Lists.Where(list => tree[list] is not null).SelectMany(list => Places(tree[list]!, $"/{list}"));
    }

    private static IEnumerable<string> Places(JsonNode node, string place) => node switch
    {
        JsonObject record => record.Where(member => member.Value is not null)
            .SelectMany(member => Places(member.Value!, $"{place}/{member.Key}").Concat(Kept.Contains(member.Key) ? [] : [$"{place}/{member.Key}"])),
        JsonArray list => list.SelectMany((element, i) => element is JsonObject ? Places(element, $"{place}/{i}") : []),
        _ => [],
    };

    private static CollaborationRegister Without(CollaborationRegister register, string place)
    {
        JsonNode tree = JsonNode.Parse(MoteplassJson.Write(register))!;
        string[] path = place.Split('/')[1..];
        JsonNode holder = tree;
        foreach (string step in path[..^1])
        {
            holder = holder is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : holder[step]!;
        }

        ((JsonObject)holder).Remove(path[^1]);
        return MoteplassJson.Read(Encoding.UTF8.GetBytes(tree.ToJsonString()));
    }
}
