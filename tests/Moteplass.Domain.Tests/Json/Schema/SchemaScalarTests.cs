using System.Text.Json;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Json.Schema;

/// <summary>The pattern of each scalar allows what its grammar reads, and nothing else but what <see cref="SchemaDifferences"/> lists.</summary>
public sealed class SchemaScalarTests
{
    private const string Characters = "0123456789-/.~:PDWMYaZ? \u00A0\u2003\u0663\u00E6\n";

    private static readonly string[] Edges =
    [
        "", " ", "0000", "0001", "0010", "0100", "9999", "10000", "2016-00", "2016-20", "2016-21", "2016-24", "2016-25", "2016-21-01", "2016-04-31", "2016-06-30",
        "2016-12-31", "2016-02-30", "2015-02-29", "2016-02-29", "2016~~", "~2016", "/", "../..", "..", "2020/2010", "2016/2017/2018", "2016/~", "1000000000",
        "1000000001", "01", "~", "~~4", "..0", "0..", "3..2", "3-2", "0-0", "150", "151", "..151", "1000", "P0D", "P1D", "P999W", "P1000M", "P01Y", "P1T", "PT1H", "0WD",
        "999WD", "1000WD", "WD", "P1WD", "promptly", "Promptly", "in-advance", "next-meeting", "0/1", "1/0", "1/1000", "1000/1000", "1/1001", "3/2", "00:00", "23:59",
        "24:00", "12:60", "1:00", "14:00-12:00", "12:00-12:00", "12:00-", "983544622", "983544621", "983\u00A0544 622", "98 3544622", "983 544622", "000000000", "NO", "no", "NOR", "AA", "XK", "O A", "a--b",
        "-a", "a-", "A", new string('a', 100), new string('a', 101),
    ];

    private static IEnumerable<string> Examples => SchemaScalars.All.Values.SelectMany(scalar => scalar.Examples);

    /// <summary>Texts that follow a grammar or nearly so: each example, and what one character makes of it.</summary>
    private static IEnumerable<string> Texts =>
    [
        .. Edges,
        .. Examples,
        .. from text in Examples
           from at in Enumerable.Range(0, text.Length + 1)
           from c in Characters
           from near in (string[])[text.Insert(at, $"{c}"), .. at == text.Length ? Array.Empty<string>() : [$"{text[..at]}{c}{text[(at + 1)..]}", text.Remove(at, 1)]]
           select near,
    ];

    [Fact]
    public void Partial_dates_are_judged_alike() => Agree<PartialDate>();

    [Fact]
    public void Validity_periods_are_judged_alike() => Agree<ValidityPeriod>();

    [Fact]
    public void Count_ranges_are_judged_alike() => Agree<CountRange>();

    [Fact]
    public void Age_ranges_are_judged_alike() => Agree<AgeRange>();

    [Fact]
    public void Frequencies_are_judged_alike() => Agree<Frequency>();

    [Fact]
    public void Lead_times_are_judged_alike() => Agree<LeadTime>();

    [Fact]
    public void Shares_are_judged_alike() => Agree<Share>();

    [Fact]
    public void Clock_times_are_judged_alike() => Agree<ClockTimes>();

    [Fact]
    public void Organisation_numbers_are_judged_alike() => Agree<OrganisationNumber>();

    [Fact]
    public void Country_codes_are_judged_alike() => Agree<CountryCode>();

    [Fact]
    public void Ids_are_judged_alike() => Agree<Id<Actor>>("Id");

    [Fact]
    public void Versions_are_judged_alike() => Offenders.None(
        from text in Texts
        where SchemaValidator.Shipped.IsValid($$"""{"schemaVersion":{{JsonSerializer.Serialize(text)}}}""") != (text == "1.0")
        select text);

    [Fact]
    public void Every_example_of_the_schema_is_valid() => Offenders.None(
        from definition in JsonNode.Parse(MoteplassJsonSchema.Text)!["$defs"]!.AsObject()
        from example in definition.Value!["examples"]?.AsArray() ?? []
        where !SchemaValidator.Shipped.IsValid(definition.Key, example!.ToJsonString())
        select $"{definition.Key}: {example}");

    private static void Agree<T>(string? name = null)
        where T : struct, IScalar<T>
    {
        Offenders.None(
            from text in Texts.Distinct()
            let reason = T.Read(text, out _)
            let isValid = SchemaValidator.Shipped.IsValid(name ?? typeof(T).Name, JsonSerializer.Serialize(text))
            where isValid ? reason is not null && !SchemaDifferences.Excuse(text, reason) : reason is null
            select $"'{text}' is {(isValid ? $"valid, but {reason!.En}" : "invalid, but read")}");
        Assert.Contains(Texts, text => T.Read(text, out _) is null);
    }
}
