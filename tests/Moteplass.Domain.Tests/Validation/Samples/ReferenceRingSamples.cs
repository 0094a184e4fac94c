using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>REG005.</summary>
internal static class ReferenceRingSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        ToItself("a directorate under itself", """ "actors":[{"type":"directorate","id":"x","name":{"nb":"X"},"parent":"x"}] """, "/actors/0/parent"),
        ToItself("a public body under itself", """ "actors":[{"type":"public-body","id":"x","name":{"nb":"X"},"kind":"municipality","parent":"x"}] """, "/actors/0/parent"),
        ToItself("a section of itself", """ "actors":[{"type":"user-organisation","id":"x","name":{"nb":"X"},"partOf":"x"}] """, "/actors/0/partOf"),
        ToItself("a number borrowed from itself", """ "actors":[{"type":"user-organisation","id":"x","name":{"nb":"X"},"numberBorrowedFrom":"x"}] """, "/actors/0/numberBorrowedFrom"),
        ToItself("a document annexed to itself", """ "documents":[{"id":"x","title":{"nb":"X"},"annexTo":"x"}] """, "/documents/0/annexTo"),
        ToItself("a structure under itself", """ "structures":[{"id":"x","name":{"nb":"X"},"kind":"other","parent":"x"}] """, "/structures/0/parent"),
        ToItself("a deputy of their own", """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"x","deputyFor":"x"}]}] """, "/structures/0/seats/0/deputyFor"),
        ToItself("a meeting postponed to itself", """ "meetings":[{"id":"x","status":"postponed","postponedTo":"x"}] """, "/meetings/0/postponedTo"),
        Ring("two structures, each under the other", """ "structures":[{"id":"a","name":{"nb":"A"},"kind":"other","parent":"b"},{"id":"b","name":{"nb":"B"},"kind":"other","parent":"a"}] """, "/structures/1/parent", "b → a → b"),
        Ring("two sections of each other", """ "actors":[{"type":"user-organisation","id":"a","name":{"nb":"A"},"partOf":"b"},{"type":"user-organisation","id":"b","name":{"nb":"B"},"partOf":"a"}] """, "/actors/1/partOf", "b → a → b"),
        Ring("two seats that deputise for each other", """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"a","deputyFor":"b"},{"id":"b","deputyFor":"a"}]}] """, "/structures/0/seats/1/deputyFor", "b → a → b"),
        Ring("three meetings, and one that leads to them", Meetings("a:b", "b:c", "d:a", "c:a"), "/meetings/3/postponedTo", "c → a → b → c"),
        Ring("a long one, of which the beginning is named", Meetings("to:tre", "tre:fire", "fire:fem", "fem:seks", "seks:sju", "sju:ti", "ti:to"), "/meetings/6/postponedTo", "ti → to → tre → fire → fem → seks → …"),
        Breaks(
            "REG005",
            "a seat on behalf of its own structure",
            """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"p"},{"id":"q","onBehalfOfStructure":"s"}]}] """,
            ProblemSeverity.Error,
            "/structures/0/seats/1/onBehalfOfStructure",
            "Plassen er i «s» og kan ikke være på vegne av samme struktur.",
            "Plassen er i «s» og kan ikkje vere på vegner av den same strukturen.",
            "The seat is in 's' and cannot be held on behalf of the same structure."),
        Keeps("REG005", "two that lead to one, and one that leads nowhere", Meetings("a:c", "b:c", "c:d")),
        Keeps("REG005", "two bodies with a seat in each other", """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"p","onBehalfOfStructure":"t"}]},{"id":"t","name":{"nb":"T"},"kind":"other","seats":[{"id":"q","onBehalfOfStructure":"s"}]}] """),
        Keeps("REG005", "an actor above by one member and below by another", """ "actors":[{"type":"directorate","id":"a","name":{"nb":"A"},"numberBorrowedFrom":"b"},{"type":"public-body","id":"b","name":{"nb":"B"},"kind":"ministry","parent":"a"}] """),
    ];

    private static RuleSample ToItself(string says, string members, string pointer) =>
        Breaks("REG005", says, members, ProblemSeverity.Error, pointer, "«x» viser til seg selv.", "«x» viser til seg sjølv.", "'x' refers to itself.");

    private static RuleSample Ring(string says, string members, string pointer, string ring) =>
        Breaks("REG005", says, members, ProblemSeverity.Error, pointer, $"Henvisningene går i ring: {ring}.", $"Tilvisingane går i ring: {ring}.", $"The references are circular: {ring}.");

    /// <summary>Meetings, each postponed to another.</summary>
    private static string Meetings(params string[] postponed) =>
        $""" "meetings":[{string.Join(',', postponed.Select(one => one.Split(':')).Select(one => $$"""{"id":"{{one[0]}}","status":"postponed","postponedTo":"{{one[1]}}"}"""))}] """;
}
