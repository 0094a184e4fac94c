using System.Reflection;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Goldens;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The file of terms has every type and value of the library and nothing else, and the page of the glossary says what the file says.</summary>
public sealed class GlossaryTests
{
    private const string Page = "GLOSSARY.md";

    // Reading, writing, judging and reporting: no terms of the field.
    private static readonly string[] Plumbing = ["Moteplass.Domain.Exchange", "Moteplass.Domain.Json", "Moteplass.Domain.Reference", "Moteplass.Domain.Validation"];

    private static readonly Type[] Exported = [.. typeof(ReferenceRegister).Assembly.GetExportedTypes().Where(type => !type.IsNested)];

    private static readonly Type[] Types = [.. Exported.Where(type => !Plumbing.Contains(type.Namespace)).DistinctBy(NameOf)];

    private static readonly TermLine[] Terms = [.. TermLine.All.Where(line => !line.IsAlias)];

    private static readonly TermLine[] Aliases = [.. TermLine.All.Where(line => line.IsAlias)];

    [Fact]
    [Trait("Kind", "golden")]
    public void The_page_of_the_glossary_is_current()
    {
        string file = $"src/Moteplass.Domain/Documentation/{Page}";
        Golden.Holds(file, GlossaryPage.Make(Repository.Text(file)));
    }

    [Fact]
    public void Every_section_of_the_terms_is_a_section_of_the_page() => Assert.Equal(
        TestFiles.Text(Page).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]),
        TermLine.All.Select(line => line.Section).Where(section => section.Length > 0).Distinct());

    [Fact]
    public void Every_type_of_the_library_has_its_term() => Assert.Empty(Types.Select(NameOf).Except(Terms.Select(term => term.Name)));

    [Fact]
    public void The_values_are_those_of_the_enums_in_their_order() => Assert.Equal(
        Types.Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(type => Enum.GetNames(type).Select(value => $"{type.Name}.{value}")),
        Terms.Where(term => term.Section == "Values").Select(term => term.Name));

    [Fact]
    public void Every_key_names_a_public_type_or_a_public_member_of_one() => Assert.All(
        Terms.Select(term => term.Name).Except(Exported.Select(NameOf)),
        name => Assert.True(IsMember(name), $"The library has no '{name}'."));

    [Fact]
    public void Only_what_is_no_term_of_its_own_is_left_out_of_the_page() => Assert.All(
        Terms, term => Assert.Equal(term.Key.Contains(':', StringComparison.Ordinal), term.Section.Length == 0));

    [Fact]
    public void What_is_called_otherwise_too_leads_to_a_name_that_has_its_term()
    {
        Assert.True(Aliases.Length >= 18, $"The file has {Aliases.Length} other words.");
        Assert.All(Aliases, alias => Assert.True(
            Terms.Any(term => term.Name == alias.Name) || IsMember(alias.Name), $"{alias.Nb} leads to '{alias.Name}', which the library does not have."));
        Assert.Equal(Aliases.Select(alias => alias.Nb).Order(StringComparer.Ordinal), Aliases.Select(alias => alias.Nb));
        Assert.Empty(Aliases.Select(alias => alias.Nb).Intersect(Terms.Select(term => term.Nb)));
    }

    [Theory]
    [InlineData("UserOrganisation", "brukerorganisasjon", "brukarorganisasjon")]
    [InlineData("StructureKind.UserCouncil", "brukerråd", "brukarråd")]
    [InlineData("Contribution", "innspill", "innspel")]
    public void A_term_is_found_by_its_name(string name, string nb, string nn)
    {
        TermLine found = Terms.Single(term => term.Key == name);
        Assert.Equal((nb, nn), (found.Nb, found.Nn));
    }

    /// <summary>A member of a type, or where the type is <c>*</c> of any record.</summary>
    private static bool IsMember(string name) =>
        name.Split('.') is [var type, var member]
        && Types.Any(one => (type == "*" ? one.IsAssignableTo(typeof(DomainRecord)) : NameOf(one) == type)
            && one.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
