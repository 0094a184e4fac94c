using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

public sealed class NearlyValidTests
{
    [Property(MaxTest = 50)]
    public void A_mandate_has_the_one_error_that_it_names(NearlyValid<Mandate> nearly) => AssertOneError(nearly, MandateValidator.Instance.Validate(nearly.Record));

    [Property(MaxTest = 50)]
    public void A_meeting_has_the_one_error_that_it_names(NearlyValid<Meeting> nearly) => AssertOneError(nearly, MeetingValidator.Instance.Validate(nearly.Record));

    [Property(MaxTest = 50)]
    public void A_structure_has_the_one_error_that_it_names(NearlyValid<CollaborationStructure> nearly) =>
        AssertOneError(nearly, CollaborationStructureValidator.Instance.Validate(nearly.Record));

    [Property(MaxTest = 50)]
    public void A_workshop_has_the_one_error_that_it_names(NearlyValid<Workshop> nearly) => AssertOneError(nearly, WorkshopValidator.Instance.Validate(nearly.Record));

    [Fact]
    [Trait("Speed", "slow")]
    public void The_rules_that_judge_a_mandate_alone_are_broken() => Assert.Equal(
        ["CAD001", "MAN001", "MAN002", "PAR001"],
        Seed.Sample(Arbitraries.NearlyValid<Mandate>().Generator, 300).Select(nearly => nearly.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_stands_around_the_error_differs() =>
        Assert.InRange(Seed.Sample(Arbitraries.NearlyValid<Mandate>().Generator, 50).Select(nearly => nearly.Record).Distinct().Count(), 10, 50);

    [Fact]
    public void It_shrinks_to_the_error_alone()
    {
        Arbitrary<NearlyValid<Mandate>> all = Arbitraries.NearlyValid<Mandate>();
        NearlyValid<Mandate> nearly = Seed.Sample(all.Generator, 50).First(one => all.Shrinker(one).Any());
        NearlyValid<Mandate> bare = Assert.Single(all.Shrinker(nearly));

        Assert.Equal((nearly.Code, nearly.Pointer, nearly.Breach), (bare.Code, bare.Pointer, bare.Breach));
        Assert.Empty(all.Shrinker(bare));
    }

    [Fact]
    public void It_prints_what_can_be_copied_into_a_test()
    {
        Arbitrary<NearlyValid<OrganisationMembership>> all = Arbitraries.NearlyValid<OrganisationMembership>();
        NearlyValid<OrganisationMembership> nearly = Seed.Sample(all.Generator, 20).SelectMany(one => all.Shrinker(one).DefaultIfEmpty(one)).First();

        Assert.Equal(
            """
            MEM002 at the root: an organisation that is a member of itself
            {"member":"brudd-en","umbrella":"brudd-en","period":"2010/2012"}
            """.ReplaceLineEndings(),
            nearly.ToString());
    }

    [Fact]
    public void A_record_in_which_no_error_can_be_found_alone_has_none() => Assert.Equal(
        "No rule that gives errors can find one in a SourceDocument by itself.",
        Assert.Throws<InvalidOperationException>(Arbitraries.NearlyValid<SourceDocument>).Message);

    private static void AssertOneError<T>(NearlyValid<T> nearly, FluentValidation.Results.ValidationResult result)
        where T : DomainRecord =>
        ReportAssert.HasExactly(ValidationReport.From(result).AtLeast(ProblemSeverity.Error), $"error {nearly.Code} {(nearly.Pointer == JsonPointer.Root ? "/" : nearly.Pointer)}");
}
