using Moteplass.Domain.Json;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Load;

/// <summary>The five structures of 0–24 as they might be: three umbrellas with a seat in each, lists that are complete, and numbers of meetings that nobody has stated.</summary>
internal static class StatedRates
{
    private static readonly string[] Organisations = ["uf", "safo", "ffo"];

    private static readonly Dictionary<string, string> Names = new()
    {
        ["avdir"] = "AVdir",
        ["bufdir"] = "Bufdir",
        ["hdir"] = "Hdir",
        ["imdi"] = "IMDi",
        ["udir"] = "Udir",
        ["ffo"] = "FFO",
        ["safo"] = "SAFO",
        ["uf"] = "UF",
    };

    public static LocalDate From { get; } = new(2027, 1, 1);

    public static DateInterval Year { get; } = new(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31));

    public static CollaborationRegister Register { get; } = MoteplassJson.Read(Json());

    /// <summary>The same with three proposals: the arena for the councils, for all five, and beside all.</summary>
    public static CollaborationRegister WithProposals { get; } = With(text => text[..^1] + """
        ,"proposals":[
          {"id":"a","kind":"alternative","changes":[{"type":"introduced-structure","structure":"arena"},{"type":"replaced-structures","structures":["avdir-rad","hdir-rad","udir-rad"],"replacedBy":"arena","carrySeats":true}]},
          {"id":"b","kind":"alternative","changes":[{"type":"introduced-structure","structure":"arena"},{"type":"replaced-structures","structures":["avdir-rad","hdir-rad","udir-rad","udir-enkelt","relasjon"],"replacedBy":"arena","carrySeats":true}]},
          {"id":"c","kind":"alternative","changes":[{"type":"introduced-structure","structure":"arena"},{"type":"changed-structure","structure":"arena",
            "addedSeats":[{"onBehalfOf":"uf"},{"onBehalfOf":"safo"},{"onBehalfOf":"ffo"}]}]}]}
        """);

    /// <param name="edit">What is changed in the text.</param>
    public static CollaborationRegister With(Func<string, string> edit) => MoteplassJson.Read(edit(Json()));

    public static string Structure(string id, string kind, string form, string owner, int meetings) => $$"""
        {"id":"{{id}}","name":{"nb":"{{id}}"},"kind":"{{kind}}","owners":["{{owner}}"],"contactForm":"{{form}}",
         "phases":[{"status":"active","permanence":"permanent"}],"anchorings":[{"level":"top-management"}],
         "mandates":[{"cadences":[{"type":"rate","per":"year","count":"{{meetings}}"}]}],
         "seatListing":{"completeOn":"2027-12-31"},
         "seats":[{{string.Join(',', Organisations.Select(one => $$"""{"id":"{{id}}-{{one}}","onBehalfOf":"{{one}}"}"""))}}]}
        """;

    private static string Json() => $$"""
        {"schemaVersion":"1.0",
         "actors":[{{string.Join(',', new[] { "avdir", "bufdir", "hdir", "imdi", "udir" }.Select(one => $$"""{"type":"directorate","id":"{{one}}","name":{"nb":"{{Names[one]}}"} }"""))}},
           {{string.Join(',', Organisations.Select(one => $$"""{"type":"user-organisation","id":"{{one}}","name":{"nb":"{{Names[one]}}"} }"""))}}],
         "structures":[{{Structure("avdir-rad", "user-council", "council", "avdir", 4)}},{{Structure("hdir-rad", "user-council", "council", "hdir", 4)}},
           {{Structure("udir-rad", "user-council", "council", "udir", 3)}},{{Structure("udir-enkelt", "bilateral-programme", "bilateral", "udir", 6)}},
           {{Structure("relasjon", "bilateral-programme", "bilateral", "bufdir", 6)}},
           {"id":"arena","name":{"nb":"Arenaen"},"kind":"joint-arena","owners":["avdir","bufdir","hdir","imdi","udir"],"contactForm":"council",
            "phases":[{"status":"proposed","permanence":"permanent"}],"anchorings":[{"level":"top-management"}],
            "mandates":[{"cadences":[{"type":"rate","per":"year","count":"4"}]}],"seatListing":{"completeOn":"2027-12-31"} }]}
        """;
}
