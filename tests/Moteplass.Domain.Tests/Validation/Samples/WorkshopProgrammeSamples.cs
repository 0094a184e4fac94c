using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>WSH010 and WSH022 to WSH025: the programme of a workshop, and the groups in it. What is real is named by its workshop.</summary>
internal static class WorkshopProgrammeSamples
{
    private const string Place = "/workshops/0";
    private const string Official = """{"type":"category","category":"official"}""";
    private const string Youth = """{"type":"category","category":"youth"}""";
    private const string Autumn = """
        "held":{"date":"2022-10-10","times":"10:00-16:00"},"sessions":[
          {"times":"09:15-10:00","kind":"arrival"},{"times":"10:00-10:10","kind":"opening","ledBy":[{"type":"category","category":"politician"}]},
          {"times":"10:10-11:00","kind":"talk"},{"times":"11:00-11:15","kind":"break"},{"times":"11:15-11:30","kind":"talk","ledBy":[{"type":"category","category":"politician"}]},
          {"times":"11:30-12:30","kind":"talk","ledBy":[{"type":"category","category":"user-organisation"}]},{"times":"12:30-13:30","kind":"meal"},
          {"times":"13:30-15:30","kind":"group-work"},{"times":"15:30-16:00","kind":"summary"}]
        """;

    public static IEnumerable<RuleSample> All { get; } = [.. Programme, .. Share, .. OwnTime, .. Breaking, .. Groups];

    private static IEnumerable<RuleSample> Programme =>
    [
        Breaks(
            "WSH010",
            "a session on another day",
            Workshop(""" "held":{"date":"2023-08-27","until":"2023-08-29"},"sessions":[{"date":"2023-08-30"}] """),
            ProblemSeverity.Error, Place + "/sessions/0/date",
            "Programposten er 30. august 2023, men workshopen er 27. august 2023.",
            "Programposten er 30. august 2023, men workshopen er 27. august 2023.",
            "The session is on 30 August 2023, but the workshop is on 27 August 2023."),
        Breaks(
            "WSH010",
            "a session after the workshop",
            Workshop(""" "held":{"date":"2022-10-10","times":"10:00-16:00"},"sessions":[{"times":"15:30-16:30","kind":"summary"}] """),
            ProblemSeverity.Error, Place + "/sessions/0/times",
            "Programposten er klokka 15.30–16.30, utenfor tiden for workshopen, klokka 10.00–16.00.",
            "Programposten er klokka 15.30–16.30, utanfor tida for workshopen, klokka 10.00–16.00.",
            "The session is at 15:30–16:30, outside the time of the workshop, 10:00–16:00."),
        Breaks(
            "WSH010",
            "a theme of another workshop in the programme",
            """ "workshops":[{"id":"w","themes":[{"id":"a"}],"sessions":[{"themes":["a","b"]}]},{"id":"v","themes":[{"id":"b"}]}] """,
            ProblemSeverity.Error, Place + "/sessions/0/themes/1",
            "Temaet «b» er ikke et tema for workshopen «w».",
            "Temaet «b» er ikkje eit tema for workshopen «w».",
            "The theme 'b' is not a theme of the workshop 'w'."),
        Breaks(
            "WSH010",
            "a contribution on a theme of another workshop",
            """ "workshops":[{"id":"w","themes":[{"id":"a"}]},{"id":"v","themes":[{"id":"b"}]}],"contributions":[{"id":"c","workshop":"w","theme":"b"}] """,
            ProblemSeverity.Error, "/contributions/0/theme",
            "Temaet «b» er ikke et tema for workshopen «w».",
            "Temaet «b» er ikkje eit tema for workshopen «w».",
            "The theme 'b' is not a theme of the workshop 'w'."),
        Keeps("WSH010", "integrering-2022: people arrive before the workshop begins", Workshop(Autumn)),
        Keeps("WSH010", "ks-toppbu-2020: a contribution on its own theme", Workshop(""" "themes":[{"id":"a"}] """, """ ,"contributions":[{"id":"c","workshop":"w","theme":"a"}] """)),
        Keeps("WSH010", "a session on one of two themes", Workshop(""" "themes":[{"id":"a"},{"id":"b"}],"sessions":[{"themes":["a"]}] """)),
        Keeps("WSH010", "a month in which the day may be", Workshop(""" "held":{"date":"2023-08"},"sessions":[{"date":"2023-08-30"}] """)),
        Keeps("WSH010", "the hours of one day of several", Workshop(""" "held":{"date":"2023-08-27","until":"2023-08-29","times":"16:00-18:00"},"sessions":[{"date":"2023-08-28","times":"09:00-10:00"}] """)),
        Keeps("WSH010", "a workshop whose themes are not stated", Workshop(""" "sessions":[{"themes":["b"]}] """, """ ,"contributions":[{"id":"c","theme":"b"}] """)),
    ];

