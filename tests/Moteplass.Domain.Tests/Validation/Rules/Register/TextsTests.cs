using System.Text;
using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules.Register;

/// <summary>Puts an identity number, of a day to come, into one text after the other of a register in which every member is filled.</summary>
public sealed class TextsTests
{
    private const string Number = "01013950187";
    private const int Fewest = 300;

    [Fact]
    [Trait("Speed", "slow")]
    public void Every_text_of_every_record_is_looked_at()
    {
        int tried = 0;
        Offenders.None(
            from pointer in JsonTexts.In(JsonTexts.EveryMember)
            let found = Check(pointer)
            where found is not null && ++tried > 0 && !found.SequenceEqual([Place(pointer)])
            select $"{pointer}: found at [{string.Join(", ", found)}]");

        Assert.True(tried >= Fewest, $"only {tried} texts can hold the number");
    }

    /// <summary>Where the number is found, or null where the text cannot hold it.</summary>
    private static string[]? Check(string pointer)
    {
        JsonNode register = JsonTexts.EveryMember;
        JsonTexts.At(register, pointer).ReplaceWith(JsonValue.Create(Number));
        return MoteplassJson.TryRead(Encoding.UTF8.GetBytes(register.ToJsonString()), out CollaborationRegister? read, out _)
            ? [.. RuleRunner.Judge(read!).Where(problem => problem.Code == RuleCodes.IdentityNumber).Select(problem => problem.Pointer.ToString())]
            : null;
    }

    /// <summary>What others have added is found at the member's name, whatever lies below it.</summary>
    private static string Place(string pointer)
    {
        string[] steps = pointer.Split('/');
        int added = Array.FindIndex(steps, step => step.Contains(':', StringComparison.Ordinal));
        return added < 0 ? pointer : string.Join('/', steps[..(added + 1)]);
    }
}
