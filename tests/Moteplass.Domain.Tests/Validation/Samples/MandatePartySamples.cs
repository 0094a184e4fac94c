using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MAN010 to MAN013: whom a mandate names, when meetings are held, and what others say of it.</summary>
internal static class MandatePartySamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MAN010",
            "a department of somebody who owns nothing here",
            Owned(""" "selection":{"steps":[{"stage":"appoint","doneBy":[{"type":"any-of","parties":[{"type":"self"},{"type":"owner","owner":"b","organ":"department"}]}]}]} """, "a"),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/selection/steps/0/doneBy/0/parties/1/owner",
            "«b» er nevnt som eier, men er ikke blant eierne av strukturen.",
            "«b» er nemnd som eigar, men er ikkje blant eigarane av strukturen.",
            "'b' is referred to as an owner, but is not among the owners of the structure."),
        Keeps("MAN010", "one of two owners, and all of them", Owned(""" "adoptedBy":[{"type":"owner","owner":"b","organ":"board"},{"type":"owner"}] """, "a", "b")),
        Breaks(
            "MAN011",
            "the second Tuesday of the month, and on Mondays and Thursdays",
            Mandate(""" "weekdays":["thursday","monday"],"cadences":[{"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"monday","nth":1},{"weekday":"tuesday","nth":2}]}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/cadences/0/weekdays/1",
            "Møtene gjentas på tirsdag, men mandatet oppgir mandag og torsdag som møtedag.",
            "Møta blir tekne opp att på tysdag, men mandatet oppgir måndag og torsdag som møtedag.",
            "The meetings recur on Tuesday, but the mandate states Monday and Thursday as the day of meetings."),
        Keeps(
            "MAN011",
            "no days, the same days, gatherings on others, and a number without days",
            Mandate(
                """
                "cadences":[{"type":"recurrence","repeats":"weekly","weekdays":[{"weekday":"friday"}]}]},
                {"weekdays":["monday"],"cadences":[{"type":"recurrence","repeats":"weekly","weekdays":[{"weekday":"monday"}]},
                  {"type":"recurrence","purpose":"gathering","repeats":"yearly","months":[6],"weekdays":[{"weekday":"saturday","nth":1}]},{"type":"rate","per":"year","count":"4"}]
                """)),
        Breaks(
            "MAN012",
            "adopted in May by a decision of June",
            Adopted(""" "adopted":"2020-05","adoptedIn":{"decision":"v"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/adopted",
            "Mandatet er oppgitt å være vedtatt i mai 2020, men vedtaket er fra 3. juni 2020.",
            "Mandatet er oppgitt å vere vedteke i mai 2020, men vedtaket er frå 3. juni 2020.",
            "The mandate is stated to have been adopted in May 2020, but the decision is from 3 June 2020."),
        Breaks(
            "MAN012",
            "adopted by the director, decided by the board",
            Adopted(""" "adoptedBy":[{"type":"actor","actor":"a","organ":"top-management"}],"adoptedIn":{"decision":"v"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/adoptedBy",
            "Mandatet og vedtaket oppgir ikke samme organ som vedtok.",
            "Mandatet og vedtaket oppgir ikkje same organ som vedtok.",
            "The mandate and the decision do not state the same body that adopted it."),
        Keeps(
            "MAN012",
            "in the year of the decision, about a date, by the same body, by the owner, in a case without a decision",
            Adopted(
                """
                "adopted":"2020","adoptedBy":[{"type":"actor","actor":"a"}],"adoptedIn":{"decision":"v"}},
                {"period":"2020/2021","adopted":"2019~","adoptedBy":[{"type":"owner","organ":"top-management"}],"adoptedIn":{"decision":"v"}},
                {"period":"2021/2022","adopted":"2018","adoptedIn":{"number":"12/24"}
                """)),
        Breaks(
            "MAN013",
            "an advisory council that decides",
            """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","function":"advisory","mandates":[{"period":"2020/2021"},{"period":"2022/..","hasDecisionPower":true}]}] """,
            ProblemSeverity.Warning,
            "/structures/0/mandates/1/hasDecisionPower",
            "Strukturen er oppgitt å være rådgivende, men mandatet gir den beslutningsmyndighet.",
            "Strukturen er oppgitt å vere rådgivande, men mandatet gir han avgjerdsmakt.",
            "The structure is stated to be advisory, but the mandate gives it power of decision."),
        Keeps(
            "MAN013",
            "an advisory council that does not decide, and others that do",
            """
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","function":"advisory","mandates":[{"hasDecisionPower":false}]},
              {"id":"t","name":{"nb":"T"},"kind":"steering-group","mandates":[{"hasDecisionPower":true}]},
              {"id":"u","name":{"nb":"U"},"kind":"steering-group","function":"representation","mandates":[{"hasDecisionPower":true}]}]
            """),
        Breaks(
            "MTG012",
            "held on a Wednesday where the mandate says Tuesdays",
            Met("tuesday", """ "planned":{"date":"2024-05-07"},"held":{"date":"2024-05-08"} """),
            ProblemSeverity.Info,
            "/meetings/0/held/date",
            "8. mai 2024 er en onsdag, men mandatet oppgir tirsdag som møtedag.",
            "8. mai 2024 er ein onsdag, men mandatet oppgir tysdag som møtedag.",
            "8 May 2024 is a Wednesday, but the mandate states Tuesday as the day of meetings."),
        Breaks(
            "MTG012",
            "planned for a Wednesday",
            Met("tuesday", """ "planned":{"date":"2024-05-08"} """),
            ProblemSeverity.Info,
            "/meetings/0/planned/date",
            "8. mai 2024 er en onsdag, men mandatet oppgir tirsdag som møtedag.",
            "8. mai 2024 er ein onsdag, men mandatet oppgir tysdag som møtedag.",
            "8 May 2024 is a Wednesday, but the mandate states Tuesday as the day of meetings."),
        Keeps("MTG012", "held on a Tuesday, planned for a Wednesday", Met("tuesday", """ "planned":{"date":"2024-05-08"},"held":{"date":"2024-05-07"} """)),
        Keeps("MTG012", "a month, about a day, and an extraordinary meeting", Met("tuesday", """ "held":{"date":"2024-05"}},{"id":"n","structures":["s"],"held":{"date":"2024-05-08~"}},{"id":"o","structures":["s"],"kind":"extraordinary","held":{"date":"2024-05-08"} """)),
        Keeps("MTG002", "a Saturday where the mandate says that meetings are held on Saturdays", Met("saturday", """ "held":{"date":"2016-05-14"} """)),
    ];

    private static string Mandate(string mandate) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{mandate}}} }]}]
        """;

    private static string Owned(string mandate, params string[] owners) => $$$"""
        "actors":[{"type":"directorate","id":"a","name":{"nb":"A"}},{"type":"directorate","id":"b","name":{"nb":"B"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":[{{{string.Join(',', owners.Select(owner => $"\"{owner}\""))}}}],"mandates":[{ {{{mandate}}} }]}]
        """;

    /// <summary>A mandate, and a decision of the board of 3 June 2020.</summary>
    private static string Adopted(string mandate) => $$$"""
        {{{Owned(mandate, "a")}}},
        "decisions":[{"id":"v","decidedBy":[{"type":"actor","actor":"a","organ":"board"}],"when":"2020-06-03","subject":"mandate","concerns":"s"}]
        """;

    private static string Met(string weekday, string meeting) => $$$"""
        {{{Mandate($""" "weekdays":["{weekday}"] """)}}},
        "meetings":[{"id":"m","structures":["s"],{{{meeting}}}}]
        """;
}
