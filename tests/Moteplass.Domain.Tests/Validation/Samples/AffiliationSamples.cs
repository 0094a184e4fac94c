using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>SEA002.</summary>
internal static class AffiliationSamples
{
    private const string NotNb = "«mhu» hører ikke til «uf», som har oppgitt alle medlemmene sine for den perioden.";
    private const string NotNn = "«mhu» høyrer ikkje til «uf», som har oppgitt alle medlemene sine for den perioden.";
    private const string NotEn = "'mhu' does not belong to 'uf', which has stated all of its members for that period.";

    private const string SilentNb = "Det er ikke oppgitt at «mhu» hører til «uf».";
    private const string SilentNn = "Det er ikkje oppgitt at «mhu» høyrer til «uf».";
    private const string SilentEn = "It is not stated that 'mhu' belongs to 'uf'.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("SEA002", "nobody's member, on a day for which all members are listed", Seat("mhu", "2016/2018", "2015/.."), ProblemSeverity.Error, "/structures/0/seats/0/affiliation", NotNb, NotNn, NotEn),
        Breaks("SEA002", "a member that left", Seat("mhu", "2016/2018", "2015/..", Member("mhu", "uf", "2010/2015")), ProblemSeverity.Error, "/structures/0/seats/0/affiliation", NotNb, NotNn, NotEn),
        Breaks("SEA002", "a seat without a period, as of a day for which all members are listed", Seat("mhu", null, "2015/.."), ProblemSeverity.Error, "/structures/0/seats/0/affiliation", NotNb, NotNn, NotEn, asOf: "2016-01-01"),
        Breaks("SEA002", "a seat without a period, and no day", Seat("mhu", null, "2015/.."), ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Breaks("SEA002", "a list that may be incomplete", Seat("mhu", "2016/2018", null), ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Breaks("SEA002", "a list that is complete for another time", Seat("mhu", "2016/2018", "2018/.."), ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Breaks("SEA002", "a list that is complete from about a year", Seat("mhu", "2016/2018", "2010~/.."), ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Keeps("SEA002", "a member", Seat("mhu", "2016/2018", "2015/..", Member("mhu", "uf"))),
        Keeps("SEA002", "a member that may have left within the time", Seat("mhu", "2016/2018", "2015/..", Member("mhu", "uf", "2010/2017"))),
        Keeps("SEA002", "a member until the first day of the seat", Seat("mhu", "2016-01-01/2018", "2015/..", Member("mhu", "uf", "2010/2016-01-01"))),
        Keeps("SEA002", "a section of the umbrella, of a member, and of a section of a member's member", Seat("ndfu", "2016/2018", "2015/..", Member("ndf", "ffo") + "," + Member("ffo", "uf"))),
        Keeps("SEA002", "a part of the umbrella itself", Seat("lokallag", "2016/2018", "2015/..")),
        Keeps("SEA002", "the umbrella by itself, and whom the register does not know", Seat("uf", "2016/2018", "2015/..")),
        Keeps("SEA002", "members in a ring", Seat("mhu", "2016/2018", "2015/..", Member("mhu", "ffo") + "," + Member("ffo", "mhu") + "," + Member("ffo", "uf"))),
        Breaks(
            "SEA002",
            "a long way up from who sits, that does not lead to whose seat it is",
            Seat("mhu", "2016/2018", null, Member("mhu", "a1") + "," + Ladder("a", 99)),
            ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Keeps("SEA002", "a way up of more steps than are taken, that may lead to whose seat it is", Seat("mhu", "2016/2018", null, Member("mhu", "a1") + "," + Ladder("a", 100))),
        Keeps("SEA002", "more umbrellas than are looked at, of which one may be whose seat it is", Seat("mhu", "2016/2018", null, string.Join(',', Enumerable.Range(1, 101).Select(i => Member("mhu", $"a{i}"))))),
        Breaks(
            "SEA002",
            "as many umbrellas as are looked at, and none of them is whose seat it is",
            Seat("mhu", "2016/2018", null, string.Join(',', Enumerable.Range(1, 100).Select(i => Member("mhu", $"a{i}")))),
            ProblemSeverity.Info, "/structures/0/seats/0/affiliation", SilentNb, SilentNn, SilentEn),
        Keeps("SEA002", "a way of a hundred steps that leads to whose seat it is", Seat("mhu", "2016/2018", null, Member("mhu", "a1") + "," + Ladder("a", 98) + "," + Member("a99", "uf"))),
        Keeps(
            "SEA002",
            "a directorate's seat filled by a unit of it",
            """
            "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"public-body","id":"enhet","name":{"nb":"Enhet"},"kind":"agency-unit"}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","seats":[{"id":"p","onBehalfOf":"hdir","affiliation":"enhet"}]}]
            """),
    ];

    private static string Seat(string through, string? period, string? complete, string memberships = "") => $$$"""
        "actors":[
          {"type":"user-organisation","id":"uf","name":{"nb":"UF"}{{{(complete is null ? "" : $",\"membersCompleteFor\":\"{complete}\"")}}}},
          {"type":"user-organisation","id":"mhu","name":{"nb":"MHU"}},
          {"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},
          {"type":"user-organisation","id":"ndf","name":{"nb":"NDF"}},
          {"type":"user-organisation","id":"ndfu","name":{"nb":"NDFU"},"partOf":"ndf"},
          {"type":"user-organisation","id":"lokallag","name":{"nb":"Lokallag"},"partOf":"uf"}],
        "memberships":[{{{memberships}}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","seats":[{"id":"p","onBehalfOf":"uf","affiliation":"{{{through}}}"{{{(period is null ? "" : $",\"period\":\"{period}\"")}}}}]}]
        """;

    private static string Ladder(string name, int steps) => string.Join(',', Enumerable.Range(1, steps).Select(i => Member($"{name}{i}", $"{name}{i + 1}")));

    private static string Member(string member, string umbrella, string? period = null) =>
        $$$"""{"member":"{{{member}}}","umbrella":"{{{umbrella}}}"{{{(period is null ? "" : $",\"period\":\"{period}\"")}}}}""";
}
