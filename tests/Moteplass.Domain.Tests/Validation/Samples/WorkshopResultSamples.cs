using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH028 to WSH034: what came of a workshop. What is real is named by its workshop.</summary>
internal static class WorkshopResultSamples
{
    private const string Place = "/workshops/0";
    private const string Held = """ "status":"held","held":{"date":"2020-02-12"} """;
    private const string Minister = """ {"type":"category","category":"politician"} """;
    private const string Office = """ {"type":"category","category":"official"} """;

    private const string ThemeNb = "Ingen av de registrerte innspillene gjelder dette temaet.";
    private const string ThemeNn = "Ingen av dei registrerte innspela gjeld dette temaet.";
    private const string ThemeEn = "None of the recorded contributions is on this theme.";

    private const string UnnamedNb = "Organisasjoner deltok, men ingen av innspillene sier hvilken organisasjon de er fra.";
    private const string UnnamedNn = "Organisasjonar deltok, men ingen av innspela seier kva organisasjon dei er frå.";
    private const string UnnamedEn = "Organisations took part, but none of the contributions says which organisation it is from.";

    public static IEnumerable<RuleSample> All { get; } = [.. Audience, .. Contributors, .. Themes, .. Promise, .. Reasons, .. Results, .. Documented, .. Asked];

    private static IEnumerable<RuleSample> Audience =>
    [
        Breaks(
            "WSH028",
            "nobody of those listed came or was given the results",
            Workshop(Held + $$""" ,"audience":[{"party":{{Minister}},"presence":"absent"},{"party":{{Office}},"presence":"excused"}] """),
            ProblemSeverity.Warning, Place + "/audience",
            "Ingen av mottakerne som er ført opp, var til stede, og ingen av dem har fått resultatene innen 12. mai 2020. Grensen på 90 dager er bibliotekets egen.",
            "Ingen av mottakarane som er førte opp, var til stades, og ingen av dei har fått resultata innan 12. mai 2020. Grensa på 90 dagar er biblioteket si eiga.",
            "None of the listed recipients was there, and none of them was given the results by 12 May 2020. The limit of 90 days is the library's own.",
            asOf: "2020-05-13"),
        Breaks(
            "WSH028",
            "one for whom it was held neither came nor was given the results",
            Workshop(Held + $$""" ,"heldFor":[{{Minister}}],"audience":[{"party":{{Office}},"presence":"present"},{"party":{{Minister}},"presence":"absent"}] """),
            ProblemSeverity.Warning, Place + "/audience/1",
            "En som workshopen ble holdt for, var ikke til stede og har ikke fått resultatene innen 12. mai 2020. Grensen på 90 dager er bibliotekets egen.",
            "Ein som workshopen vart halden for, var ikkje til stades og har ikkje fått resultata innan 12. mai 2020. Grensa på 90 dagar er biblioteket si eiga.",
            "One for whom the workshop was held was not there and was not given the results by 12 May 2020. The limit of 90 days is the library's own.",
            asOf: "2020-05-13"),
        Breaks(
            "WSH028",
            "the only one, for whom it was held, was not there",
            Workshop(Held + $$""" ,"heldFor":[{{Office}}],"audience":[{"party":{{Office}},"presence":"absent"}] """),
            ProblemSeverity.Warning, Place + "/audience",
            "Ingen av mottakerne som er ført opp, var til stede, og ingen av dem har fått resultatene innen 12. mai 2020. Grensen på 90 dager er bibliotekets egen.",
            "Ingen av mottakarane som er førte opp, var til stades, og ingen av dei har fått resultata innan 12. mai 2020. Grensa på 90 dagar er biblioteket si eiga.",
            "None of the listed recipients was there, and none of them was given the results by 12 May 2020. The limit of 90 days is the library's own.",
            asOf: "2020-05-13"),
        Keeps("WSH028", "ungdomspanel-lavinntekt-2020: handed over", Workshop(Held + $$""" ,"heldFor":[{{Minister}}],"audience":[{"party":{{Minister}},"presence":"absent","receivedOn":"2020-07-01"}] """), asOf: "2021-01-01"),
        Keeps("WSH028", "nav-tonsberg: the head of the office was there", Workshop(Held + $$""" ,"audience":[{"party":{{Office}},"presence":"present"},{"party":{{Minister}},"presence":"absent"}] """), asOf: "2021-01-01"),
        Keeps("WSH028", "how they were there is not known", Workshop(Held + $$""" ,"audience":[{"party":{{Minister}}}] """), asOf: "2021-01-01"),
        Keeps("WSH028", "within the days", Workshop(Held + $$""" ,"audience":[{"party":{{Minister}},"presence":"absent"}] """), asOf: "2020-05-12"),
        Keeps("WSH028", "nobody is stated", Workshop(Held), asOf: "2021-01-01"),
    ];

