using System.Text.Json.Nodes;
using Moteplass.Domain.Json;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Structures.Mandates;

/// <summary>Mandates that public bodies have published, as registers, with a list by hand of everything that each of them says.</summary>
public sealed class PublishedMandatesTests
{
    private const double MostOther = 0.03;

    public static TheoryData<string> Ids => [.. PublishedMandates.Ids];

    [Fact]
    public void There_are_thirty_six() => Assert.Equal(36, PublishedMandates.Ids.Union(PublishedMandates.Later).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_read_and_written_back_byte_for_byte(string id) =>
        Assert.Equal(PublishedMandates.Json(id), MoteplassJson.Write(PublishedMandates.Register(id), indented: true));

    // Two pilots of which nobody says that they are evaluated, one without an end, and bylaws whose groups of ages are not those of their own rule.
    [Fact]
    public void None_has_an_error_or_a_warning_but_for_what_the_documents_leave_open_or_contradict() => Assert.Equal(
        [
            "0-24-arbeidsgruppe-2016-2018: STR003 /structures/2/phases/0",
            "leikanger-ungdomsrad: MAN005 /structures/0/mandates/0/seatGroups/1/holder/ages",
            "nav-bilsenter-vest-brukerutvalg: STR002 /structures/0/phases/0",
            "ogp-radet-mandat: STR003 /structures/0/phases/0",
        ],
        from id in PublishedMandates.Ids
        from problem in RuleRunner.Judge(PublishedMandates.Register(id))
        where problem.Severity != ProblemSeverity.Info
        select $"{id}: {problem.Code} {problem.Pointer}");

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
    public void Nine_in_ten_of_what_the_first_say_is_typed() => AssertTyped(0.90, PublishedMandates.Ids.Except(PublishedMandates.Later));

    [Fact]
    public void Most_of_what_the_later_say_is_typed() => AssertTyped(0.85, PublishedMandates.Later);

    private static void AssertTyped(double least, IEnumerable<string> ids)
    {
        StatedProvision[] all = [.. ids.SelectMany(PublishedMandates.Provisions).Where(one => !one.IsOnPurpose)];
        int typed = all.Count(one => one.Kind is null);
        int other = all.Count(one => one.Kind == "other");

        Assert.True(typed >= least * all.Length, $"{typed} of {all.Length} are typed");
        Assert.True(other <= MostOther * all.Length, $"{other} of {all.Length} stand under 'other'");
    }
}
