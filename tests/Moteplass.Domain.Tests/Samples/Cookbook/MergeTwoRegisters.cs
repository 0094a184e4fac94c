using Moteplass.Domain;
using Moteplass.Domain.Changes;
using Moteplass.Domain.Json;

namespace CookbookSamples;

internal static class MergeTwoRegisters
{
    public static void Run()
    {
        // begin: merge-two-registers
        CollaborationRegister ours = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } }, { "type": "directorate", "id": "hdir", "name": { "nb": "Helsedirektoratet" } }],
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["hdir"] }]
            }
            """);
        CollaborationRegister theirs = MoteplassJson.Read("""
            {
              "schemaVersion": "1.0",
              "actors": [{ "type": "user-organisation", "id": "ffo", "name": { "nb": "FFO" } }, { "type": "directorate", "id": "udir", "name": { "nb": "Utdanningsdirektoratet" } }],
              "structures": [{ "id": "brukerrad", "name": { "nb": "Brukerrådet" }, "kind": "user-council", "owners": ["udir"] }],
              "meetings": [{ "id": "udir-2026-1", "structures": ["brukerrad"], "planned": { "date": "2026-02-05" } }]
            }
            """);

        // Without a third argument, what the two say differently is reported.
        foreach (MergeConflict conflict in RegisterMerge.Of(ours, theirs).Conflicts)
        {
            Console.WriteLine($"{conflict.InWords.In(Language.Nb)}: {string.Join("; ", conflict.Differences.Select(change => change.InWords.In(Language.Nb)))}");
        }

        // With one, both are kept: theirs gets another id, and the meeting follows.
        var merge = RegisterMerge.Of(ours, theirs, rename: record => $"udir-{record.Id}");
        Console.WriteLine($"{string.Join(", ", merge.Register.Structures.Select(structure => structure.Id))}; {merge.Register.Meetings[0].Structures[0]} møtes");
        // end: merge-two-registers
    }
}
