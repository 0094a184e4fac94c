using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>STR001 and STR004 to STR007.</summary>
internal static class StructureSamples
{
    private const string OneSeatNb = "Kontaktformen er råd, men mandatet gir høyst én plass utenom myndighetssiden.";
    private const string OneSeatNn = "Kontaktforma er råd, men mandatet gir høgst éin plass utanom styresmaktsida.";
    private const string OneSeatEn = "The contact form is a council, but the mandate gives at most one seat outside the authority side.";

    private const string NoCadenceNb = "Det er ikke oppgitt hvor ofte det holdes møter i den permanente strukturen.";
    private const string NoCadenceNn = "Det er ikkje oppgitt kor ofte det blir halde møte i den permanente strukturen.";
    private const string NoCadenceEn = "It is not stated how often the permanent structure meets.";

    private const string NoAnchoringNb = "Det er ikke oppgitt hvor den permanente strukturen er forankret.";
    private const string NoAnchoringNn = "Det er ikkje oppgitt kor den permanente strukturen er forankra.";
    private const string NoAnchoringEn = "It is not stated where the permanent structure is anchored.";

    private const string Organisations = """
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"}},{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}]
        """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "STR001",
            "a structure that has a life and no owner",
            Structure(""" "phases":[{"status":"active"}] """),
            ProblemSeverity.Error,
            "/structures/0",
            "Strukturen er beskrevet, men ingen eier er oppgitt.",
            "Strukturen er skildra, men ingen eigar er oppgitt.",
            "The structure is described, but no owner is stated."),
        Breaks(
            "STR001",
            "a structure that is no more than named",
            """ "structures":[{"id":"s","name":{"nb":"Styringsgruppen"},"kind":"steering-group"}] """,
            ProblemSeverity.Info,
            "/structures/0",
            "Strukturen er bare nevnt; ingen eier er oppgitt.",
            "Strukturen er berre nemnd; ingen eigar er oppgitt.",
            "The structure is only named; no owner is stated."),
        Keeps("STR001", "nobody owns it, as is stated", Structure(""" "hasOwner":false,"phases":[{"status":"active"}] """)),
        Breaks(
            "STR001",
            "nobody owns it, and yet there is an owner",
            Structure(""" "hasOwner":false,"owners":["hdir"] """),
            ProblemSeverity.Error,
            "/structures/0/hasOwner",
            "Det er oppgitt at strukturen ikke har noen eier, men eiere er ført opp.",
            "Det er oppgitt at strukturen ikkje har nokon eigar, men eigarar er førte opp.",
            "It is stated that the structure has no owner, but owners are listed."),
        Breaks(
            "STR001",
            "somebody owns it, it is not stated who",
            Structure(""" "hasOwner":true,"phases":[{"status":"active"}] """),
            ProblemSeverity.Error,
            "/structures/0",
            "Strukturen er beskrevet, men ingen eier er oppgitt.",
            "Strukturen er skildra, men ingen eigar er oppgitt.",
            "The structure is described, but no owner is stated."),
        Keeps("STR001", "an owner", Structure(""" "owners":["hdir"],"phases":[{"status":"active"}] """)),
        Breaks(
            "STR004",
            "ad hoc without an assignment",
            Structure(""" "phases":[{"status":"active"},{"status":"active","permanence":"ad-hoc"}] """),
            ProblemSeverity.Warning,
            "/structures/0/phases/1",
            "Fasen er ad hoc, men oppdraget er ikke oppgitt.",
            "Fasen er ad hoc, men oppdraget er ikkje oppgitt.",
            "The phase is ad hoc, but its assignment is not stated."),
        Breaks(
            "STR004",
            "permanent with an assignment",
            Structure(""" "phases":[{"status":"active","permanence":"permanent","assignment":{"nb":"en utredning"}}] """),
            ProblemSeverity.Info,
            "/structures/0/phases/0/assignment",
            "Fasen er permanent, men har et oppdrag.",
            "Fasen er permanent, men har eit oppdrag.",
            "The phase is permanent, but has an assignment."),
        Keeps(
            "STR004",
            "ad hoc with an assignment, permanent without, and one for a time",
            Structure("""
                "phases":[{"status":"active","permanence":"ad-hoc","assignment":{"nb":"en utredning"}},{"status":"active","permanence":"permanent"},
                  {"status":"active","permanence":"time-limited","assignment":{"nb":"en utredning"}},{"status":"active"}]
                """)),
        Breaks(
            "STR005",
            "a council whose members are one in all",
            Structure(""" "contactForm":"council","mandates":[{"members":"3","seatGroups":[{"side":"users","count":"1"},{"side":"authority","count":"2"}]}] """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/seatGroups", OneSeatNb, OneSeatNn, OneSeatEn),
        Breaks(
            "STR005",
            "one seat in a mandate that was read whole",
            Structure(""" "contactForm":"council","mandates":[{"readWhole":true,"seatGroups":[{"side":"users","count":"..1"}]}] """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/seatGroups", OneSeatNb, OneSeatNn, OneSeatEn),
        Breaks(
            "STR005",
            "one seat in a mandate that may give more",
            Structure(""" "contactForm":"council","mandates":[{"seatGroups":[{"count":"1"}]}] """),
            ProblemSeverity.Info, "/structures/0/mandates/0/seatGroups", OneSeatNb, OneSeatNn, OneSeatEn),
        Breaks(
            "STR005",
            "a council of whose seats one is listed",
            Organisations + "," + Structure(""" "contactForm":"council","seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"hdir"}] """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Kontaktformen er råd, men bare «ffo» er oppført utenom myndighetssiden.",
            "Kontaktforma er råd, men berre «ffo» er ført opp utanom styresmaktsida.",
            "The contact form is a council, but only 'ffo' is listed outside the authority side."),
        Breaks(
            "STR005",
            "two at one meeting of a bilateral programme",
            Bilateral("ordinary", "present", "remote"),
            ProblemSeverity.Warning,
            "/meetings/0/attendance",
            "Kontaktformen er møter med enkeltorganisasjoner, men både «ffo» og «safo» var på møtet.",
            "Kontaktforma er møte med enkeltorganisasjonar, men både «ffo» og «safo» var på møtet.",
            "The contact form is meetings with single organisations, but both 'ffo' and 'safo' were at the meeting."),
        Keeps("STR005", "one seat beside some for each of several", Structure(""" "contactForm":"council","mandates":[{"members":"3","seatGroups":[{"side":"users","count":"1"},{"side":"authority","count":"2","perHolder":true}]}] """)),
        Keeps("STR005", "one seat beside two or more", Structure(""" "contactForm":"council","mandates":[{"members":"3","seatGroups":[{"side":"users","count":"1"},{"side":"authority","count":"2.."}]}] """)),
        Keeps("STR005", "one seat beside a number that is not stated", Structure(""" "contactForm":"council","mandates":[{"members":"3","seatGroups":[{"side":"users","count":"1"},{"side":"authority"}]}] """)),
        Keeps("STR005", "one seat and others that the groups do not tell", Structure(""" "contactForm":"council","mandates":[{"members":"4","seatGroups":[{"side":"users","count":"1"},{"side":"authority","count":"2"}]}] """)),
        Keeps("STR005", "two mandates that tell of several, and a list of one", Organisations + "," + Structure(""" "contactForm":"council","mandates":[{"seatGroups":[{"count":"4"}]},{"seatGroups":[{"count":"6"}]}],"seats":[{"id":"p","onBehalfOf":"ffo"}] """)),
        Keeps("STR005", "a bilateral programme of which two were asked and one came", Bilateral("ordinary", "present", "excused")),
        Keeps("STR005", "a gathering of a bilateral programme", Bilateral("gathering", "present", "present")),
        Keeps(
            "STR005",
            "one seat each, an approximate number, two seats, and more members than the groups have",
            Structure("""
                "contactForm":"council","mandates":[
                  {"seatGroups":[{"count":"1","perHolder":true}]},{"seatGroups":[{"count":"~1"}]},{"seatGroups":[{"count":"2"}]},
                  {"seatGroups":[{"count":"1"},{"count":"1"}]},{"members":"8","seatGroups":[{"side":"politicians","count":"1"}]}]
                """)),
        Keeps(
            "STR005",
            "one seat for several persons, and for a group",
            Organisations + """
                ,"structures":[
                  {"id":"s","name":{"nb":"S"},"kind":"user-council","contactForm":"council","seats":[{"id":"p","onBehalfOf":"ffo","persons":"2"}]},
                  {"id":"t","name":{"nb":"T"},"kind":"user-council","contactForm":"council","seats":[{"id":"q"}]}]
                """),
        Breaks(
            "STR006",
            "a permanent structure whose mandate was read whole and does not say",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true}] """),
            ProblemSeverity.Warning, "/structures/0", NoAnchoringNb, NoAnchoringNn, NoAnchoringEn),
        Breaks(
            "STR006",
            "one of two mandates was read whole",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true},{}] """),
            ProblemSeverity.Info, "/structures/0", NoAnchoringNb, NoAnchoringNn, NoAnchoringEn),
        Breaks(
            "STR006",
            "an anchoring that is only inferred",
            Structure("""
                "phases":[{"status":"active","permanence":"permanent"}],
                "anchorings":[{"level":"top-management","sources":[{"document":"d","basis":"inferred"}]},{"level":"board","sources":[{"document":"d","basis":"inferred","members":["level"]}]}]
                """),
            ProblemSeverity.Info,
            "/structures/0/anchorings",
            "Forankringen til den permanente strukturen er bare utledet.",
            "Forankringa til den permanente strukturen er berre utleidd.",
            "The anchoring of the permanent structure is only inferred."),
        Keeps(
            "STR006",
            "an anchoring that one of its sources states",
            Structure("""
                "phases":[{"status":"active","permanence":"permanent"}],
                "anchorings":[{"level":"top-management","sources":[{"document":"d","basis":"inferred"},{"document":"e"}]}]
                """)),
        Breaks(
            "STR006",
            "a body of a kind of its own, of which a law may say so",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true}] """, "other"),
            ProblemSeverity.Info, "/structures/0", NoAnchoringNb, NoAnchoringNn, NoAnchoringEn),
        Keeps("STR006", "an anchoring without a source of its own", Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"anchorings":[{"level":"board"}] """)),
        Keeps("STR006", "a structure that is not said to be permanent", Structure(""" "phases":[{"status":"active"},{"status":"active","permanence":"pilot"}],"mandates":[{"readWhole":true}] """)),
        Breaks(
            "STR007",
            "a mandate that was read whole and does not say",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true}] """),
            ProblemSeverity.Warning, "/structures/0/mandates", NoCadenceNb, NoCadenceNn, NoCadenceEn),
        Breaks(
            "STR007",
            "no mandate",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}] """),
            ProblemSeverity.Info, "/structures/0", NoCadenceNb, NoCadenceNn, NoCadenceEn),
        Breaks(
            "STR007",
            "a body of a kind of its own, of which a law may say so",
            Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true}] """, "other"),
            ProblemSeverity.Info, "/structures/0/mandates", NoCadenceNb, NoCadenceNn, NoCadenceEn),
        Keeps("STR007", "a rate without its number", Structure(""" "phases":[{"status":"active","permanence":"permanent"}],"mandates":[{"readWhole":true,"cadences":[{"type":"rate","per":"year"}]}] """)),
        Keeps("STR007", "a permanent structure that is only planned", Structure(""" "phases":[{"status":"planned","permanence":"permanent"},{"status":"active"}],"mandates":[{"readWhole":true}] """)),
    ];

    private static string Structure(string members, string kind = "user-council") => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"{{{kind}}}",{{{members}}}}]
        """;

    private static string Bilateral(string kind, string first, string second) => Organisations + $$$"""
        ,"structures":[{"id":"s","name":{"nb":"S"},"kind":"bilateral-programme","contactForm":"bilateral","seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"safo"},{"id":"r","onBehalfOf":"hdir"}]}],
        "meetings":[{"id":"m","structures":["s"],"kind":"{{{kind}}}","attendance":[{"seat":"r","presence":"present"},{"seat":"p","presence":"{{{first}}}"},{"seat":"q","presence":"{{{second}}}"},{"organisation":"safo","presence":"present"}]}]
        """;
}
