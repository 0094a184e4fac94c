using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Packages;

/// <summary>Opens the packages and looks at what a stranger gets.</summary>
public sealed partial class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private const string Library = "Moteplass.Domain";
    private const string Testing = "Moteplass.Domain.Testing";

    public static TheoryData<string> Both => [Library, Testing];

    [Theory]
    [InlineData(Library, "schema/moteplass-register-1.0.schema.json", "docs/COOKBOOK.md", "docs/GLOSSARY.md", "docs/MEASURES.md", "docs/RULES.md", "docs/WIRE-FORMAT.md")]
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
    public void Its_readme_is_its_own_without_links_that_lead_nowhere_outside_the_repository(string package, string readme) => Assert.Equal(
        RelativeLink().Replace(TestFiles.Text(readme), "${words}"),
        Encoding.UTF8.GetString(packages.Files(package, ".nupkg")["README.md"]).ReplaceLineEndings("\n").TrimEnd() + "\n");

    [Theory]
    [MemberData(nameof(Both))]
    public void Its_release_notes_are_what_the_changelog_says_of_its_version(string package)
    {
        XElement metadata = packages.Metadata(package);
        string[] sections = TestFiles.Text("CHANGELOG.md").Split("\n## ");

        Assert.StartsWith($"[{metadata.Element("version")!.Value}]", sections[1], StringComparison.Ordinal);
        Assert.Equal(sections[1][(sections[1].IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(), metadata.Element("releaseNotes")!.Value.ReplaceLineEndings("\n").Trim());
    }

    [Theory]
    [InlineData(Library, "FluentValidation", "NodaTime")]
    [InlineData(Testing, "FsCheck", "Moteplass.Domain")]
    public void It_depends_on_no_more_than_two(string package, params string[] dependencies) => Assert.Equal(
        dependencies, packages.Metadata(package).Descendants("dependency").Select(one => one.Attribute("id")!.Value).Order());

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

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?!https://)[^)]+\)")]
    private static partial Regex RelativeLink();

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