    private static IEnumerable<RuleSample> Contributors =>
    [
        Breaks("WSH030", "the workshop of 2016: 20 organisations, and one contribution from user organisations", Workshop(""" "organisations":"20" """, Contribution(""" "contributors":[{"type":"category","category":"user-organisation"}] """)), ProblemSeverity.Info, Place, UnnamedNb, UnnamedNn, UnnamedEn),
        Breaks("WSH030", "from nobody who is stated", Workshop(""" "organisations":"1" """, Contribution("")), ProblemSeverity.Info, Place, UnnamedNb, UnnamedNn, UnnamedEn),
        Breaks("WSH030", "from youth together with officials", Workshop(""" "organisations":"5" """, Contribution(""" "contributors":[{"type":"category","category":"youth"},{"type":"category","category":"official"}] """)), ProblemSeverity.Info, Place, UnnamedNb, UnnamedNn, UnnamedEn),
        Breaks("WSH030", "a user organisation by name among those who came", Workshop(""" "attendees":["ffo"] """, Contribution("") + """ ,"actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}] """), ProblemSeverity.Info, Place, UnnamedNb, UnnamedNn, UnnamedEn),
        Keeps("WSH030", "integrering-2016: with names", Workshop(""" "organisations":"20" """, """ ,"actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],"contributions":[{"id":"c","workshop":"w"},{"id":"d","workshop":"w","contributors":[{"type":"actor","actor":"ffo"}]}] """)),
        Keeps("WSH030", "from youth, of whom a category is enough", Workshop(""" "organisations":"20" """, Contribution(""" "contributors":[{"type":"category","category":"youth","ages":"13-25"}] """))),
        Keeps("WSH030", "from children", Workshop(""" "organisations":"5" """, Contribution(""" "contributors":[{"type":"category","category":"child"}] """))),
        Keeps("WSH030", "from youth whose ages are not stated", Workshop(""" "organisations":"5" """, Contribution(""" "contributors":[{"type":"category","category":"youth"}] """))),
        Keeps("WSH030", "from pupils", Workshop(""" "organisations":"5" """, Contribution(""" "contributors":[{"type":"category","category":"pupil"}] """))),
        Keeps("WSH030", "perhaps no organisation took part", Workshop(""" "organisations":"0-5" """, Contribution(""))),
        Keeps("WSH030", "a directorate alone took part", Workshop(""" "attendees":["hdir"] """, Contribution("") + """ ,"actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}] """)),
        Keeps("WSH030", "no organisations are stated", Workshop(""" "participants":"20" """, Contribution(""" "contributors":[{"type":"category","category":"user-organisation"}] """))),
        Keeps("WSH030", "no contribution is recorded", Workshop(""" "organisations":"20" """)),
    ];

