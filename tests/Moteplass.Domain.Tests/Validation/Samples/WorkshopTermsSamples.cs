using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH013, WSH015, WSH016, WSH018 and WSH027: on what terms people take part. What is real is named by its workshop.</summary>
internal static class WorkshopTermsSamples
{
    private const string Place = "/workshops/0";
    private const string Official = """{"type":"category","category":"official"}""";
    private const string Youth = """{"type":"category","category":"youth"}""";

    private const string SchoolNb = "Workshopen er lagt til skoletiden, og deltakerne er i skolealder. At skoletiden er fra klokka 8 til 15, er bibliotekets egen grense.";
    private const string SchoolNn = "Workshopen er lagd til skuletida, og deltakarane er i skulealder. At skuletida er frå klokka 8 til 15, er biblioteket si eiga grense.";
    private const string SchoolEn = "The workshop is in school hours, and participants are of school age. That school is from 8 to 15 is the library's own limit.";

    private const string WorkNb = "Workshopen er lagt til arbeidstiden, og det er oppgitt at honorar eller tapt arbeidsfortjeneste ikke blir betalt. At arbeidstiden er fra klokka 8 til 16, er bibliotekets egen grense.";
    private const string WorkNn = "Workshopen er lagd til arbeidstida, og det er oppgitt at honorar eller tapt arbeidsforteneste ikkje blir betalt. At arbeidstida er frå klokka 8 til 16, er biblioteket si eiga grense.";
    private const string WorkEn = "The workshop is in working hours, and a fee or lost earnings are stated not to be paid. That work is from 8 to 16 is the library's own limit.";

    public static IEnumerable<RuleSample> All { get; } = [.. Informed, .. Hours, .. Planners, .. Topics, .. Costs];

    private static IEnumerable<RuleSample> Informed =>
    [
        Breaks(
            "WSH013",
            "not told the purpose",
            Workshop(""" "information":{"purpose":false,"influence":true} """),
            ProblemSeverity.Warning, Place + "/information/purpose",
            "Det er oppgitt at deltakerne ikke får vite hva workshopen er for.",
            "Det er oppgitt at deltakarane ikkje får vite kva workshopen er for.",
            "It is stated that participants are not told what the workshop is for."),
        Breaks(
            "WSH013",
            "not told what they can influence",
            Workshop(""" "information":{"influence":false} """),
            ProblemSeverity.Warning, Place + "/information/influence",
            "Det er oppgitt at deltakerne ikke får vite hva de kan påvirke.",
            "Det er oppgitt at deltakarane ikkje får vite kva dei kan påverke.",
            "It is stated that participants are not told what they can influence."),
        Breaks(
            "WSH013",
            "not told what contributions are for",
            Workshop(""" "information":{"use":false} """),
            ProblemSeverity.Warning, Place + "/information/use",
            "Det er oppgitt at deltakerne ikke får vite hva innspillene skal brukes til.",
            "Det er oppgitt at deltakarane ikkje får vite kva innspela skal brukast til.",
            "It is stated that participants are not told how contributions will be used."),
        Breaks(
            "WSH013",
            "told a day too late",
            Workshop(""" "information":{"sentOn":"2006-05-23"},"planned":{"date":"2006-05-29"} """),
            ProblemSeverity.Info, Place + "/information/sentOn",
            "Informasjonen kommer 6 dager før workshopen. Bibliotekets egen grense er 7 dager.",
            "Informasjonen kjem 6 dagar før workshopen. Grensa til biblioteket sjølv er 7 dagar.",
            "The information comes 6 days before the workshop. The library's own limit is 7 days."),
        Keeps("WSH013", "helseplan-horingskonferanse-2006: a week before", Workshop(""" "information":{"sentOn":"2006-05-22"},"planned":{"date":"2006-05-29"} """)),
        Keeps("WSH013", "ungdomspanel-fritidskort-2020: two told, and of the third nothing is said", Workshop(""" "information":{"purpose":true,"influence":true} """)),
        Keeps("WSH013", "some time in the month", Workshop(""" "information":{"sentOn":"2006-05"},"planned":{"date":"2006-05-29"} """)),
    ];

