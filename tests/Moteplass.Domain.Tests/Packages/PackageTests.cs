using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Moteplass.Domain.Tests.Packages;

/// <summary>Opens the packages and looks at what a stranger gets.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void It_holds_the_library_its_documentation_and_what_a_reader_looks_for() => Assert.Superset(
        new HashSet<string>(StringComparer.Ordinal)
        {
            "lib/net10.0/Moteplass.Domain.dll", "lib/net10.0/Moteplass.Domain.xml", "README.md", "LICENSE", "icon.png", "schema/moteplass-register-1.0.schema.json",
        },
        packages.Files("Moteplass.Domain", ".nupkg").Keys.ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("id", "Moteplass.Domain")]
    [InlineData("license", "MIT")]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("authors", "The Moteplass authors")]
    public void It_says_what_it_is(string element, string text) => Assert.Equal(text, packages.Metadata("Moteplass.Domain").Element(element)?.Value);

    [Fact]
    public void It_can_be_found()
    {
        XElement metadata = packages.Metadata("Moteplass.Domain");

        Assert.Contains("directorates and user organisations", metadata.Element("description")?.Value, StringComparison.Ordinal);
        Assert.Contains("brukermedvirkning", metadata.Element("tags")!.Value.Split(' '));
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")?.Value);
        Assert.NotEmpty(metadata.Element("repository")!.Attribute("commit")!.Value);
    }

    [Fact]
    public void Its_release_notes_are_what_the_changelog_says_of_its_version()
    {
        XElement metadata = packages.Metadata("Moteplass.Domain");
        string[] sections = TestFiles.Text("CHANGELOG.md").Split("\n## ");

        Assert.StartsWith($"[{metadata.Element("version")!.Value}]", sections[1], StringComparison.Ordinal);
        Assert.Equal(sections[1][(sections[1].IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(), metadata.Element("releaseNotes")!.Value.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void It_depends_on_no_more_than_two() => Assert.Equal(
        ["FluentValidation", "NodaTime"],
        packages.Metadata("Moteplass.Domain").Descendants("dependency").Select(one => one.Attribute("id")!.Value).Order());

    [Fact]
    public void The_library_is_built_the_same_anywhere_and_ready_for_trimming_and_native_code()
    {
        using var reader = new PEReader(new MemoryStream(packages.Files("Moteplass.Domain", ".nupkg")["lib/net10.0/Moteplass.Domain.dll"]));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Superset(new HashSet<string> { "IsTrimmable=True", "IsAotCompatible=True" }, Metadata(reader.GetMetadataReader()).ToHashSet());
    }

    [Fact]
    public void The_symbols_hold_every_source()
    {
        Dictionary<string, byte[]> files = packages.Files("Moteplass.Domain", ".snupkg");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(files["lib/net10.0/Moteplass.Domain.pdb"]));
        MetadataReader reader = provider.GetMetadataReader();

        Assert.All(reader.Documents, handle => Assert.Contains(
            reader.GetCustomDebugInformation(handle), information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource));
        Assert.All(reader.Documents, handle => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(handle).Name), StringComparison.Ordinal));
    }

    [Fact]
    public void Its_documentation_has_every_public_type()
    {
        string xml = Encoding.UTF8.GetString(packages.Files("Moteplass.Domain", ".nupkg")["lib/net10.0/Moteplass.Domain.xml"]);

        Assert.All(typeof(CollaborationRegister).Assembly.GetExportedTypes(), type => Assert.Contains($"\"T:{type.FullName!.Replace('+', '.')}\"", xml, StringComparison.Ordinal));
    }

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