    private static IEnumerable<RuleSample> Themes =>
    [
        Breaks("WSH031", "a theme on which nothing was said", Workshop(Held + TwoThemes, Contribution(""" "theme":"a" """)), ProblemSeverity.Info, Place + "/themes/1", ThemeNb, ThemeNn, ThemeEn),
        Breaks(
            "WSH031",
            "a theme on which nothing was said, and all that was said is recorded",
            Workshop(Held + TwoThemes + """ ,"contributionsComplete":true """, Contribution(""" "theme":"a" """)),
            ProblemSeverity.Warning, Place + "/themes/1",
            "Alle innspill er registrert, og ingen av dem gjelder dette temaet.",
            "Alle innspel er registrerte, og ingen av dei gjeld dette temaet.",
            "All contributions are recorded, and none of them is on this theme."),
        Breaks(
            "WSH031",
            "all is recorded, but one contribution may be on the theme",
            Workshop(Held + TwoThemes + """ ,"contributionsComplete":true """, """ ,"contributions":[{"id":"c","workshop":"w","theme":"a"},{"id":"d","workshop":"w"}] """),
            ProblemSeverity.Info, Place + "/themes/1", ThemeNb, ThemeNn, ThemeEn),
        Keeps("WSH031", "ks-toppbu-2020: something on each", Workshop(Held + TwoThemes, """ ,"contributions":[{"id":"c","workshop":"w","theme":"a"},{"id":"d","workshop":"w","theme":"b"}] """)),
        Keeps("WSH031", "no contribution at all", Workshop(Held + TwoThemes)),
        Keeps("WSH031", "not held yet", Workshop(""" "status":"planned" """ + TwoThemes, Contribution(""" "theme":"a" """))),
    ];

    private static IEnumerable<RuleSample> Promise =>
    [
        Breaks(
            "WSH032",
            "none came by the day that was stated",
            Workshop(Held + """ ,"feedbackPromise":{"due":"2020-04"} """),
            ProblemSeverity.Info, Place + "/feedbackPromise",
            "Tilbakemelding var lovet innen 30. april 2020. Ingen er registrert.",
            "Tilbakemelding var lova innan 30. april 2020. Inga er registrert.",
            "Feedback was promised by 30 April 2020. None is recorded.",
            asOf: "2020-05-01"),
        Breaks(
            "WSH032",
            "it came later than within the time that was stated",
            Workshop(Held + """ ,"feedbackPromise":{"within":"P2W"} """, """ ,"feedback":[{"id":"f","workshop":"w","when":"2020-03"}] """),
            ProblemSeverity.Warning, Place + "/feedbackPromise",
            "Tilbakemeldingen kom i mars 2020. Den var lovet innen 26. februar 2020.",
            "Tilbakemeldinga kom i mars 2020. Ho var lova innan 26. februar 2020.",
            "The feedback came in March 2020. It was promised by 26 February 2020.",
            asOf: "2020-05-01"),
        Breaks(
            "WSH032",
            "none came by the next workshop",
            """ "workshops":[{"id":"w","status":"held","held":{"date":"2020-02-12"},"feedbackPromise":{"within":"next-meeting"}},{"id":"x","follows":["w"],"held":{"date":"2021-02-12"}}] """,
            ProblemSeverity.Info, Place + "/feedbackPromise",
            "Tilbakemelding var lovet innen 12. februar 2021. Ingen er registrert.",
            "Tilbakemelding var lova innan 12. februar 2021. Inga er registrert.",
            "Feedback was promised by 12 February 2021. None is recorded.",
            asOf: "2021-03-01"),
        Keeps("WSH032", "it came in time", Workshop(Held + """ ,"feedbackPromise":{"within":"P2W"} """, """ ,"feedback":[{"id":"f","workshop":"w","when":"2020-02-26"},{"id":"g","workshop":"w","when":"2020-06"}] """), asOf: "2020-07-01"),
        Keeps("WSH032", "it may have come in time", Workshop(Held + """ ,"feedbackPromise":{"within":"P2W"} """, """ ,"feedback":[{"id":"f","workshop":"w","when":"2020-02"}] """), asOf: "2020-07-01"),
        Keeps("WSH032", "when it came is not known", Workshop(Held + """ ,"feedbackPromise":{"within":"P2W"} """, """ ,"feedback":[{"id":"f","workshop":"w"}] """), asOf: "2020-07-01"),
        Keeps("WSH032", "the last day itself", Workshop(Held + """ ,"feedbackPromise":{"within":"P2W"} """), asOf: "2020-02-26"),
        Keeps("WSH032", "a promise without a time", Workshop(Held + """ ,"feedbackPromise":{"within":"promptly"} """), asOf: "2021-02-26"),
        Keeps("WSH032", "scot-cabinet-2017: nothing was promised as far as read", Workshop(Held), asOf: "2021-02-26"),
        Keeps("WSH032", "by the next workshop, and none is recorded", Workshop(Held + """ ,"feedbackPromise":{"within":"next-meeting"} """), asOf: "2021-02-26"),
    ];