    private static IEnumerable<RuleSample> Hours =>
    [
        Breaks("WSH015", "pupils on a Thursday morning", Workshop(""" "ages":"13-16","held":{"date":"2024-05-02","times":"10:00-12:00"} """), ProblemSeverity.Info, Place + "/held/times", SchoolNb, SchoolNn, SchoolEn),
        Breaks("WSH015", "a plan for a group of pupils", Workshop(""" "planned":{"date":"2024-05-02","times":"13:00-18:00"},"groups":[{"ages":"6-18"}] """), ProblemSeverity.Info, Place + "/planned/times", SchoolNb, SchoolNn, SchoolEn),
        Breaks(
            "WSH015",
            "in working hours without pay",
            Workshop(""" "held":{"date":"2024-05-02","times":"15:30-18:00"},"compensation":{"lostEarnings":false} """),
            ProblemSeverity.Info, Place + "/held/times",
            WorkNb, WorkNn, WorkEn),
        Breaks("WSH015", "in working hours without a fee", Workshop(""" "held":{"date":"2024-05-02","times":"10:00-12:00"},"compensation":{"fee":false} """), ProblemSeverity.Info, Place + "/held/times", WorkNb, WorkNn, WorkEn),
        Keeps("WSH015", "integrering-2021-innspill: in the evening", Workshop(""" "ages":"13-16","planned":{"date":"2021-04-06","times":"18:00-20:00"} """)),
        Keeps("WSH015", "ungdomspanel-fritidskort-2020: a Saturday", Workshop(""" "ages":"14-17","held":{"date":"2020-09-19","times":"10:00-15:00"} """)),
        Keeps("WSH015", "toppmote-ungdomshelse-2016: ages are not stated", Workshop(""" "held":{"date":"2016-02-18","times":"09:30-16:30"} """)),
        Keeps("WSH015", "some are of age", Workshop(""" "ages":"13-25","held":{"date":"2024-05-02","times":"10:00-12:00"} """)),
        Keeps("WSH015", "a fee instead of lost earnings", Workshop(""" "held":{"date":"2024-05-02","times":"10:00-12:00"},"compensation":{"fee":true,"lostEarnings":false} """)),
        Keeps("WSH015", "pay is not stated", Workshop(""" "held":{"date":"2024-05-02","times":"10:00-12:00"},"compensation":{"travel":true} """)),
        Keeps("WSH015", "a day that is not known", Workshop(""" "ages":"13-16","held":{"date":"2024-05","times":"10:00-12:00"} """)),
    ];

    private static IEnumerable<RuleSample> Planners =>
    [
        Breaks(
            "WSH016",
            "toppmote-ungdomshelse-2016: a directorate helped the ministry",
            Workshop($$""" "arrangedBy":[{{Official}}],"plannedWith":[{"type":"category","category":"public-body"}] """),
            ProblemSeverity.Info, Place + "/plannedWith",
            "Ingen på brukersiden er ført opp blant dem som arrangerer workshopen eller er med på å planlegge den.",
            "Ingen på brukarsida er førte opp blant dei som arrangerer workshopen eller er med på å planleggje han.",
            "Nobody on the users' side is listed among those who arrange the workshop or take part in planning it."),
        Keeps("WSH016", "ks-toppbu-2020: youth changed the plan", Workshop($$""" "arrangedBy":[{{Official}}],"plannedWith":[{{Youth}}] """)),
        Keeps("WSH016", "users arrange it", Workshop($$""" "arrangedBy":[{{Youth}}],"plannedWith":[{{Official}}] """)),
        Keeps("WSH016", "who arranges it is not stated", Workshop($$""" "plannedWith":[{{Official}}] """)),
        Keeps("WSH016", "who helped is not stated", Workshop($$""" "arrangedBy":[{{Official}}] """)),
        Keeps(
            "WSH016",
            "a group whose seats may not all be listed",
            """ "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}],"structures":[{"id":"g","name":{"nb":"G"},"kind":"working-group","seats":[{"id":"p","onBehalfOf":"hdir"}]}], """
                + Workshop($$""" "arrangedBy":[{"type":"structure","structure":"g"}],"plannedWith":[{{Official}}] """)),
    ];

