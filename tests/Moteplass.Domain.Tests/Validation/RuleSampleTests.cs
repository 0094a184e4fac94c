using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>Every rule is tried on registers that keep it and registers that break it, and each message is held to the letter.</summary>
public sealed class RuleSampleTests
{
    public static TheoryData<string> Breaking => [.. RuleSamples.All.Where(sample => sample.Expected is not null).Select(sample => sample.ToString())];

    public static TheoryData<string> Keeping => [.. RuleSamples.All.Where(sample => sample.Expected is null).Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Breaking))]
    public void What_breaks_a_rule_gives_one_problem_in_three_languages(string name)
    {
        RuleSample sample = Find(name);

        Assert.Equal([sample.Expected!], Problems(sample).Select(ExpectedProblem.Of));
    }

    [Theory]
    [MemberData(nameof(Keeping))]
    public void What_keeps_a_rule_gives_none(string name) => Assert.Empty(Problems(Find(name)));

    [Fact]
    public void Every_rule_has_a_sample_that_breaks_it() => Offenders.None(Without(sample => sample.Expected is not null));

    [Fact]
    public void Every_rule_has_a_sample_that_keeps_it() => Offenders.None(Without(sample => sample.Expected is null));

    [Fact]
    public void Every_rule_is_broken_with_its_own_severity() => Offenders.None(
        from rule in RuleCatalogue.Rules
        where !RuleSamples.All.Any(sample => sample.Code == rule.Code && sample.Expected?.Severity == rule.Severity)
        select $"{rule.Code} has no sample that breaks it with the severity {rule.Severity}");

    [Fact]
    public void Every_sample_is_of_a_rule() => Offenders.None(
        RuleSamples.All.Select(sample => sample.Code).Distinct().Except(RuleCatalogue.Rules.Select(rule => rule.Code)));

    [Fact]
    public void Every_sample_has_a_name_of_its_own() => Offenders.None(
        RuleSamples.All.GroupBy(sample => sample.ToString()).Where(same => same.Skip(1).Any()).Select(same => same.Key));

    [Fact]
    public void Every_message_stands_in_three_languages() => Offenders.None(
        from sample in RuleSamples.All
        from problem in RuleRunner.Judge(Registers.With(sample.Members), sample.AsOf)
        from language in new[] { Language.Nb, Language.Nn, Language.En }
        where problem.Message.Stated(language) is null
        select $"{sample}: {problem.Code} says nothing in {language}");

    [Fact]
    public void No_message_is_longer_than_it_is_taken_to_be_at_most() => Offenders.None(
        from sample in RuleSamples.All
        from problem in RuleRunner.Judge(Registers.With(sample.Members), sample.AsOf)
        from language in new[] { Language.Nb, Language.Nn, Language.En }
        where problem.Message.Stated(language)!.Length > problem.Message.MostLength
        select $"{sample}: {problem.Code} is longer in {language}");

    [Fact]
    public void What_was_found_and_what_is_allowed_is_stated_by_itself_as_well() => Assert.Equal(
        [
            "ACT003 971528214",
            "ACT004 60.. (0-24)",
            "DEC002 c",
            "DEC003 p",
            "MAN001 6.. (5)",
            "MAN002 8 (..7)",
            "MAN003 P3W (P2W)",
            "MAN005 16-19 (..18)",
            "MAN006 2018-05-01 (../2020-05-01)",
            "MAN009 P2M (P1M)",
            "MAN010 b",
            "MAN012 2020-05 (2020-06-03)",
            "MAP004 hdir",
            "MEM002 a",
            "MTG002 2016-05-14",
            "MTG003 2016-05-07 (..2016-05-06)",
            "MTG006 1 (2..)",
            "MTG007 ..1 (2)",
            "MTG008 2016-02-01 (2016-05-13/..)",
            "MTG009 2016-05-12 (2016-05-13/..)",
            "MTG010 2016-05-12 (2016-05-13/..)",
            "MTG011 p",
            "MTG012 2024-05-08",
            "PAR001 4 (5)",
            "PAR002 6 (5)",
            "REG001 a",
            "REG002 rad",
            "REG005 x",
            "SEA005 1",
            "SEA006 2025-02",
            "SEA007 3",
            "SEA008 2021-01-01",
            "STR003 2020-06",
            "STR008 2017-05-03",
            "STR009 2012/2016-01-01 (2010/2015)",
            "STR010 3 (..2)",
            "WSH004 13-25 (0-24)",
            "WSH006 15-19 (20..)",
            "WSH008 2023-08-26 (2023-08-27/..)",
            "WSH009 2020-04-28 (2020-04-29/..)",
            "WSH011 80.. (79)",
            "WSH012 2019-06-11",
            "WSH014 2015-05-11",
            "WSH020 13 (15..)",
            "WSH032 2020-03 (../2020-02-26)",
        ],
        RuleSamples.All.Where(sample => sample.Expected is not null).SelectMany(Problems)
            .Where(problem => problem.Found is not null)
            .DistinctBy(problem => problem.Code)
            .OrderBy(problem => problem.Code, StringComparer.Ordinal)
            .Select(problem => problem.Allowed is { } allowed ? $"{problem.Code} {problem.Found} ({allowed.In(Language.En)})" : $"{problem.Code} {problem.Found}"));

    [Fact]
    public void A_rule_that_needs_a_day_is_one_whose_samples_judge_otherwise_without() => Offenders.None(
        from rule in RuleCatalogue.Rules
        let differs = RuleSamples.All.Any(sample =>
            sample.Code == rule.Code && sample.AsOf is not null && !Problems(sample).SequenceEqual(Problems(sample with { AsOf = null })))
        where differs != rule.NeedsDay
        select $"{rule.Code} {(differs ? "judges otherwise with a day" : "has no sample that judges otherwise with a day")}");

    [Fact]
    public void What_was_found_and_what_is_allowed_is_never_blank() => Offenders.None(
        from sample in RuleSamples.All
        from problem in Problems(sample)
        where (problem.Found is { } found && string.IsNullOrWhiteSpace(found)) || (problem.Allowed is { } allowed && string.IsNullOrWhiteSpace(allowed.In(Language.En)))
        select $"{sample}");

    private static IEnumerable<string> Without(Func<RuleSample, bool> isOne) =>
        RuleCatalogue.Rules.Select(rule => rule.Code).Except(RuleSamples.All.Where(isOne).Select(sample => sample.Code));

    private static RuleSample Find(string name) => RuleSamples.All.Single(sample => sample.ToString() == name);

    private static IEnumerable<Problem> Problems(RuleSample sample) =>
        RuleRunner.Judge(Registers.With(sample.Members), sample.AsOf).Where(problem => problem.Code == sample.Code);
}
