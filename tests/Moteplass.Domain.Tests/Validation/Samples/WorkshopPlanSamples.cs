using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH011 to WSH026: the plan of a workshop, and what is told of the workshop itself. What is real is named by its workshop.</summary>
internal static class WorkshopPlanSamples
{
    internal const string Place = "/workshops/0";
    private const string Minors = """ "ages":"11-15" """;

    private const string AdultNb = "Deltakere under 18 år har ingen ansvarlig voksen å henvende seg til.";
    private const string AdultNn = "Deltakarar under 18 år har ingen ansvarleg vaksen å vende seg til.";
    private const string AdultEn = "Participants under 18 have no responsible adult to turn to.";

    public static IEnumerable<RuleSample> All { get; } = [.. Parts, .. Notice, .. Registration, .. Recruitment, .. Voluntary, .. Safeguards, .. Promise, .. Needs];

    private static IEnumerable<RuleSample> Parts =>
    [
        Breaks(
            "WSH011",
            "groups that are more than all",
            Workshop(""" "participants":"79","groups":[{"side":"users","count":"60"},{"side":"authority","count":"20"}] """),
            ProblemSeverity.Error, Place + "/groups",
            "Deltakergruppene er til sammen minst 80, men antall deltakere er 79.",
            "Deltakargruppene er til saman minst 80, men talet på deltakarar er 79.",
            "The groups of participants are at least 80 together, but the number of participants is 79."),
        Breaks(
            "WSH011",
            "more registered than invited to a closed workshop",
            Workshop(""" "invitation":{"open":false,"invited":"60","registered":"61"} """),
            ProblemSeverity.Error, Place + "/invitation/registered",
            "Det var 61 påmeldte, men bare 60 inviterte, og workshopen var ikke åpen for andre.",
            "Det var 61 påmelde, men berre 60 inviterte, og workshopen var ikkje open for andre.",
            "61 registered, but only 60 were invited, and the workshop was not open to others."),
        Breaks(
            "WSH011",
            "more organisations by name than in all",
            """ "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"}}],"workshops":[{"id":"w","organisations":"1","attendees":["ffo","safo","ffo"]}] """,
            ProblemSeverity.Error, Place + "/attendees",
            "Det er ført opp 2 organisasjoner med navn, men det deltok 1.",
            "Det er ført opp 2 organisasjonar med namn, men det deltok 1.",
            "2 organisations are listed by name, but 1 took part."),
        Breaks(
            "WSH011",
            "more came than had registered",
            Workshop(""" "participants":"18","invitation":{"registered":"17"} """),
            ProblemSeverity.Info, Place + "/participants",
            "Det deltok 18, flere enn de 17 som var påmeldt.",
            "Det deltok 18, fleire enn dei 17 som var påmelde.",
            "18 took part, more than the 17 who had registered."),
        Keeps("WSH011", "integrering-2023: 60 and 20 of 80", Workshop(""" "participants":"80","groups":[{"side":"users","count":"60"},{"side":"authority","count":"20"}] """)),
        Keeps("WSH011", "nav-tonsberg: 7 of 17 of 60", Workshop(""" "participants":"7","invitation":{"open":false,"invited":"60","registered":"17"} """)),
        Keeps("WSH011", "ks-toppbu-2020: a number that is approximate", Workshop(""" "participants":"150","groups":[{"side":"users","count":"~200"}] """)),
        Keeps("WSH011", "more registered than invited where anybody may come", Workshop(""" "invitation":{"open":true,"invited":"60","registered":"61"} """)),
        Keeps("WSH011", "more registered than invited, and it is not stated whether anybody may come", Workshop(""" "invitation":{"invited":"60","registered":"61"} """)),
    ];

