using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>ACT001 to ACT004.</summary>
internal static class ActorSamples
{
    private const string NoIdentityNb = "Organisasjonsnummer er ikke oppgitt, og aktøren kan ikke identifiseres på annen måte.";
    private const string NoIdentityNn = "Organisasjonsnummer er ikkje oppgitt, og aktøren kan ikkje identifiserast på annan måte.";
    private const string NoIdentityEn = "No organisation number is stated, and the actor cannot be identified in another way.";

    private const string NoField = "Verken målgruppe eller fagområde er oppgitt.";
    private const string NoFieldEn = "Neither a target group nor a policy field is stated.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "ACT001",
            "a directorate of which nothing but the name is known",
            """ "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Helsedirektoratet"},"abbreviations":["Hdir"]}] """,
            ProblemSeverity.Info, "/actors/0", NoIdentityNb, NoIdentityNn, NoIdentityEn),
        Breaks(
            "ACT001",
            "an organisation that is neither public nor the users' own",
            """ "actors":[{"type":"other-organisation","id":"ks","name":{"nb":"KS"}}] """,
            ProblemSeverity.Info, "/actors/0", NoIdentityNb, NoIdentityNn, NoIdentityEn),
        Breaks(
            "ACT001",
            "several, told once for the register",
            """ "actors":[{"type":"other-organisation","id":"ks","name":{"nb":"KS"}},{"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"organisationNumber":"983544622"},{"type":"other-organisation","id":"nho","name":{"nb":"NHO"}}] """,
            ProblemSeverity.Info,
            "/actors",
            "2 aktører er oppgitt uten organisasjonsnummer og kan ikke identifiseres på annen måte: «ks» og «nho».",
            "2 aktørar er oppgitt utan organisasjonsnummer og kan ikkje identifiserast på annan måte: «ks» og «nho».",
            "2 actors are stated without an organisation number and cannot be identified in another way: 'ks' and 'nho'."),
        Breaks(
            "ACT001",
            "so many that the first five are named",
            Organisations("a", "b", "c", "d", "e", "f", "g"),
            ProblemSeverity.Info,
            "/actors",
            "7 aktører er oppgitt uten organisasjonsnummer og kan ikke identifiseres på annen måte: «a», «b», «c», «d», «e» og 2 til.",
            "7 aktørar er oppgitt utan organisasjonsnummer og kan ikkje identifiserast på annan måte: «a», «b», «c», «d», «e» og 2 til.",
            "7 actors are stated without an organisation number and cannot be identified in another way: 'a', 'b', 'c', 'd', 'e' and 2 more."),
        Breaks(
            "ACT001",
            "a number borrowed from itself",
            """ "actors":[{"type":"other-organisation","id":"ks","name":{"nb":"KS"},"numberBorrowedFrom":"ks"}] """,
            ProblemSeverity.Info, "/actors/0", NoIdentityNb, NoIdentityNn, NoIdentityEn),
        Keeps(
            "ACT001",
            "a number, a borrowed number, a ministry above, an organisation of which it is a section",
            """
            "actors":[
              {"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"organisationNumber":"983544622"},
              {"type":"user-organisation","id":"lfb","name":{"nb":"LFB"},"numberBorrowedFrom":"hdir"},
              {"type":"public-body","id":"nav-oslo","name":{"nb":"NAV Oslo"},"kind":"agency-unit","parent":"hdir"},
              {"type":"user-organisation","id":"ndfu","name":{"nb":"NDFU"},"partOf":"lfb"}]
            """),
        Keeps(
            "ACT001",
            "a body abroad has no number in the Norwegian register",
            """ "actors":[{"type":"public-body","id":"vardanalys","name":{"nb":"Vårdanalys"},"kind":"agency","country":"SE"}] """),
        Keeps(
            "ACT001",
            "a group that is described is no legal entity",
            """ "actors":[{"type":"organisation-group","id":"gruppe","name":{"nb":"Organisasjoner innen barnevern"},"unit":"organisations"}] """),
        Breaks(
            "ACT002",
            "neither target group nor field",
            """ "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}] """,
            ProblemSeverity.Info, "/actors/0", NoField, NoField, NoFieldEn),
        Breaks(
            "ACT002",
            "a target group of which nothing is said",
            """ "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"},"targetGroup":{}}] """,
            ProblemSeverity.Info, "/actors/0", NoField, NoField, NoFieldEn),
        Breaks(
            "ACT002",
            "several, told once for the register",
            """ "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"mhu","name":{"nb":"MHU"}}] """,
            ProblemSeverity.Info,
            "/actors",
            "For 2 brukerorganisasjoner er verken målgruppe eller fagområde oppgitt: «ffo» og «mhu».",
            "For 2 brukarorganisasjonar er verken målgruppe eller fagområde oppgitt: «ffo» og «mhu».",
            "For 2 user organisations neither a target group nor a policy field is stated: 'ffo' and 'mhu'."),
        Keeps(
            "ACT002",
            "the one or the other",
            """
            "actors":[
              {"type":"user-organisation","id":"ffo","name":{"nb":"FFO"},"policyFields":["disability"]},
              {"type":"user-organisation","id":"mhu","name":{"nb":"MHU"},"targetGroup":{"ages":"..30"}},
              {"type":"user-organisation","id":"bar","name":{"nb":"BAR"},"targetGroup":{"description":{"nb":"barn av rusmisbrukere"}}}]
            """),
        Keeps("ACT002", "a directorate has no target group", """ "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}] """),
        Breaks(
            "ACT003",
            "two organisations that have nothing to do with each other",
            """
            "actors":[
              {"type":"user-organisation","id":"lfb","name":{"nb":"LFB"},"organisationNumber":"971528214"},
              {"type":"user-organisation","id":"vfb","name":{"nb":"Voksne for Barn"},"organisationNumber":"971528214"}]
            """,
            ProblemSeverity.Warning,
            "/actors/1/organisationNumber",
            "Nummeret 971528214 er også oppgitt for «lfb», men det er ikke oppgitt at den ene er del av den andre eller bruker den andres nummer.",
            "Nummeret 971528214 er også oppgitt for «lfb», men det er ikkje oppgitt at den eine er del av den andre eller brukar nummeret til den andre.",
            "The number 971528214 is also stated for 'lfb', but neither is stated to be part of the other or to use its number."),
        Breaks(
            "ACT003",
            "two bodies under one that has another number",
            """
            "actors":[
              {"type":"public-body","id":"hod","name":{"nb":"HOD"},"kind":"ministry","organisationNumber":"983544622"},
              {"type":"directorate","id":"a","name":{"nb":"A"},"organisationNumber":"971528214","parent":"hod"},
              {"type":"directorate","id":"b","name":{"nb":"B"},"organisationNumber":"971528214","parent":"hod"}]
            """,
            ProblemSeverity.Warning,
            "/actors/2/organisationNumber",
            "Nummeret 971528214 er også oppgitt for «a», men det er ikke oppgitt at den ene er del av den andre eller bruker den andres nummer.",
            "Nummeret 971528214 er også oppgitt for «a», men det er ikkje oppgitt at den eine er del av den andre eller brukar nummeret til den andre.",
            "The number 971528214 is also stated for 'a', but neither is stated to be part of the other or to use its number."),
        Keeps(
            "ACT003",
            "a borrower, a section, a section of the section and a second section",
            """
            "actors":[
              {"type":"user-organisation","id":"vfb","name":{"nb":"Voksne for Barn"},"organisationNumber":"971528214"},
              {"type":"user-organisation","id":"lfb","name":{"nb":"LFB"},"organisationNumber":"971528214","numberBorrowedFrom":"vfb"},
              {"type":"user-organisation","id":"a","name":{"nb":"A"},"organisationNumber":"971528214","partOf":"vfb"},
              {"type":"user-organisation","id":"b","name":{"nb":"B"},"partOf":"a"},
              {"type":"user-organisation","id":"c","name":{"nb":"C"},"organisationNumber":"971528214","partOf":"b"}]
            """),
        Keeps(
            "ACT003",
            "two sections of one that does not state the number",
            """
            "actors":[
              {"type":"user-organisation","id":"vfb","name":{"nb":"Voksne for Barn"}},
              {"type":"user-organisation","id":"a","name":{"nb":"A"},"organisationNumber":"971528214","partOf":"vfb"},
              {"type":"user-organisation","id":"b","name":{"nb":"B"},"organisationNumber":"971528214","partOf":"vfb"},
              {"type":"public-body","id":"nav","name":{"nb":"Nav"},"kind":"agency"},
              {"type":"public-body","id":"c","name":{"nb":"C"},"kind":"agency-unit","organisationNumber":"981070151","parent":"nav"},
              {"type":"public-body","id":"d","name":{"nb":"D"},"kind":"agency-unit","organisationNumber":"981070151","parent":"nav"}]
            """),
        Keeps(
            "ACT003",
            "numbers that differ, and parts that go in a ring",
            """
            "actors":[
              {"type":"user-organisation","id":"a","name":{"nb":"A"},"organisationNumber":"971528214","partOf":"b"},
              {"type":"user-organisation","id":"b","name":{"nb":"B"},"organisationNumber":"971528214","partOf":"a"},
              {"type":"user-organisation","id":"c","name":{"nb":"C"},"organisationNumber":"981070151"}]
            """),
        Breaks(
            "ACT004",
            "an organisation of older people in a council of the young",
            Sitting("60..", "0-24"),
            ProblemSeverity.Info,
            "/structures/0/seats/0/onBehalfOf",
            "Målgruppen til «org» er 60 år og eldre, men målgruppen til strukturen er 0–24 år.",
            "Målgruppa til «org» er 60 år og eldre, men målgruppa til strukturen er 0–24 år.",
            "The target group of 'org' is aged 60 and older, but the target group of the structure is aged 0–24."),
        Keeps("ACT004", "one age in common is enough", Sitting("24..", "0-24")),
        Keeps(
            "ACT004",
            "ages that are not stated",
            """
            "actors":[{"type":"user-organisation","id":"org","name":{"nb":"Org"},"targetGroup":{"description":{"nb":"eldre"}}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","targetGroup":{"ages":"0-24"},"seats":[{"id":"p","onBehalfOf":"org"}]}]
            """),
    ];

    private static string Sitting(string own, string structure) => $$$"""
        "actors":[{"type":"user-organisation","id":"org","name":{"nb":"Org"},"targetGroup":{"ages":"{{{own}}}"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","targetGroup":{"ages":"{{{structure}}}"},"seats":[{"id":"p","onBehalfOf":"org"}]}]
        """;

    private static string Organisations(params string[] ids) =>
        $""" "actors":[{string.Join(',', ids.Select(id => $$$"""{"type":"other-organisation","id":"{{{id}}}","name":{"nb":"{{{id}}}"}}"""))}] """;
}