    private static IEnumerable<RuleSample> Share =>
    [
        Breaks(
            "WSH022",
            "20 of at least 60",
            Workshop(""" "participants":"60-80","groups":[{"side":"users","count":"20"},{"side":"authority","count":"45"}] """),
            ProblemSeverity.Info, Place + "/groups",
            "Brukersiden er færre enn halvparten av deltakerne, og ingen del av programmet er oppgitt å være bare for den.",
            "Brukarsida er færre enn halvparten av deltakarane, og ingen del av programmet er oppgitt å vere berre for ho.",
            "The users' side is fewer than half of the participants, and no part of the programme is stated to be for them alone."),
        Keeps("WSH022", "integrering-2023: 60 of 80", Workshop(""" "participants":"80","groups":[{"side":"users","count":"60"},{"side":"authority","count":"20"}] """)),
        Keeps("WSH022", "ks-toppbu-2020: about 200 of 450", Workshop(""" "participants":"450","groups":[{"side":"users","count":"~200"}] """)),
        Keeps("WSH022", "groups that are not whole", Workshop(""" "participants":"450","groups":[{"side":"users","count":"200"}] """)),
        Keeps("WSH022", "exactly half", Workshop(""" "participants":"40","groups":[{"side":"users","count":"20"},{"side":"others","count":"20"}] """)),
        Keeps("WSH022", "a session for youth alone", Workshop($$""" "participants":"40","groups":[{"side":"authority","count":"30"}],"sessions":[{"reservedFor":[{{Youth}}]}] """)),
    ];

    private static IEnumerable<RuleSample> OwnTime =>
    [
        Breaks(
            "WSH023",
            "an hour of three",
            Workshop($$""" "held":{"date":"2022-10-10","times":"10:00-13:00"},"sessions":[{"times":"10:00-12:00","kind":"talk","ledBy":[{{Official}}]},{"times":"12:00-13:00","kind":"group-work"}] """),
            ProblemSeverity.Info, Place + "/sessions",
            "Under halvparten av tiden går til gruppearbeid, samtale i plenum eller innlegg fra brukersiden. At det skal være halvparten, er bibliotekets egen grense.",
            "Under halvparten av tida går til gruppearbeid, samtale i plenum eller innlegg frå brukarsida. At det skal vere halvparten, er biblioteket si eiga grense.",
            "Less than half of the time is for group work, talk in plenary or talks by the users' side. That it should be half is the library's own limit."),
        Keeps("WSH023", "integrering-2022: 180 of 285 minutes", Workshop(Autumn)),
        Keeps("WSH023", "an hour that is not listed", Workshop($$""" "held":{"date":"2022-10-10","times":"10:00-13:00"},"sessions":[{"times":"10:00-11:00","kind":"talk","ledBy":[{{Official}}]},{"times":"12:00-13:00","kind":"group-work"}] """)),
        Keeps("WSH023", "who speaks is not stated", Workshop(""" "held":{"date":"2022-10-10","times":"10:00-13:00"},"sessions":[{"times":"10:00-12:00","kind":"talk"},{"times":"12:00-13:00","kind":"group-work"}] """)),
        Keeps("WSH023", "when it ends is not stated", Workshop($$""" "held":{"date":"2022-10-10","times":"10:00"},"sessions":[{"times":"10:00-12:00","kind":"talk","ledBy":[{{Official}}]}] """)),
        Keeps("WSH023", "a meal does not count", Workshop($$""" "held":{"date":"2022-10-10","times":"10:00-13:00"},"sessions":[{"times":"10:00-11:00","kind":"talk","ledBy":[{{Official}}]},{"times":"11:00-12:00","kind":"meal"},{"times":"12:00-13:00","kind":"plenary"}] """)),
    ];

