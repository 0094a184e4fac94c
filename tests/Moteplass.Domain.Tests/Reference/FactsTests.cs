using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Reference;

/// <summary>
/// Holds the library to the facts of its two source documents: each fact that is data stands in the reference register as its row says, none
/// goes beyond its limits, each that is a rule has its code, each that is a finding has the tests that change the data.
/// </summary>
public sealed partial class FactsTests
{
    private static readonly JsonNode Register = JsonNode.Parse(MoteplassJson.Write(ReferenceRegister.ZeroToTwentyFour))!;

    [Fact]
    public void Each_fact_has_a_row_for_each_thing_that_it_is() => Offenders.None(
        from fact in FactTable.Facts
        from kind in fact.Value["kinds"]!.AsArray().Select(kind => (string)kind!)
        let member = kind == "data" ? "at" : kind
        where !FactTable.Rows.Any(row => (string)row["fact"]! == fact.Key && row[member] is not null)
        select $"{fact.Key} has no row for its {kind}");

    [Fact]
    public void Each_fact_of_which_something_may_not_be_recorded_as_stated_has_a_limit() => Offenders.None(
        from fact in FactTable.Facts
        where fact.Value["register"] is not null && !FactTable.Limits.Any(limit => (string)limit["fact"]! == fact.Key)
        select $"{fact.Key} has no limit");

    [Fact]
    public void Each_row_and_limit_is_of_a_fact() => Offenders.None(
        from row in FactTable.Rows.Concat(FactTable.Limits)
        where !FactTable.Facts.ContainsKey((string)row["fact"]!)
        select row.ToJsonString());

    [Fact]
    public void Each_fact_stands_where_its_rows_say_as_they_say() => Offenders.None(FactTable.Rows.SelectMany(row => FactTable.Row(Register, row)));

    [Fact]
    public void No_fact_goes_beyond_its_limits() => Offenders.None(FactTable.Limits.SelectMany(limit => FactTable.Limit(Register, limit)));

    [Fact]
    public void Each_reservation_in_the_register_is_one_of_its_fact() => Offenders.None(
        from source in Sources(Register)
        where source["hedge"] is not null
        let locator = (string)source["locator"]!
        where !Quotes().Matches((string)FactTable.Facts[locator]["certain"]!).Select(quote => quote.Groups["words"].Value).Contains((string)source["hedge"]!)
        select $"{locator}: {source["hedge"]}");

    [Fact]
    public void Each_inference_in_the_register_says_why_in_three_languages() => Offenders.None(
        from source in Sources(Register)
        where (string?)source["basis"] == "inferred" && (source["note"]?["nb"] is null || source["note"]!["nn"] is null || source["note"]!["en"] is null)
        select $"{source["locator"]}: {source.ToJsonString()}");

    [Fact]
    public void Each_rule_is_in_the_catalogue() => Offenders.None(
        from row in FactTable.Rows
        where row["rule"] is not null && !RuleCatalogue.Rules.Any(rule => rule.Code == (string)row["rule"]!)
        select $"{row["fact"]}: {row["rule"]}");

    [Fact]
    public void Each_rule_names_the_fact_as_its_source() => Offenders.None(
        from row in FactTable.Rows
        where row["rule"] is not null
        let rule = RuleCatalogue.Rules.FirstOrDefault(rule => rule.Code == (string)row["rule"]!)
        where rule is not null && !rule.Sources.Contains(RuleSource.Fact((string)row["fact"]!))
        select $"{row["fact"]}: {rule.Code} rests on {string.Join(", ", rule.Sources)}");

    [Fact]
    public void Each_finding_has_the_tests_that_its_rows_name() => Offenders.None(
        from row in FactTable.Rows
        let name = (string?)row["finding"]
        where name is not null
        let stop = name.LastIndexOf('.')
        where typeof(FactsTests).Assembly.GetType($"Moteplass.Domain.Tests.{name[..stop]}")?.GetMethod(name[(stop + 1)..]) is null
        select $"{row["fact"]}: there is no test {name}");

    private static IEnumerable<JsonNode> Sources(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => member.Key == "sources" ? member.Value!.AsArray().Select(source => source!) : Sources(member.Value)),
        JsonArray list => list.SelectMany(Sources),
        _ => [],
    };

    [GeneratedRegex("«(?<words>[^»]*)»")]
    private static partial Regex Quotes();
}
