using System.Reflection;
using System.Text.RegularExpressions;
using Moteplass.Domain.Reference;

namespace Moteplass.Domain.Tests.Documentation;

public sealed partial class GlossaryTests
{
    // Reading, writing, judging and reporting: no terms of the field.
    private static readonly string[] Plumbing = ["Moteplass.Domain.Exchange", "Moteplass.Domain.Json", "Moteplass.Domain.Reference", "Moteplass.Domain.Validation"];

    private static readonly Type[] Types =
        [.. typeof(ReferenceRegister).Assembly.GetExportedTypes().Where(type => !type.IsNested && !Plumbing.Contains(type.Namespace)).DistinctBy(NameOf)];

    private static readonly List<Term> Terms =
    [
        .. from match in Line().Matches(TestFiles.Text("GLOSSARY.md"))
           select new Term(match.Groups["name"].Value, match.Groups["english"].Value, match.Groups["nb"].Value, match.Groups["nn"].Value),
    ];

    private static readonly List<Term> Aliases =
    [
        .. from match in Alias().Matches(TestFiles.Text("GLOSSARY.md"))
           select new Term(match.Groups["name"].Value, "", match.Groups["nb"].Value, match.Groups["nn"].Value),
    ];

    [Fact]
    public void Every_type_of_the_library_has_its_term() => Assert.Empty(Types.Select(NameOf).Except(Names()));

    [Fact]
    public void Every_word_of_an_enum_has_its_term() => Assert.Empty(Words().Select(word => word.Name).Except(Names()));

    [Fact]
    public void Every_name_is_a_public_type_or_a_public_member_of_one() => Assert.All(
        Names().Except(typeof(ReferenceRegister).Assembly.GetExportedTypes().Select(NameOf)),
        name => Assert.True(IsMember(name), $"The library has no '{name}'."));

    [Fact]
    public void What_is_called_otherwise_too_leads_to_a_name_that_has_its_term()
    {
        Assert.True(Aliases.Count >= 18, $"The page has {Aliases.Count} other words.");
        Assert.All(Aliases, alias => Assert.True(
            Names().Contains(alias.Name) || IsMember(alias.Name), $"{alias.Nb} leads to '{alias.Name}', which the library does not have."));
        Assert.Equal(Aliases.Select(alias => alias.Nb).Order(StringComparer.Ordinal), Aliases.Select(alias => alias.Nb));
        Assert.Empty(Aliases.Select(alias => alias.Nb).Intersect(Terms.Select(term => term.Nb)));
    }

    [Fact]
    public void No_name_stands_twice() => Assert.Empty(Names().GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key));

    [Fact]
    public void Words_are_those_of_the_wire_format() => Assert.All(
        Words(),
        word => Assert.Equal(Kebab.Of(word.Member).Replace('-', ' '), Terms.Single(term => term.Name == word.Name).English));

    [Fact]
    public void Every_line_of_a_table_is_a_term_in_three_languages()
    {
        string[] headings = ["| English |", "| bokmål |", "|-"];
        int lines = TestFiles.Text("GLOSSARY.md").Split('\n').Count(line => line.StartsWith('|') && !headings.Any(heading => line.StartsWith(heading, StringComparison.Ordinal)));
        Assert.Equal(lines, Terms.Count + Aliases.Count);
        Assert.All(Terms, term => Assert.DoesNotContain("", new[] { term.English.Trim(), term.Nb.Trim(), term.Nn.Trim() }));
    }

    [Theory]
    [InlineData("UserOrganisation", "brukerorganisasjon", "brukarorganisasjon")]
    [InlineData("StructureKind.UserCouncil", "brukerråd", "brukarråd")]
    [InlineData("Contribution", "innspill", "innspel")]
    public void A_term_is_found_by_its_name(string name, string nb, string nn)
    {
        Term found = Terms.Single(term => term.Name == name);
        Assert.Equal((nb, nn), (found.Nb, found.Nn));
    }

    private static IEnumerable<string> Names() => Terms.Select(term => term.Name);

    private static IEnumerable<(string Name, string Member)> Words() =>
        Types.Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Select(member => ($"{type.Name}.{member}", member)));

    private static bool IsMember(string name) =>
        name.Split('.') is [var type, var member]
        && Types.FirstOrDefault(one => NameOf(one) == type)?.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0;

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^\| (?<english>[^|]+) \| (?<nb>[^|]+) \| (?<nn>[^|]+) \| `(?<name>[A-Za-z.]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\| (?<nb>[^|]+) \| (?<nn>[^|]+) \| `(?<name>[A-Za-z.]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Alias();

    private sealed record Term(string Name, string English, string Nb, string Nn);
}