    private static IEnumerable<RuleSample> Notice =>
    [
        Breaks(
            "WSH012",
            "lnu-bukm-2019-06: eight days",
            Workshop(""" "planned":{"date":"2019-06-19"},"invitation":{"sentOn":"2019-06-11"} """),
            ProblemSeverity.Warning, Place + "/invitation/sentOn",
            "Invitasjonen kom 8 dager før workshopen. Bibliotekets egen grense er 14 dager.",
            "Invitasjonen kom 8 dagar før workshopen. Grensa til biblioteket sjølv er 14 dagar.",
            "The invitation came 8 days before the workshop. The library's own limit is 14 days."),
        Breaks(
            "WSH012",
            "two weeks, by the announcement",
            Workshop(""" "planned":{"date":"2019-06-25","announcedOn":"2019-06-11"} """),
            ProblemSeverity.Info, Place + "/planned/announcedOn",
            "Invitasjonen kom 14 dager før workshopen. Bibliotekets egen grense er 28 dager.",
            "Invitasjonen kom 14 dagar før workshopen. Grensa til biblioteket sjølv er 28 dagar.",
            "The invitation came 14 days before the workshop. The library's own limit is 28 days."),
        Breaks(
            "WSH012",
            "later than the mandate of those who arrange it says",
            Arranged(""" "held":{"date":"2019-06-28"},"invitation":{"sentOn":"2019-06-15"} """, "P2W"),
            ProblemSeverity.Warning, Place + "/invitation/sentOn",
            "Invitasjonen kom 15. juni 2019; fristen i mandatet var 14. juni 2019 (2 uker).",
            "Invitasjonen kom 15. juni 2019; fristen i mandatet var 14. juni 2019 (2 veker).",
            "The invitation came on 15 June 2019; the deadline of the mandate was 14 June 2019 (2 weeks)."),
        Keeps("WSH012", "as long before as the mandate says", Arranged(""" "held":{"date":"2019-06-28"},"invitation":{"sentOn":"2019-06-14"} """, "P2W")),
        Keeps("WSH012", "a mandate that says in good time", Arranged(""" "held":{"date":"2019-06-28"},"invitation":{"sentOn":"2019-06-25"} """, "in-advance")),
        Keeps("WSH012", "dialogkonferanse-2014: 29 to 58 days", Workshop(""" "held":{"date":"2014-10-29"},"invitation":{"sentOn":"2014-09"} """)),
        Keeps("WSH012", "ungdomspanel-fritidskort-2020: 143 days", Workshop(""" "held":{"date":"2020-09-19"},"invitation":{"sentOn":"2020-04-29"} """)),
        Keeps("WSH012", "a month in which it may have been early", Workshop(""" "held":{"date":"2020-09-30"},"invitation":{"sentOn":"2020-09"} """)),
        Keeps("WSH012", "a day that is approximate", Workshop(""" "held":{"date":"2020-09-30"},"invitation":{"sentOn":"2020-09-29~"} """)),
    ];

    private static IEnumerable<RuleSample> Registration =>
    [
        Breaks(
            "WSH014",
            "innspill-skien-2015-05: the day before",
            Workshop(""" "planned":{"date":"2015-05-12"},"invitation":{"registerBy":"2015-05-11"} """),
            ProblemSeverity.Info, Place + "/invitation/registerBy",
            "Påmeldingsfristen er 1 dag før workshopen. Bibliotekets egen grense, så det er tid til å tilrettelegge, er 7 dager.",
            "Påmeldingsfristen er 1 dag før workshopen. Grensa til biblioteket sjølv, så det er tid til å leggje til rette, er 7 dagar.",
            "The deadline for registering is 1 day before the workshop. The library's own limit, so that there is time to meet needs, is 7 days."),
        Keeps("WSH014", "ungdomspanel-lavinntekt-2020: 30 days", Workshop(""" "held":{"date":"2020-02-12"},"invitation":{"registerBy":"2020-01-13"} """)),
        Keeps("WSH014", "distriktspanel-2020: 61 days", Workshop(""" "held":{"date":"2020-01-17"},"invitation":{"registerBy":"2019-11-17"} """)),
        Keeps("WSH014", "a week", Workshop(""" "planned":{"date":"2015-05-12"},"invitation":{"registerBy":"2015-05-05"} """)),
        Keeps("WSH014", "nobody was asked what they need", Workshop(""" "planned":{"date":"2015-05-12"},"invitation":{"registerBy":"2015-05-11","needsAsked":false} """)),
    ];

    private static IEnumerable<RuleSample> Recruitment =>
    [
        Breaks(
            "WSH017",
            "skjermbruk-ekspertgruppe: all from other panels",
            Workshop(""" "ages":"12-18","invitation":{"recruitment":["other-panels"]} """),
            ProblemSeverity.Info, Place + "/invitation/recruitment",
            "Så langt det er oppgitt, er deltakerne bare rekruttert blant dem som allerede er organisert.",
            "Så langt det er oppgitt, er deltakarane berre rekrutterte blant dei som alt er organiserte.",
            "As far as is stated, participants were recruited only among those who are organised already."),
        Keeps("WSH017", "ungdomspanel-lavinntekt-2020: a third from clubs", Workshop(""" "ages":"16-19","invitation":{"recruitment":["youth-councils","nominated","clubs"]} """)),
        Keeps("WSH017", "barnathing-2019: by lot", Workshop(""" "ages":"11-15","invitation":{"recruitment":["random-selection"]} """)),
        Keeps("WSH017", "how they were recruited is not stated", Workshop(""" "ages":"12-18","invitation":{} """)),
        Keeps("WSH017", "organisations alone take part", Workshop(""" "organisations":"20","invitation":{"recruitment":["member-organisations"]} """)),
        Keeps("WSH017", "of those who took part only the authorities are stated", Workshop(""" "invitation":{"recruitment":["nominated"]},"groups":[{"side":"authority","count":"5"}] """)),
        Keeps("WSH017", "nobody on the users' side took part", Workshop(""" "invitation":{"recruitment":["nominated"]},"groups":[{"side":"users","count":"0"}] """)),
    ];

