using System.Text.Json.Nodes;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Structures.Mandates;

/// <summary>The registers of the published mandates, and the lists of what they say.</summary>
internal static class PublishedMandates
{
    private const string Folder = "mandates/";
    private const string ListEnding = ".provisions.json";

    /// <summary>The ids of the mandates, each the name of its file.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(PublishedMandates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(ListEnding, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^ListEnding.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that were taken in later: consultations, steering and contact committees, councils of a foundation, a parliament and an authority abroad.</summary>
    public static IReadOnlyList<string> Later { get; } =
    [
        "frambu-brukerrad-2022", "hdir-referansegruppe-leve-hele-livet", "kdi-brukerrad-2022", "konsultasjonsprosedyrer-sametinget-2005",
        "kontaktutvalg-rovviltforvaltning", "normen-styringsgruppe-2020", "ogp-radet-mandat", "sametinget-supu-2024-2025", "stord-kontaktutval-innvandrarar",
        "vardanalys-patient-brukarrad",
    ];

    public static string Json(string id) => TestFiles.Text($"{Folder}{id}.json");

    public static CollaborationRegister Register(string id) => MoteplassJson.Read(TestFiles.Bytes($"{Folder}{id}.json"));

    public static IReadOnlyList<StatedProvision> Provisions(string id) =>
    [
        .. JsonNode.Parse(TestFiles.Text($"{Folder}{id}{ListEnding}"))!.AsArray().Select(one => new StatedProvision(
            one!["says"]!.GetValue<string>(), one["at"]!.GetValue<string>(), one["kind"]?.GetValue<string>(), one["value"])),
    ];
}
