using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH001 to WSH007.</summary>
internal static class WorkshopSamples
{
    private const string By = """ "arrangedBy":[{"type":"structure","structure":"rad"}] """;
    private const string Whole = ""","seats":[{"id":"p","onBehalfOf":"hdir"}],"seatListing":{"completeOn":"2018-02-28"} """;
    private const string Place = "/workshops/0";

    private const string NobodyNb = "Ingen brukerorganisasjon deltok.";
    private const string NobodyNn = "Ingen brukarorganisasjon deltok.";
    private const string NobodyEn = "No user organisation took part.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("WSH001", "no theme", Workshop(By), ProblemSeverity.Warning, Place, "Temaet er ikke oppgitt.", "Temaet er ikkje oppgitt.", "The theme is not stated."),
        Breaks(
            "WSH001",
            "neither theme nor arranger",
            Workshop(""" "planned":{"date":"2016"} """),
            ProblemSeverity.Error, Place,
            "Verken tema eller arrangør er oppgitt.",
            "Verken tema eller arrangør er oppgitt.",
            "Neither a theme nor an arranger is stated."),
        Keeps("WSH001", "a theme is enough", Workshop(""" "themes":[{"id":"t","text":{"nb":"Tema"}}] """)),
        Breaks(
            "WSH002",
            "held and not evaluated",
            Workshop(""" "status":"held" """),
            ProblemSeverity.Warning, Place,
            "Det er ikke registrert noen evaluering av workshopen.",
            "Det er ikkje registrert noka evaluering av workshopen.",
            "No evaluation of the workshop is recorded."),
        Keeps("WSH002", "evaluated by itself", Workshop(""" "status":"held","evaluation":{} """)),
        Keeps("WSH002", "evaluated together with others", Workshop(""" "status":"held" """, """ ,"evaluations":[{"id":"e","workshops":["w"]}] """)),
        Keeps("WSH002", "not held yet", Workshop(""" "status":"planned" """)),
        Keeps("WSH002", "whether it was held is not told", Workshop(""" "planned":{"date":"2016"} """)),
        Breaks("WSH003", "directorates alone", Workshop(""" "attendees":["hdir"] """), ProblemSeverity.Warning, Place, "Det er ikke ført opp noen brukerorganisasjon blant deltakerne.", "Det er ikkje ført opp nokon brukarorganisasjon blant deltakarane.", "No user organisation is listed among the participants."),
        Breaks("WSH003", "no organisations", Workshop(""" "organisations":"0" """), ProblemSeverity.Warning, Place, NobodyNb, NobodyNn, NobodyEn),
        Breaks(
            "WSH003",
            "nothing is said of who they were",
            Workshop(""" "participants":"~30" """),
            ProblemSeverity.Info, Place,
            "Det er ikke oppgitt om brukerorganisasjoner deltok.",
            "Det er ikkje oppgitt om brukarorganisasjonar deltok.",
            "It is not stated whether user organisations took part."),
        Keeps("WSH003", "a number of organisations", Workshop(""" "organisations":"20" """)),
        Keeps("WSH003", "an organisation by name", Workshop(""" "attendees":["ffo"] """)),
        Keeps("WSH003", "a group on the users' side", Workshop(""" "attendees":["hdir"],"groups":[{"side":"users","count":"60"}] """)),
        Keeps("WSH003", "participants by age", Workshop(""" "ages":"13-25" """)),
        Keeps("WSH003", "for young people themselves", Workshop(""" "heldFor":[{"type":"category","category":"youth"}] """)),
        Breaks(
            "WSH004",
            "a year past the target group",
            Workshop($$""" "ages":"13-25",{{By}} """),
            ProblemSeverity.Info, Place + "/ages",
            "Aldersgruppen 13–25 år går ut over målgruppen (0–24 år).",
            "Aldersgruppa 13–25 år går ut over målgruppa (0–24 år).",
            "The age range 13–25 goes beyond the target group (0–24)."),
        Breaks(
            "WSH004",
            "a group past the target group, beside one that is not of the users",
            Workshop($$""" "groups":[{"ages":"13-25"},{"side":"authority","ages":"30-60"}],{{By}} """),
            ProblemSeverity.Info, Place + "/groups/0/ages",
            "Aldersgruppen 13–25 år går ut over målgruppen (0–24 år).",
            "Aldersgruppa 13–25 år går ut over målgruppa (0–24 år).",
            "The age range 13–25 goes beyond the target group (0–24)."),
        Keeps("WSH004", "up to the last year", Workshop($$""" "ages":"13-24",{{By}} """)),
        Keeps("WSH004", "no lower bound", Workshop($$""" "ages":"..18",{{By}} """)),
        Keeps("WSH004", "no arranger whose target group is known", Workshop(""" "ages":"13-25" """)),
        Breaks(
            "WSH005",
            "a group of directorates",
            Workshop($$""" "organisations":"20","held":{"date":"2018-02"},{{By}} """, structure: Whole),
            ProblemSeverity.Info, Place + "/arrangedBy",
            "Ingen brukerorganisasjon er ført opp med plass i gruppen som arrangerte workshopen.",
            "Ingen brukarorganisasjon er ført opp med plass i gruppa som arrangerte workshopen.",
            "No user organisation is listed with a seat in the group that arranged the workshop."),
        Keeps("WSH005", "an organisation sits in it", Workshop($$""" "organisations":"20",{{By}} """, structure: ""","seats":[{"id":"p","onBehalfOf":"ffo"}] """)),
        Keeps("WSH005", "an organisation helped to plan it", Workshop($$""" "organisations":"20","plannedWith":[{"type":"actor","actor":"ffo"}],"held":{"date":"2018-02"},{{By}} """, structure: Whole)),
        Keeps("WSH005", "a list of seats that need not be whole", Workshop($$""" "organisations":"20","held":{"date":"2018-02"},{{By}} """, structure: ""","seats":[{"id":"p","onBehalfOf":"hdir"}] """)),
        Keeps("WSH005", "a list of seats that was whole earlier", Workshop($$""" "organisations":"20","held":{"date":"2018-03"},{{By}} """, structure: Whole)),
        Keeps("WSH005", "a day that is not stated", Workshop($$""" "organisations":"20",{{By}} """, structure: Whole)),
        Keeps("WSH005", "seats that are not listed", Workshop($$""" "organisations":"20",{{By}} """)),
        Keeps("WSH005", "organisations that are not told", Workshop($$""" "participants":"20","held":{"date":"2018-02"},{{By}} """, structure: Whole)),
        Keeps("WSH005", "perhaps no organisation took part", Workshop($$""" "organisations":"0-5","held":{"date":"2018-02"},{{By}} """, structure: Whole)),
        Keeps("WSH005", "no structure arranged it", Workshop(""" "organisations":"5" """)),
        Keeps(
            "WSH005",
            "an organisation sits in one of the two groups that arranged it",
            Workshop(
                """ "organisations":"20","held":{"date":"2018-02"},"arrangedBy":[{"type":"structure","structure":"rad"},{"type":"structure","structure":"utvalg"}] """,
                structure: Whole + """ },{"id":"utvalg","name":{"nb":"Utvalg"},"kind":"working-group","seats":[{"id":"q","onBehalfOf":"ffo"}],"seatListing":{"completeOn":"2018-02-28"} """)),
        Breaks(
            "WSH006",
            "more organisations than heads",
            Workshop(""" "organisations":"20","participants":"15-19" """),
            ProblemSeverity.Error, Place + "/participants",
            "Antall deltakere er 15–19, men det deltok 20 organisasjoner.",
            "Talet på deltakarar er 15–19, men det deltok 20 organisasjonar.",
            "The number of participants is 15–19, but 20 organisations took part."),
        Breaks(
            "WSH006",
            "more organisations by name than heads",
            Workshop(""" "attendees":["ffo","hdir"],"participants":"1" """),
            ProblemSeverity.Error, Place + "/participants",
            "Antall deltakere er 1, men det deltok minst 2 organisasjoner.",
            "Talet på deltakarar er 1, men det deltok minst 2 organisasjonar.",
            "The number of participants is 1, but at least 2 organisations took part."),
        Keeps("WSH006", "a number that is approximate", Workshop(""" "organisations":"20","participants":"~10" """)),
        Keeps("WSH006", "one each", Workshop(""" "organisations":"20","participants":"20" """)),
        Breaks(
            "WSH007",
            "held without contributions",
            Workshop(""" "status":"held" """),
            ProblemSeverity.Warning, Place,
            "Ingen innspill fra workshopen er registrert.",
            "Ingen innspel frå workshopen er registrerte.",
            "No contribution from the workshop is recorded."),
        Keeps("WSH007", "one contribution", Workshop(""" "status":"held" """, """ ,"contributions":[{"id":"c","workshop":"w"}] """)),
        Keeps("WSH007", "cancelled", Workshop(""" "status":"cancelled" """)),
    ];

    private static string Workshop(string workshop, string more = "", string structure = "") => $$$"""
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"working-group","targetGroup":{"ages":"0-24"} {{{structure}}} }],
        "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}}
        """;
}
