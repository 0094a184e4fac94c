using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Packages;

/// <summary>Opens the packages and looks at what a stranger gets. Packing them takes a build of its own.</summary>
[Trait("Speed", "slow")]
public sealed partial class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private const string Library = "Moteplass.Domain";
    private const string Testing = "Moteplass.Domain.Testing";

    public static TheoryData<string> Both => [Library, Testing];

    [Theory]
    [InlineData(Library, "schema/moteplass-openapi-1.0.json", "schema/moteplass-register-1.0.schema.json", "docs/COOKBOOK.md", "docs/FACTS.md", "docs/GLOSSARY.md", "docs/MEASURES.md", "docs/RULES.md", "docs/WIRE-FORMAT.md")]
    [InlineData(Testing)]
    public void It_holds_the_library_its_documentation_and_what_a_reader_looks_for(string package, params string[] more) => Assert.Superset(
        new HashSet<string>([$"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml", "README.md", "LICENSE", "icon.png", .. more], StringComparer.Ordinal),
        packages.Files(package, ".nupkg").Keys.ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Both))]
    public void It_says_what_it_is(string package)
    {
        XElement metadata = packages.Metadata(package);

        Assert.Equal(
            [package, "MIT", "icon.png", "README.md", "The Moteplass authors"],
            new[] { "id", "license", "icon", "readme", "authors" }.Select(element => metadata.Element(element)?.Value));
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")?.Value);
        Assert.NotEmpty(metadata.Element("repository")!.Attribute("commit")!.Value);
        Assert.Equal(PackedPackages.RepositoryUrl, metadata.Element("repository")!.Attribute("url")?.Value);
        Assert.Equal(PackedPackages.ProjectUrl, metadata.Element("projectUrl")?.Value);
    }

    [Theory]
    [InlineData(Library, "directorates and user organisations")]
    [InlineData(Testing, "FsCheck generators")]
    public void It_can_be_found(string package, string words)
    {
        XElement metadata = packages.Metadata(package);

        Assert.Contains(words, metadata.Element("description")?.Value, StringComparison.Ordinal);
        Assert.Contains("brukermedvirkning", metadata.Element("tags")!.Value.Split(' '));
    }

    [Theory]
    [InlineData(Library, "README.md")]
    [InlineData(Testing, "Testing/README.md")]
    public void Its_readme_is_its_own_without_what_serves_only_those_who_have_the_repository(string package, string readme) => Assert.Equal(
        RelativeLink().Replace(Mark().Replace(RepositoryOnly().Replace(TestFiles.Text(readme), ""), ""), "${words}"),
        Text(packages.Files(package, ".nupkg")["README.md"]));

    [Theory]
    [MemberData(nameof(Both))]
    public void Its_readme_can_be_read_in_a_gallery(string package)
    {
        string readme = Text(packages.Files(package, ".nupkg")["README.md"]);
        string[] nothing = ["<!--", "mermaid", "dotnet run --project", "CONTRIBUTING", "](src/", "](../"];

        Assert.StartsWith($"# {package}\n", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet add package", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", readme, StringComparison.Ordinal);
        Assert.All(nothing, words => Assert.DoesNotContain(words, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_readme_of_the_library_its_use_comes_first() =>
        Assert.StartsWith("Use it\n", Text(packages.Files(Library, ".nupkg")["README.md"]).Split("\n## ")[1], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Both))]
    public void Every_link_within_it_leads_to_a_file_of_it(string package)
    {
        Dictionary<string, byte[]> files = packages.Files(package, ".nupkg");
        (string Page, string Link)[] links =
        [
            .. from page in files.Keys
               where page.EndsWith(".md", StringComparison.Ordinal)
               from link in RelativeLink().Matches(Text(files[page]))
               let target = link.Groups["target"].Value
               where !target.StartsWith('#')
               select (page, target.Split('#')[0]),
        ];

        Assert.Equal(package == Library, links.Length >= 8);
        Assert.All(links, link => Assert.Contains(new Uri(new Uri($"https://package/{link.Page}"), link.Link).AbsolutePath[1..], files.Keys));
    }

    [Theory]
    [InlineData(Library, 0)]
    [InlineData(Testing, 1)]
    public void Its_release_notes_are_what_the_changelog_says_of_it_in_the_first_section_that_says_anything(string package, int part)
    {
        string[] sections = [.. TestFiles.Text("CHANGELOG.md").Split("\n## ").Select(section => section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim())];
        string[] parts = sections.Skip(1).First(section => section.Length > 0).Split($"### {Testing}\n");

        Assert.Equal(2, parts.Length);
        Assert.Equal(parts[part].Trim(), packages.Metadata(package).Element("releaseNotes")!.Value.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void The_changelog_opens_with_what_is_not_released_and_has_the_version_that_is_packed()
    {
        string[] headings = [.. TestFiles.Text("CHANGELOG.md").Split("\n## ").Skip(1).Select(section => section.Split(']')[0])];

        Assert.Equal(["[Unreleased", $"[{packages.Metadata(Library).Element("version")!.Value}"], headings.Take(2));
    }

    [Theory]
    [InlineData(Library, "FluentValidation", "NodaTime")]
    [InlineData(Testing, "FsCheck", "Moteplass.Domain")]
    public void It_depends_on_no_more_than_two(string package, params string[] dependencies) => Assert.Equal(
        dependencies, packages.Metadata(package).Descendants("dependency").Select(one => one.Attribute("id")!.Value).Order());

    /// <summary>The generator is of use while the library is built, and to nobody who uses it.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public void It_holds_no_analyzer_and_nothing_of_the_generator(string package) => Assert.DoesNotContain(
        packages.Files(package, ".nupkg").Keys,
        file => file.StartsWith("analyzers/", StringComparison.OrdinalIgnoreCase) || file.Contains("Generator", StringComparison.OrdinalIgnoreCase)
            || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Both))]
    public void It_is_built_the_same_anywhere(string package)
    {
        using PEReader reader = Assembly(package);

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void The_library_is_ready_for_trimming_and_native_code()
    {
        using PEReader reader = Assembly(Library);

        Assert.Superset(new HashSet<string> { "IsTrimmable=True", "IsAotCompatible=True" }, Metadata(reader.GetMetadataReader()).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void The_symbols_hold_every_source(string package)
    {
        Dictionary<string, byte[]> files = packages.Files(package, ".snupkg");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(files[$"lib/net10.0/{package}.pdb"]));
        MetadataReader reader = provider.GetMetadataReader();

        Assert.All(reader.Documents, handle => Assert.Contains(
            reader.GetCustomDebugInformation(handle), information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource));
        Assert.All(reader.Documents, handle => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(handle).Name), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(CollaborationRegister))]
    [InlineData(typeof(Arbitraries))]
    public void Its_documentation_has_every_public_type(Type one)
    {
        string package = one.Assembly.GetName().Name!;
        string xml = Encoding.UTF8.GetString(packages.Files(package, ".nupkg")[$"lib/net10.0/{package}.xml"]);

        Assert.All(one.Assembly.GetExportedTypes(), type => Assert.Contains($"\"T:{type.FullName!.Replace('+', '.')}\"", xml, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?!https?://)(?<target>[^)]+)\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("<!-- repository only: begin -->.*?<!-- repository only: end -->\n+", RegexOptions.Singleline)]
    private static partial Regex RepositoryOnly();

    [GeneratedRegex("<!--.*?-->\n")]
    private static partial Regex Mark();

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file).ReplaceLineEndings("\n");

    private PEReader Assembly(string package) => new(new MemoryStream(packages.Files(package, ".nupkg")[$"lib/net10.0/{package}.dll"]));

    private static IEnumerable<string> Metadata(MetadataReader reader)
    {
        foreach (CustomAttribute attribute in reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute))
        {
            BlobReader blob = reader.GetBlobReader(attribute.Value);
            if (blob.Length > 4 && attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) == "AssemblyMetadataAttribute")
            {
                blob.ReadUInt16();
                yield return $"{blob.ReadSerializedString()}={blob.ReadSerializedString()}";
            }
        }
    }
}
