using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>A register that is valid but for one thing has that one error and no other.</summary>
public sealed class NearlyValidRegisterTests
{
    public static TheoryData<string> Ways => [.. Breaches.All.Select(breach => $"{breach.Code}: {breach.Says}")];

    [Theory]
    [Trait("Speed", "slow")]
    [MemberData(nameof(Ways))]
    public void Each_breach_gives_its_error_alone(string way)
    {
        Breach breach = Breaches.All.Single(one => $"{one.Code}: {one.Says}" == way);

        foreach (CollaborationRegister valid in Seed.Sample(RecordArbitraries.Of<CollaborationRegister>().Generator, 2).Append(new CollaborationRegister()))
        {
            AssertOneError(breach.In(valid));
        }
    }

    [Property]
    public void A_nearly_valid_register_has_the_one_error_that_it_names(NearlyValidRegister nearly)
    {
        AssertOneError(nearly);
        Assert.DoesNotContain(RuleRunner.Judge(nearly.Valid), problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal(nearly.Register, MoteplassJson.Read(MoteplassJson.Write(nearly.Register)));
    }

    [Property(MaxTest = 10)]
    public void It_shrinks_and_keeps_its_error(NearlyValidRegister nearly) => Assert.All(NearlyValidRegisters.Any().Shrinker(nearly).Take(30), smaller =>
    {
        Assert.Equal((nearly.Code, nearly.Breach), (smaller.Code, smaller.Breach));
        Assert.NotEqual(nearly.Register, smaller.Register);
        AssertOneError(smaller);
    });

    [Fact]
    public void Every_rule_that_gives_errors_is_broken() => Assert.Equal(
        RuleSamples.All.Where(sample => sample.Expected?.Severity == ProblemSeverity.Error).Select(sample => sample.Code).Distinct().Order(StringComparer.Ordinal),
        NearlyValidRegisters.Codes);

    [Fact]
    public void Every_breach_has_words_of_its_own() => Offenders.None(
        Breaches.All.GroupBy(breach => (breach.Code, breach.Says)).Where(same => same.Skip(1).Any()).Select(same => same.Key.ToString()));

    [Fact]
    public void One_rule_can_be_asked_for() => Assert.All(
        Seed.Sample(NearlyValidRegisters.Breaking("MAN002").Generator, 20), nearly => Assert.Equal("MAN002", nearly.Code));

    [Fact]
    public void It_says_what_it_breaks_and_gives_the_register_to_copy()
    {
        NearlyValidRegister nearly = Breaches.All.First(breach => breach.Code == "MAN002").In(new CollaborationRegister());
        string[] lines = nearly.ToString().Split(Environment.NewLine);

        Assert.Equal("MAN002 at /structures/0/mandates/0/voting/quorum: a quorum of eight among seven", lines[0]);
        Assert.Equal(nearly.Register, MoteplassJson.Read(Assert.Single(lines[1..])));
    }

    [Fact]
    public void A_rule_that_gives_no_errors_cannot_be_asked_for()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => NearlyValidRegisters.Breaking("MTG002"));

        Assert.Equal(
            $"No nearly valid register breaks 'MTG002'; those there are break {string.Join(", ", NearlyValidRegisters.Codes)}. (Parameter 'code')", thrown.Message);
        Assert.Throws<ArgumentNullException>(() => NearlyValidRegisters.Breaking(null!));
    }

    private static void AssertOneError(NearlyValidRegister nearly) => Assert.Equal(
        [(nearly.Code, nearly.Pointer)],
        RuleRunner.Judge(nearly.Register).Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => (problem.Code, problem.Pointer)));
}
