using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Moteplass.Domain.Tests.Packages;

/// <summary>The packages as they are published, packed once for all tests.</summary>
public sealed class PackedPackages : IDisposable
{
    /// <summary>The addresses that the publisher gives; the repository writes down none.</summary>
    public const string RepositoryUrl = "https://example.org/moteplass.git";

    /// <inheritdoc cref="RepositoryUrl"/>
    public const string ProjectUrl = "https://example.org/moteplass";

    private readonly string _folder = Directory.CreateTempSubdirectory("moteplass-packages").FullName;

    public PackedPackages()
    {
        Pack("Moteplass.Domain");
        Pack("Moteplass.Domain.Testing");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The files in a package, with their bytes.</summary>
    internal Dictionary<string, byte[]> Files(string package, string extension)
    {
        string path = Directory.GetFiles(_folder, $"{package}.*{extension}").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1]));
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    /// <summary>What a package says of itself.</summary>
    internal XElement Metadata(string package)
    {
        using var stream = new MemoryStream(Files(package, ".nupkg")[$"{package}.nuspec"]);
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        foreach (XElement element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private void Pack(string project)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            ArgumentList = { "pack", $"src/{project}", "-c", "Release", "-p:RunAnalyzers=false", "-o", _folder, $"-p:RepositoryUrl={RepositoryUrl}", $"-p:PackageProjectUrl={ProjectUrl}" },
        };
        using Process pack = Process.Start(start)!;
        string output = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        Assert.True(pack.ExitCode == 0, output);
    }
}