    private static IEnumerable<RuleSample> Topics =>
    [
        Breaks(
            "WSH018",
            "each theme proposed by officials",
            Workshop($$""" "themes":[{"id":"a","proposedBy":[{{Official}}]},{"id":"b","proposedBy":[{{Official}}]}] """),
            ProblemSeverity.Info, Place + "/themes",
            "Alle temaene er foreslått av andre enn brukersiden.",
            "Alle temaa er føreslåtte av andre enn brukarsida.",
            "All themes were proposed by others than the users' side."),
        Keeps("WSH018", "dialogforum-2019: one is theirs", Workshop($$""" "themes":[{"id":"a","proposedBy":[{{Official}}]},{"id":"b","proposedBy":[{{Youth}}]}] """)),
        Keeps("WSH018", "who proposed one is not stated", Workshop($$""" "themes":[{"id":"a","proposedBy":[{{Official}}]},{"id":"b"}] """)),
        Keeps("WSH018", "dialogkonferanse-2014: it follows meetings that may have found them", Workshop($$""" "follows":["v"],"themes":[{"id":"a","proposedBy":[{{Official}}]}] """)),
        Keeps("WSH018", "no theme is stated", Workshop($$""" "arrangedBy":[{{Official}}] """)),
    ];

    private static IEnumerable<RuleSample> Costs =>
    [
        Breaks(
            "WSH027",
            "travel to a place is not covered",
            Workshop(""" "form":"in-person","compensation":{"travel":false} """),
            ProblemSeverity.Warning, Place + "/compensation/travel",
            "Det er oppgitt at deltakerne ikke får dekket reisen.",
            "Det er oppgitt at deltakarane ikkje får dekt reisa.",
            "It is stated that participants are not reimbursed for travel."),
        Breaks(
            "WSH027",
            "a night is not covered, and the form is not stated",
            Workshop(""" "compensation":{"stay":false} """),
            ProblemSeverity.Info, Place + "/compensation/stay",
            "Det er oppgitt at deltakerne ikke får dekket oppholdet.",
            "Det er oppgitt at deltakarane ikkje får dekt opphaldet.",
            "It is stated that participants are not reimbursed for staying overnight."),
        Breaks(
            "WSH027",
            "a companion is not covered",
            Workshop(""" "planned":{"form":"hybrid"},"compensation":{"companion":false} """),
            ProblemSeverity.Warning, Place + "/compensation/companion",
            "Det er oppgitt at deltakerne ikke får dekket utgifter til ledsager.",
            "Det er oppgitt at deltakarane ikkje får dekt utgifter til ledsagar.",
            "It is stated that participants are not reimbursed for the costs of a companion."),
        Breaks(
            "WSH027",
            "lost earnings are not covered",
            Workshop(""" "form":"digital","compensation":{"lostEarnings":false,"travel":false} """),
            ProblemSeverity.Info, Place + "/compensation/lostEarnings",
            "Det er oppgitt at deltakerne ikke får dekket tapt arbeidsfortjeneste.",
            "Det er oppgitt at deltakarane ikkje får dekt tapt arbeidsforteneste.",
            "It is stated that participants are not reimbursed for lost earnings."),
        Breaks(
            "WSH027",
            "barnathing-2019: unpaid by its rules",
            Workshop(""" "compensation":{"fee":false} """),
            ProblemSeverity.Info, Place + "/compensation/fee",
            "Det er oppgitt at deltakerne ikke får honorar.",
            "Det er oppgitt at deltakarane ikkje får honorar.",
            "It is stated that participants are not paid a fee."),
        Keeps("WSH027", "distriktspanel-2020: a fee and travel", Workshop(""" "form":"hybrid","compensation":{"fee":true,"travel":true} """)),
        Keeps("WSH027", "nobody travels to what was held digitally, whatever was planned", Workshop(""" "form":"digital","planned":{"form":"in-person"},"compensation":{"travel":false} """)),
        Keeps("WSH027", "nothing is said", Workshop(""" "form":"in-person" """)),
    ];

    private static string Workshop(string workshop) => $$$""" "workshops":[{"id":"w",{{{workshop}}} }] """;
}
