using System.Text.Json.Nodes;
using FluentValidation.Results;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Json;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Validators;

/// <summary>A record is judged by itself as it is within its register, as far as it can be.</summary>
public sealed class LoneRecordTests
{
    private static readonly LocalDate?[] Days = [null, new LocalDate(2018, 5, 14), new LocalDate(2030, 1, 1)];

    /// <summary>What a register says once of all the actors of which it holds.</summary>
    private static readonly string[] ToldOnce = [RuleCodes.ActorIdentity, RuleCodes.UserOrganisationField];

    public static TheoryData<string> Files { get; } =
    [
        .. typeof(LoneRecordTests).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("mandates/", StringComparison.Ordinal) || name.StartsWith("calendars/", StringComparison.Ordinal))
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".provisions.json", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_found_in_a_published_record_alone_that_is_not_found_in_its_register(string file) =>
        FindsNoMore(MoteplassJson.Read(TestFiles.Bytes(file)));

    [Fact]
    public void Nothing_is_found_in_a_record_of_the_embedded_register_alone_that_is_not_found_in_it() => FindsNoMore(ReferenceRegister.ZeroToTwentyFour);

    [Fact]
    public void Nothing_is_found_in_a_record_with_every_member_alone_that_is_not_found_in_its_register() =>
        FindsNoMore(MoteplassJson.Read(Reading.EveryMember));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_is_found_in_a_generated_record_alone_that_is_not_found_in_its_register(int seed) => FindsNoMore(GeneratedRegister.Make(400, seed));

    [Fact]
    public void What_others_have_added_to_a_record_or_its_parts_is_looked_at_in_the_record_alone()
    {
        JsonNode tree = JsonTexts.EveryMember;
        foreach (string pointer in JsonTexts.In(tree).Where(pointer => pointer.Split('/')[^1].Contains(':', StringComparison.Ordinal)).ToArray())
        {
            JsonTexts.At(tree, pointer).ReplaceWith(JsonValue.Create("01013950187"));
        }

        CollaborationRegister register = MoteplassJson.Read(tree.ToJsonString());
        string[] whole = [.. ValidationReport.Of(register).Problems.Where(IsNumber).Select(problem => problem.Pointer.ToString())];
        Assert.All(LoneRecord.In(register), record =>
        {
            string[] found = [.. record.Judge(null).Errors.Select(failure => (Problem)failure.CustomState).Where(IsNumber).Select(problem => record.Pointer + problem.Pointer)];
            Assert.NotEmpty(found);
            Assert.Equal(whole.Where(pointer => pointer.StartsWith($"{record.Pointer}/", StringComparison.Ordinal)), found);
        });

        static bool IsNumber(Problem problem) => problem.Code == RuleCodes.IdentityNumber;
    }

    private static void FindsNoMore(CollaborationRegister register)
    {
        foreach (LocalDate? asOf in Days)
        {
            // A part does not know which record holds it.
            ILookup<JsonPointer, Problem> whole =
                ValidationReport.Of(register, asOf).Problems.ToLookup(problem => problem.Pointer, problem => problem with { Record = null });
            foreach (LoneRecord record in LoneRecord.In(register))
            {
                foreach (ValidationFailure failure in record.Judge(asOf).Errors)
                {
                    Problem problem = Assert.IsType<Problem>(failure.CustomState);
                    Problem placed = problem with { Pointer = JsonPointer.Parse(record.Pointer + problem.Pointer), Record = null };
                    Assert.True(
                        whole[placed.Pointer].Contains(placed) || (ToldOnce.Contains(placed.Code) && whole[JsonPointer.Parse("/actors")].Any(one => one.Code == placed.Code)),
                        $"{placed}");
                }
            }
        }
    }
}