    private static IEnumerable<RuleSample> Breaking =>
    [
        Breaks(
            "WSH024",
            "integrering-2022: the afternoon",
            Workshop(Autumn),
            ProblemSeverity.Info, Place + "/sessions",
            "Programmet går 150 minutter uten pause. Bibliotekets egen grense er 120 minutter.",
            "Programmet går 150 minutt utan pause. Grensa til biblioteket sjølv er 120 minutt.",
            "The programme goes on for 150 minutes without a break. The library's own limit is 120 minutes."),
        Breaks(
            "WSH024",
            "groups at the same time, of those under 18",
            Workshop(""" "ages":"13-16","sessions":[{"times":"10:00-11:00","kind":"group-work"},{"times":"10:30-11:40","kind":"group-work"}] """),
            ProblemSeverity.Info, Place + "/sessions",
            "Programmet går 100 minutter uten pause. Bibliotekets egen grense er 90 minutter.",
            "Programmet går 100 minutt utan pause. Grensa til biblioteket sjølv er 90 minutt.",
            "The programme goes on for 100 minutes without a break. The library's own limit is 90 minutes."),
        Keeps("WSH024", "two hours", Workshop(""" "sessions":[{"times":"10:00-12:00","kind":"group-work"}] """)),
        Keeps("WSH024", "a time that is not listed may be a break", Workshop(""" "sessions":[{"times":"10:00-11:30","kind":"talk"},{"times":"11:40-13:00","kind":"group-work"}] """)),
        Keeps("WSH024", "what happens in one is not stated", Workshop(""" "sessions":[{"times":"10:00-11:30","kind":"talk"},{"times":"11:30-12:00"},{"times":"12:00-13:00","kind":"group-work"}] """)),
        Keeps("WSH024", "on two days that are not told apart", Workshop(""" "held":{"date":"2022-10-10","until":"2022-10-11"},"sessions":[{"times":"10:00-11:30","kind":"talk"},{"times":"11:30-13:00","kind":"group-work"}] """)),
    ];

    private static IEnumerable<RuleSample> Groups =>
    [
        Breaks(
            "WSH025",
            "integrering-2023: 80 in three groups",
            Workshop(""" "participants":"80","sessions":[{"kind":"talk"},{"kind":"group-work","groups":"3"}] """),
            ProblemSeverity.Info, Place + "/sessions/1",
            "Det er minst 27 deltakere i den største gruppen. Bibliotekets egen grense er 15.",
            "Det er minst 27 deltakarar i den største gruppa. Grensa til biblioteket sjølv er 15.",
            "There are at least 27 participants in the largest group. The library's own limit is 15."),
        Breaks(
            "WSH025",
            "tables of nine at a café",
            Workshop(""" "sessions":[{"method":"dialogue-cafe","groupSize":"9-10"}] """),
            ProblemSeverity.Info, Place + "/sessions/0",
            "Det er minst 9 deltakere i den største gruppen. Bibliotekets egen grense er 8.",
            "Det er minst 9 deltakarar i den største gruppa. Grensa til biblioteket sjølv er 8.",
            "There are at least 9 participants in the largest group. The library's own limit is 8."),
        Breaks(
            "WSH025",
            "not each group is led",
            Workshop(""" "facilitation":{"perGroup":false} """),
            ProblemSeverity.Info, Place + "/facilitation/perGroup",
            "Det er oppgitt at ikke hver gruppe har en leder.",
            "Det er oppgitt at ikkje kvar gruppe har ein leiar.",
            "It is stated that not each group has a leader."),
        Breaks(
            "WSH025",
            "fewer leaders than groups",
            Workshop(""" "facilitation":{"count":"2-3"},"sessions":[{"kind":"group-work","groups":"4"}] """),
            ProblemSeverity.Info, Place + "/facilitation/count",
            "Det er 2–3 som leder grupper, men 4 grupper på samme tid.",
            "Det er 2–3 som leier grupper, men 4 grupper på same tid.",
            "There are 2–3 leaders of groups, but 4 groups at the same time."),
        Keeps("WSH025", "nav-tonsberg: seven in all", Workshop(""" "participants":"7","sessions":[{"kind":"group-work","groups":"1"}] """)),
        Keeps("WSH025", "barnathing-2019: each group is led", Workshop(""" "participants":"~150","facilitation":{"perGroup":true},"sessions":[{"kind":"group-work","groups":"3"}] """)),
        Keeps("WSH025", "groups of several sessions at the same time", Workshop(""" "participants":"80","sessions":[{"kind":"group-work","groups":"3"},{"kind":"group-work","groups":"4"}] """)),
        Keeps("WSH025", "at least three groups", Workshop(""" "participants":"80","sessions":[{"kind":"group-work","groups":"3.."}] """)),
        Keeps("WSH025", "a session for some of them", Workshop($$""" "participants":"80","sessions":[{"kind":"group-work","groups":"3","reservedFor":[{{Youth}}]}] """)),
        Keeps("WSH025", "tables of eight", Workshop(""" "sessions":[{"method":"guest-table","groupSize":"8"}] """)),
    ];

    private static string Workshop(string workshop, string more = "") => $$$""" "workshops":[{"id":"w",{{{workshop}}} }] {{{more}}} """;
}