    private static IEnumerable<RuleSample> Voluntary =>
    [
        Breaks(
            "WSH019",
            "not told",
            Workshop(""" "information":{"voluntary":false} """),
            ProblemSeverity.Warning, Place + "/information/voluntary",
            "Deltakerne fikk ikke vite at det er frivillig å delta, og at de kan slutte når de vil.",
            "Deltakarane fekk ikkje vite at det er frivillig å delta, og at dei kan slutte når dei vil.",
            "Participants were not told that taking part is voluntary and that they may stop at any time."),
        Breaks(
            "WSH019",
            "grorud-ungdomstrakk-2018: in lessons",
            Workshop(""" "ages":"13-16","invitation":{"recruitment":["schools"]} """),
            ProblemSeverity.Info, Place + "/invitation/recruitment",
            "Deltakere under 18 år er bare rekruttert gjennom skoler. Det er ikke oppgitt at de fikk vite at det er frivillig.",
            "Deltakarar under 18 år er berre rekrutterte gjennom skular. Det er ikkje oppgitt at dei fekk vite at det er frivillig.",
            "Participants under 18 were recruited through schools alone. It is not stated that they were told that it is voluntary."),
        Keeps("WSH019", "told", Workshop(""" "ages":"13-16","invitation":{"recruitment":["schools"]},"information":{"voluntary":true} """)),
        Keeps("WSH019", "ireland-uncrc-2021: through youth councils too", Workshop(""" "ages":"4-18","invitation":{"recruitment":["schools","youth-councils"]} """)),
        Keeps("WSH019", "ages are not stated", Workshop(""" "invitation":{"recruitment":["schools"]} """)),
        Keeps("WSH019", "grown-up pupils", Workshop(""" "ages":"18-25","invitation":{"recruitment":["schools"]} """)),
    ];

    private static IEnumerable<RuleSample> Safeguards =>
    [
        Breaks("WSH020", "no responsible adult", Workshop(Minors + """ ,"safeguards":{"responsibleAdult":false} """), ProblemSeverity.Warning, Place + "/safeguards/responsibleAdult", AdultNb, AdultNn, AdultEn),
        Breaks("WSH020", "minors among one of the groups", Workshop(""" "groups":[{"ages":"18-25"},{"parties":[{"type":"category","category":"youth","ages":"16-17"}]}],"safeguards":{"responsibleAdult":false} """), ProblemSeverity.Warning, Place + "/safeguards/responsibleAdult", AdultNb, AdultNn, AdultEn),
        Breaks(
            "WSH020",
            "no aftercare",
            Workshop(Minors + """ ,"safeguards":{"aftercare":false} """),
            ProblemSeverity.Warning, Place + "/safeguards/aftercare",
            "Deltakere under 18 år får ingen oppfølging etterpå.",
            "Deltakarar under 18 år får inga oppfølging etterpå.",
            "Participants under 18 are offered no aftercare."),
        Breaks(
            "WSH020",
            "the risk was not considered",
            Workshop(Minors + """ ,"safeguards":{"riskConsidered":false} """),
            ProblemSeverity.Warning, Place + "/safeguards/riskConsidered",
            "Det er ikke vurdert hvilken risiko det kan innebære for deltakere under 18 år.",
            "Det er ikkje vurdert kva risiko det kan innebere for deltakarar under 18 år.",
            "What risk it may bring participants under 18 was not considered."),
        Breaks(
            "WSH020",
            "guardians of those of 13 and 14 are not asked",
            Workshop(Minors + """ ,"safeguards":{"guardiansAskedBelow":13} """),
            ProblemSeverity.Warning, Place + "/safeguards/guardiansAskedBelow",
            "Foresatte er bare spurt for deltakere under 13 år. Bibliotekets egen grense er 15 år.",
            "Føresette er berre spurde for deltakarar under 13 år. Grensa til biblioteket sjølv er 15 år.",
            "Guardians were asked only for participants below the age of 13. The library's own limit is 15."),
        Breaks(
            "WSH020",
            "barnathing-2019: two days, and nothing is said",
            Workshop(Minors + """ ,"held":{"date":"2019-11-21","until":"2019-11-22"},"safeguards":{} """),
            ProblemSeverity.Info, Place,
            "Deltakere under 18 år er med over flere dager. Det er ikke oppgitt hvordan de blir ivaretatt.",
            "Deltakarar under 18 år er med over fleire dagar. Det er ikkje oppgitt korleis dei blir tekne vare på.",
            "Participants under 18 take part over several days. How they are looked after is not stated."),
        Keeps("WSH020", "one day, and nothing is said", Workshop(Minors + """ ,"held":{"date":"2019-11-21"} """)),
        Keeps("WSH020", "guardians of all below 15 are asked", Workshop(Minors + """ ,"safeguards":{"guardiansAskedBelow":15,"responsibleAdult":true} """)),
        Keeps("WSH020", "guardians are asked for those who are young enough", Workshop(""" "ages":"16-19","safeguards":{"guardiansAskedBelow":13} """)),
        Keeps("WSH020", "nobody is under 18", Workshop(""" "ages":"18-30","safeguards":{"responsibleAdult":false} """)),
        Keeps("WSH020", "ages are not stated", Workshop(""" "safeguards":{"responsibleAdult":false} """)),
    ];

