using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Structures.Mandates;

/// <summary>Mandates that public bodies have published, as registers, with a list by hand of everything that each of them says.</summary>
public sealed class PublishedMandatesTests
{
    private const double LeastTyped = 0.85;
    private const double MostOther = 0.03;

    public static TheoryData<string> Ids => [.. PublishedMandates.Ids];

    [Fact]
    public void There_are_twenty_six() => Assert.Equal(26, PublishedMandates.Ids.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_read_and_written_back_byte_for_byte(string id) =>
        Assert.Equal(PublishedMandates.Json(id), MoteplassJson.Write(PublishedMandates.Register(id), indented: true));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_no_error(string id) => Offenders.None(
        from problem in RuleRunner.Judge(PublishedMandates.Register(id))
        where problem.Severity == ProblemSeverity.Error
        select problem.ToString());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_thing_that_it_says_stands_where_the_list_says(string id)
    {
        JsonNode register = JsonNode.Parse(PublishedMandates.Json(id))!;

        Offenders.None(
            from one in PublishedMandates.Provisions(id)
            let wrong = one.WrongIn(register)
            where wrong is not null
            select $"{one.Says}: {wrong}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_provision_that_is_kept_as_text_is_on_the_list(string id)
    {
        HashSet<string> listed = [.. PublishedMandates.Provisions(id).Select(one => one.At)];

        Offenders.None(
            from structure in PublishedMandates.Register(id).Structures.Index()
            from mandate in structure.Item.Mandates.Index()
            from provision in mandate.Item.Provisions.Index()
            let at = $"/structures/{structure.Index}/mandates/{mandate.Index}/provisions/{provision.Index}"
            where !listed.Contains(at)
            select $"{at} is not on the list");
    }

    [Fact]
    public void Most_of_what_they_say_is_typed()
    {
        StatedProvision[] all = [.. PublishedMandates.Ids.SelectMany(PublishedMandates.Provisions)];
        int typed = all.Count(one => one.Kind is null);
        int other = all.Count(one => one.Kind == "other");

        Assert.True(typed >= LeastTyped * all.Length, $"{typed} of {all.Length} are typed");
        Assert.True(other <= MostOther * all.Length, $"{other} of {all.Length} stand under 'other'");
    }
}