    private static IEnumerable<RuleSample> Reasons =>
    [
        Breaks(
            "WSH033",
            "rejected without a reason",
            Answer(""" "outcome":"rejected" """),
            ProblemSeverity.Warning, "/feedback/0/answers/0",
            "Svaret på innspillet «c» er «ikke tatt til følge», men det er ikke oppgitt noen begrunnelse.",
            "Svaret på innspelet «c» er «ikkje teke til følgje», men det er ikkje oppgitt noka grunngiving.",
            "The answer to the contribution 'c' is 'rejected', but no reason is stated."),
        Breaks(
            "WSH033",
            "passed on, and the decision it names gives no reason either",
            Answer(""" "outcome":"passed-on","decision":"d" """, """ ,"decisions":[{"id":"d"}] """),
            ProblemSeverity.Warning, "/feedback/0/answers/0",
            "Svaret på innspillet «c» er «sendt videre», men det er ikke oppgitt noen begrunnelse.",
            "Svaret på innspelet «c» er «sendt vidare», men det er ikkje oppgitt noka grunngiving.",
            "The answer to the contribution 'c' is 'passed on', but no reason is stated."),
        Keeps("WSH033", "with a reason", Answer(""" "outcome":"adopted-in-part","reason":{"nb":"For dyrt"} """)),
        Keeps("WSH033", "the reason is that of the decision", Answer(""" "outcome":"rejected","decision":"d" """, """ ,"decisions":[{"id":"d","reason":{"nb":"For dyrt"}}] """)),
        Keeps("WSH033", "adopted", Answer(""" "outcome":"adopted" """)),
        Keeps("WSH033", "still being considered", Answer(""" "outcome":"considered" """)),
        Keeps("WSH033", "what became of it is not stated", Answer("")),
    ];

    private static IEnumerable<RuleSample> Results =>
    [
        Breaks(
            "WSH034",
            "nothing after a year",
            Workshop(Held, Contribution("")),
            ProblemSeverity.Info, Place,
            "Det er ikke registrert noe som bygger på innspillene fra workshopen, og ingen svar på dem. Grensen på 365 dager er bibliotekets egen.",
            "Det er ikkje registrert noko som byggjer på innspela frå workshopen, og ingen svar på dei. Grensa på 365 dagar er biblioteket si eiga.",
            "Nothing is recorded that is based on the contributions of the workshop, and no answer to them. The limit of 365 days is the library's own.",
            asOf: "2021-02-12"),
        Keeps("WSH034", "within a year", Workshop(Held, Contribution("")), asOf: "2021-02-11"),
        Keeps("WSH034", "leve-hele-livet-2017-11: a proposal rests on it", Workshop(Held, Contribution("") + """ ,"proposals":[{"id":"p","restsOnContributions":["c"]}] """), asOf: "2022-01-01"),
        Keeps("WSH034", "the workshop of 2016: a structure was set up", Workshop(Held, Contribution("") + """ ,"structures":[{"id":"s","name":{"nb":"S"},"kind":"other","establishedInResponseTo":{"contributions":["c"]}}] """), asOf: "2022-01-01"),
        Keeps("WSH034", "a proposal rests on one of two contributions", Workshop(Held, """ ,"contributions":[{"id":"c","workshop":"w"},{"id":"k","workshop":"w"}],"proposals":[{"id":"p","restsOnContributions":["c"]}] """), asOf: "2024-01-01"),
        Keeps("WSH034", "it was answered", Workshop(Held, Contribution("") + """ ,"feedback":[{"id":"f","answers":[{"contribution":"c"}]}] """), asOf: "2022-01-01"),
        Keeps("WSH034", "no contribution is recorded", Workshop(Held), asOf: "2022-01-01"),
        Keeps("WSH034", "whether it was held is not known", Workshop(""" "planned":{"date":"2020-02-12"} """, Contribution("")), asOf: "2022-01-01"),
    ];