    private static IEnumerable<RuleSample> Promise =>
    [
        Breaks(
            "WSH021",
            "barneombudet-samarbeid: a plan that does not say",
            Workshop(""" "status":"planned","information":{"purpose":true,"use":true} """),
            ProblemSeverity.Info, Place,
            "Det er ikke oppgitt når eller hvordan deltakerne får vite hva det førte til.",
            "Det er ikkje oppgitt når eller korleis deltakarane får vite kva det førte til.",
            "It is not stated when or how participants will hear what came of it."),
        Breaks(
            "WSH021",
            "stated that they were not told",
            Workshop(""" "status":"notified","information":{"feedback":false} """),
            ProblemSeverity.Info, Place,
            "Deltakerne har ikke fått vite når eller hvordan de får høre hva det førte til.",
            "Deltakarane har ikkje fått vite når eller korleis dei får høyre kva det førte til.",
            "Participants have not been told when or how they will hear what came of it."),
        Keeps("WSH021", "barnathing-2019: until the next one", Workshop(""" "status":"planned","feedbackPromise":{"within":"next-meeting"} """)),
        Keeps("WSH021", "told beforehand", Workshop(""" "status":"planned","information":{"feedback":true} """)),
        Keeps("WSH021", "held, so that it is too late", Workshop(""" "status":"held" """)),
    ];

    private static IEnumerable<RuleSample> Needs =>
    [
        Breaks(
            "WSH026",
            "asked for and not provided",
            Workshop(""" "accommodations":[{"kind":"hearing-loop","requested":true,"provided":true},{"kind":"sign-language-interpreter","requested":true,"provided":false}] """),
            ProblemSeverity.Warning, Place + "/accommodations/1/provided",
            "En deltaker ba om tilrettelegging som ikke var på plass: tegnspråktolk.",
            "Ein deltakar bad om tilrettelegging som ikkje var på plass: teiknspråktolk.",
            "A participant asked for an accommodation that was not provided: sign-language interpreter."),
        Breaks(
            "WSH026",
            "nobody was asked",
            Workshop(""" "invitation":{"needsAsked":false} """),
            ProblemSeverity.Info, Place + "/invitation/needsAsked",
            "Deltakerne ble ikke spurt hva de trenger for å kunne delta.",
            "Deltakarane vart ikkje spurde kva dei treng for å kunne delta.",
            "Participants were not asked what they need in order to take part."),
        Breaks(
            "WSH026",
            "an interpreter, and registering until the day before",
            Workshop(""" "planned":{"date":"2015-05-12"},"invitation":{"registerBy":"2015-05-11"},"accommodations":[{"kind":"text-interpreter","requested":true}] """),
            ProblemSeverity.Info, Place + "/invitation/registerBy",
            "Det er bedt om tolk, og påmeldingsfristen er 1 dag før workshopen. Bibliotekets egen grense er 7 dager.",
            "Det er bede om tolk, og påmeldingsfristen er 1 dag før workshopen. Grensa til biblioteket sjølv er 7 dagar.",
            "An interpreter is asked for, and the deadline for registering is 1 day before the workshop. The library's own limit is 7 days."),
        Keeps("WSH026", "overlevering-nou-2023-05: all was there", Workshop(""" "invitation":{"needsAsked":true},"accommodations":[{"kind":"sign-language-interpreter","provided":true},{"kind":"step-free","provided":true}] """)),
        Keeps("WSH026", "not there, and whether anybody asked is not known", Workshop(""" "accommodations":[{"kind":"hearing-loop","provided":false}] """)),
        Keeps("WSH026", "asked for, and whether it was there is not known", Workshop(""" "accommodations":[{"kind":"hearing-loop","requested":true}] """)),
    ];

    internal static string Workshop(string workshop, string more = "") => $$$"""
        "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}}
        """;

    private static string Arranged(string workshop, string notice) => $$$"""
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"working-group","mandates":[{"deadlines":{"notice":"{{{notice}}}"} }] }],
        "workshops":[{"id":"w","arrangedBy":[{"type":"structure","structure":"rad"}],{{{workshop}}} }]
        """;
}
