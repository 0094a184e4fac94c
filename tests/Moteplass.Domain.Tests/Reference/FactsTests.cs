using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Reference;

/// <summary>
/// Holds the library to the facts of its two source documents: each fact that is data stands in the reference register, each that is a rule
/// has its code, each that is a finding has the tests that change the data. The rows are made by hand.
/// </summary>
public sealed class FactsTests
{
    private static readonly JsonNode Register = JsonNode.Parse(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour))!;

    private static readonly Dictionary<string, JsonNode> Facts = List("facts").ToDictionary(fact => (string)fact["id"]!);

    private static readonly JsonNode[] Rows = List("rows");

    [Fact]
    public void Each_fact_has_a_row_for_each_thing_that_it_is() => Offenders.None(
        from fact in Facts
        from kind in fact.Value["kinds"]!.AsArray().Select(kind => (string)kind!)
        let member = kind == "data" ? "at" : kind
        where !Rows.Any(row => (string)row["fact"]! == fact.Key && row[member] is not null)
        select $"{fact.Key} has no row for its {kind}");

    [Fact]
    public void Each_row_is_of_a_fact() => Offenders.None(
        from row in Rows
        where !Facts.ContainsKey((string)row["fact"]!)
        select row.ToJsonString());

    [Fact]
    public void Each_value_stands_where_its_row_says() => Offenders.None(
        from row in Rows
        where row["at"] is not null
        let found = Found((string)row["at"]!)
        where !JsonNode.DeepEquals(found, row["value"])
        select $"{row["fact"]}: {row["at"]} is {found?.ToJsonString() ?? "missing"} instead of {row["value"]?.ToJsonString()}");

    // Documents are what the facts are read from, and name no source themselves.
    [Fact]
    public void Each_value_lies_in_a_record_that_names_the_fact_as_its_source() => Offenders.None(
        from row in Rows
        let at = (string?)row["at"]
        where at is not null && !at.StartsWith("/documents/", StringComparison.Ordinal) && !Locators(at).Contains((string)row["fact"]!)
        select $"{row["fact"]}: {at} rests on {string.Join(", ", Locators(at))}");

    [Fact]
    public void Each_rule_is_in_the_catalogue() => Offenders.None(
        from row in Rows
        where row["rule"] is not null && !RuleCatalogue.Rules.Any(rule => rule.Code == (string)row["rule"]!)
        select $"{row["fact"]}: {row["rule"]}");

    [Fact]
    public void Each_rule_names_the_fact_as_its_source() => Offenders.None(
        from row in Rows
        where row["rule"] is not null
        let rule = RuleCatalogue.Rules.FirstOrDefault(rule => rule.Code == (string)row["rule"]!)
        where rule is not null && !rule.Sources.Contains(RuleSource.Fact((string)row["fact"]!))
        select $"{row["fact"]}: {rule.Code} rests on {string.Join(", ", rule.Sources)}");

    [Fact]
    public void Each_finding_has_the_tests_that_its_rows_name() => Offenders.None(
        from row in Rows
        let name = (string?)row["finding"]
        where name is not null
        let stop = name.LastIndexOf('.')
        where typeof(FactsTests).Assembly.GetType($"Moteplass.Domain.Tests.{name[..stop]}")?.GetMethod(name[(stop + 1)..]) is null
        select $"{row["fact"]}: there is no test {name}");

    private static JsonNode[] List(string name) => [.. JsonNode.Parse(TestFiles.Text($"facts/{name}.json"))!.AsArray().Select(one => one!)];

    private static JsonNode? Found(string pointer) => Reading.Values(Register).FirstOrDefault(one => one.Pointer == pointer).Node;

    /// <summary>The locators of the sources of the records around a place, the innermost first.</summary>
    private static IEnumerable<string> Locators(string pointer)
    {
        for (string at = pointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            if (Found(at) is JsonObject record && record["sources"] is JsonArray sources)
            {
                foreach (JsonNode? source in sources)
                {
                    yield return (string?)source!["locator"] ?? "";
                }
            }
        }
    }
}