    private const string TwoThemes = """ ,"themes":[{"id":"a"},{"id":"b"}] """;

    private static IEnumerable<RuleSample> Documented =>
    [
        Breaks(
            "WSH029",
            "the first of two reports came after 91 days",
            Documents(""" "held":{"date":"2020-02-12"} """, "2020-05-13", "2020-06-01"),
            ProblemSeverity.Info, Place + "/documents",
            "Den første dokumentasjonen kom 91 dager etter workshopen. Bibliotekets egen grense er 90 dager.",
            "Den første dokumentasjonen kom 91 dagar etter workshopen. Grensa til biblioteket sjølv er 90 dagar.",
            "The first documentation came 91 days after the workshop. The library's own limit is 90 days."),
        Keeps("WSH029", "after 90 days", Documents(""" "held":{"date":"2020-02-12"} """, "2020-05-12", "2020-12-01")),
        Keeps("WSH029", "integrering-2016: after 79 days", Documents(""" "held":{"date":"2016-10-18"} """, "2017-01-05", "2017-02")),
        Keeps("WSH029", "a month that may be in time", Documents(""" "held":{"date":"2020-02-12"} """, "2020-05", "2020-12-01")),
        Keeps("WSH029", "one without a date may be the first", Workshop(""" "held":{"date":"2020-02-12"},"documents":["d","e"] """, """ ,"documents":[{"id":"d","title":{"nb":"D"},"date":"2021"},{"id":"e","title":{"nb":"E"}}] """)),
        Keeps("WSH029", "not held", Documents(""" "planned":{"date":"2020-02-12"} """, "2020-12-01", "2020-12-01")),
    ];

    private static IEnumerable<RuleSample> Asked =>
    [
        Breaks(
            "WSH035",
            "the arrangers alone",
            Evaluation(""" "asked":[{"type":"category","category":"official"}] """),
            ProblemSeverity.Info, "/evaluations/0/asked",
            "Ingen på brukersiden er blant dem som ble spurt i evalueringen.",
            "Ingen på brukarsida er blant dei som vart spurde i evalueringa.",
            "Nobody on the users' side is among those who were asked in the evaluation."),
        Keeps("WSH035", "integrering-2020: those who came, and those who did not", Evaluation(""" "asked":[{"type":"category","category":"official"},{"type":"category","category":"voluntary-organisation"},{"type":"category","category":"anyone"}] """)),
        Keeps("WSH035", "the workshop of 2018: whom it asked is not stated", Evaluation(""" "continuous":true """)),
        Keeps("WSH035", "of those asked it is not known", Evaluation(""" "asked":[{"type":"category","category":"anyone"}] """)),
        Keeps("WSH035", "not of a workshop", """ "evaluations":[{"id":"e","asked":[{"type":"category","category":"official"}]}] """),
    ];

    private static string Documents(string workshop, string first, string second) => Workshop(
        workshop + """ ,"documents":["d","e"] """,
        $$$""" ,"documents":[{"id":"d","title":{"nb":"D"},"date":"{{{first}}}"},{"id":"e","title":{"nb":"E"},"date":"{{{second}}}"}] """);

    private static string Evaluation(string members) => $$$""" "workshops":[{"id":"w"}],"evaluations":[{"id":"e","workshops":["w"],{{{members}}} }] """;

    private static string Workshop(string workshop, string more = "") => $$$"""
        "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}}
        """;

    private static string Contribution(string members) => $$$"""
        ,"contributions":[{"id":"c","workshop":"w"{{{(members.Length == 0 ? "" : "," + members)}}} }]
        """;

    private static string Answer(string members, string more = "") => $$$"""
        "contributions":[{"id":"c"}],"feedback":[{"id":"f","answers":[{"contribution":"c"{{{(members.Length == 0 ? "" : "," + members)}}} }]}] {{{more}}}
        """;
}
