using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>No rule throws, whatever it is given.</summary>
public sealed class HostileRegisterTests
{
    private static readonly string[] Extremes =
    [
        "0001", "9999", "0001-01-01", "9999-12-31", "0001-24~", "9999-24~", "9999-12-31~", "0001~", "/", "../..", "0001/9999", "9999-12-31/..", "../0001-01-01", "0001-01-01/",
        "P999Y", "P999D", "999WD", "P99M", "0", "2147483647", "0..", "..0", "1..", "~2147483647", "..150", "0-0", "1/1", "0/1",
        "x", "planned", "ended", "held", "active", "pilot", "permanent", "ad-hoc", "council", "bilateral", "youth-council", "participation-council", "working-group", "municipality", "chair", "deputy", "observer", "nil-return", "structure",
    ];

    private static readonly LocalDate?[] Days = [null, new LocalDate(1, 1, 1), new LocalDate(2020, 2, 29), new LocalDate(9999, 12, 31), LocalDate.MinIsoValue];

    public static TheoryData<string> Values => [.. Extremes];

    [Theory]
    [Trait("Speed", "slow")]
    [MemberData(nameof(Values))]
    public void A_value_that_stands_wherever_it_can_makes_no_rule_throw(string value)
    {
        for (int skipped = 0; skipped < 3; skipped++)
        {
            NoneThrows(Filled(value, skipped));
        }
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("actors")]
    [InlineData("memberships")]
    [InlineData("structures")]
    [InlineData("meetings")]
    [InlineData("meetingListings")]
    [InlineData("mappings")]
    public void A_list_that_is_missing_makes_no_rule_throw(string list)
    {
        JsonNode register = JsonTexts.EveryMember;
        register.AsObject().Remove(list);

        NoneThrows(register);
    }

    /// <summary>A register in which a value stands wherever it can, but for every third text.</summary>
    private static JsonNode Filled(string value, int skipped)
    {
        JsonNode register = JsonTexts.EveryMember;
        JsonNode original = JsonTexts.EveryMember;
        HashSet<string> changed = [.. JsonTexts.In(register).Where((_, i) => i % 3 != skipped)];
        foreach (string pointer in changed)
        {
            JsonTexts.At(register, pointer).ReplaceWith(JsonValue.Create(value));
        }

        while (!MoteplassJson.TryRead(Encoding.UTF8.GetBytes(register.ToJsonString()), out _, out ValueList<Problem> problems))
        {
            string[] wrong = [.. problems.Select(problem => problem.Pointer.ToString())];
            string[] refused = [.. changed.Where(pointer => wrong.Any(one => pointer == one || pointer.StartsWith($"{one}/", StringComparison.Ordinal)))];
            Assert.NotEmpty(refused);
            foreach (string pointer in refused)
            {
                JsonTexts.At(register, pointer).ReplaceWith(JsonTexts.At(original, pointer).DeepClone());
                changed.Remove(pointer);
            }
        }

        return register;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a rule throws is the offence.")]
    private static void NoneThrows(JsonNode json)
    {
        CollaborationRegister register = MoteplassJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
        var offences = new List<string>();
        foreach (LocalDate? day in Days)
        {
            try
            {
                _ = RuleRunner.Judge(register, day);
            }
            catch (Exception exception)
            {
                offences.Add($"as of {day}: {exception}");
            }
        }

        Offenders.None(offences);
    }
}
