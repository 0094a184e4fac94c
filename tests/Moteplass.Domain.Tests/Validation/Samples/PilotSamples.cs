using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>STR002 and STR003.</summary>
internal static class PilotSamples
{
    private const string NoEndNb = "Det er ikke oppgitt når prøveordningen slutter.";
    private const string NoEndNn = "Det er ikkje oppgitt når prøveordninga sluttar.";
    private const string NoEndEn = "It is not stated when the pilot ends.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("STR002", "a pilot without a period", Phases(""" {"status":"active","permanence":"pilot"} """), ProblemSeverity.Warning, "/structures/0/phases/0", NoEndNb, NoEndNn, NoEndEn),
        Breaks("STR002", "a pilot that goes on", Phases(""" {"status":"active","permanence":"pilot","period":"2017/.."} """), ProblemSeverity.Warning, "/structures/0/phases/0/period", NoEndNb, NoEndNn, NoEndEn),
        Breaks("STR002", "a proposed pilot whose end is unknown", Phases(""" {"status":"proposed","permanence":"pilot","period":"2017/"} """), ProblemSeverity.Warning, "/structures/0/phases/0/period", NoEndNb, NoEndNn, NoEndEn),
        Keeps("STR002", "an end by an event", Phases(""" {"status":"active","permanence":"pilot","period":"2017/..","endEvent":{"nb":"når handlingsplanen er evaluert"}},{"status":"active","permanence":"pilot","endEvent":{"nb":"når handlingsplanen er evaluert"}} """)),
        Keeps("STR002", "an end, known or about, and what is no pilot", Phases(""" {"status":"active","permanence":"pilot","period":"2017/2020"},{"status":"active","permanence":"pilot","period":"/2020~"},{"status":"active","permanence":"permanent"} """)),
        Breaks(
            "STR003",
            "a pilot that nobody is to evaluate",
            Phases(""" {"status":"proposed","permanence":"pilot","period":"2017/2020"} """),
            ProblemSeverity.Warning,
            "/structures/0/phases/0",
            "Verken evalueringsfrist eller plikt til å evaluere prøveordningen er oppgitt.",
            "Verken evalueringsfrist eller plikt til å evaluere prøveordninga er oppgitt.",
            "Neither a date by which the pilot is evaluated nor a duty to evaluate it is stated."),
        Breaks(
            "STR003",
            "the day after the evaluation was due",
            Phases(""" {"status":"active","permanence":"pilot","period":"2017/2020","evaluationDue":"2020-06"} """),
            ProblemSeverity.Warning,
            "/structures/0/phases/0/evaluationDue",
            "Evalueringsfristen gikk ut i juni 2020. Det er ikke registrert noen evaluering eller noe vedtak.",
            "Evalueringsfristen gjekk ut i juni 2020. Det er ikkje registrert noka evaluering eller noko vedtak.",
            "The evaluation was due in June 2020. No evaluation or decision is recorded.",
            asOf: "2020-07-01"),
        Breaks(
            "STR003",
            "a duty of the mandate whose time is up, after another phase that was over before",
            Phases(
                """ {"status":"active","period":"2012/2014"},{"status":"active","permanence":"pilot","period":"2017/2020"} """,
                """ "duties":[{"kind":"annual-report"},{"kind":"evaluation","due":"2019"}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/duties/1/due",
            "Evalueringsfristen gikk ut i 2019. Det er ikke registrert noen evaluering eller noe vedtak.",
            "Evalueringsfristen gjekk ut i 2019. Det er ikkje registrert noka evaluering eller noko vedtak.",
            "The evaluation was due in 2019. No evaluation or decision is recorded.",
            asOf: "2020-01-01"),
        .. new[] { """ {"kind":"evaluation","due":"2020-09-06"},{"kind":"evaluation","due":"2021-12-18~"} """, """ {"kind":"evaluation","due":"2021-12-18"},{"kind":"evaluation"},{"kind":"evaluation","due":"2020-09-06"} """ }.Select((duties, i) => Breaks(
            "STR003",
            $"the earliest of several duties, in whatever order ({i + 1})",
            Phases(""" {"status":"active","permanence":"pilot","period":"2019-05-22/"} """, $""" "duties":[{duties}] """),
            ProblemSeverity.Warning,
            $"/structures/0/mandates/0/duties/{i * 2}/due",
            "Evalueringsfristen gikk ut 6. september 2020. Det er ikke registrert noen evaluering eller noe vedtak.",
            "Evalueringsfristen gjekk ut 6. september 2020. Det er ikkje registrert noka evaluering eller noko vedtak.",
            "The evaluation was due on 6 September 2020. No evaluation or decision is recorded.",
            asOf: "2021-06-01")),
        Breaks(
            "STR003",
            "a pilot that may be evaluated, which is no promise",
            Phases(""" {"status":"active","permanence":"pilot","period":"2017/2020"} """, """ "duties":[{"kind":"evaluation","due":"2019","modality":"may"}] """),
            ProblemSeverity.Warning,
            "/structures/0/phases/0",
            "Verken evalueringsfrist eller plikt til å evaluere prøveordningen er oppgitt.",
            "Verken evalueringsfrist eller plikt til å evaluere prøveordninga er oppgitt.",
            "Neither a date by which the pilot is evaluated nor a duty to evaluate it is stated.",
            asOf: "2020-01-01"),
        Keeps("STR003", "a pilot that should be evaluated", Phases(""" {"status":"active","permanence":"pilot","period":"2017/2020"} """, """ "duties":[{"kind":"evaluation","modality":"should"},{"kind":"evaluation","due":"2019","modality":"may"}] """), asOf: "2020-01-01"),
        Keeps("STR003", "the last day for it", Phases(""" {"status":"active","permanence":"pilot","evaluationDue":"2020-06"} """), asOf: "2020-06-30"),
        Keeps("STR003", "no day given", Phases(""" {"status":"active","permanence":"pilot","evaluationDue":"2020-06"} """)),
        Keeps("STR003", "a date that is approximate", Phases(""" {"status":"active","permanence":"pilot","evaluationDue":"2018~"} """), asOf: "2030-01-01"),
        Keeps("STR003", "a pilot that was only proposed", Phases(""" {"status":"proposed","permanence":"pilot","evaluationDue":"2018"} """), asOf: "2030-01-01"),
        Keeps("STR003", "a pilot that was made permanent", Phases(""" {"status":"active","permanence":"pilot","period":"2017/2020","evaluationDue":"2020"},{"status":"active","permanence":"permanent","period":"2021/.."} """), asOf: "2030-01-01"),
        Keeps("STR003", "a duty without a date", Phases(""" {"status":"active","permanence":"pilot"} """, """ "duties":[{"kind":"evaluation","after":"P1Y"}] """), asOf: "2030-01-01"),
    ];

    private static string Phases(string phases, string mandate = "") => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"joint-arena","phases":[{{{phases}}}],"mandates":[{ {{{mandate}}} }]}]
        """;
}
