using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Real workshops, each a register of its own, as far as the pages that it names tell.</summary>
internal static class WorkshopCorpus
{
    private const string Folder = "workshops/";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(WorkshopCorpus).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
            .Order(StringComparer.Ordinal),
    ];

    public static CollaborationRegister Read(string name) => MoteplassJson.Read(TestFiles.Bytes($"{Folder}{name}.json"));
}
