using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>STR008 and STR009.</summary>
internal static class LifeSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "STR008",
            "a meeting of a structure that is only planned",
            Held("2017-05-03", """ {"status":"planned","period":"2016/.."} """),
            ProblemSeverity.Error,
            "/meetings/0/held/date",
            "Møtet ble holdt 3. mai 2017, mens «s» bare var planlagt eller foreslått.",
            "Møtet vart halde 3. mai 2017, medan «s» berre var planlagd eller føreslått.",
            "The meeting was held on 3 May 2017, while 's' was only planned or proposed."),
        Breaks(
            "STR008",
            "a meeting of a structure that is proposed and planned at no stated time",
            Held("2017", """ {"status":"planned"},{"status":"proposed"} """),
            ProblemSeverity.Error,
            "/meetings/0/held/date",
            "Møtet ble holdt i 2017, mens «s» bare var planlagt eller foreslått.",
            "Møtet vart halde i 2017, medan «s» berre var planlagd eller føreslått.",
            "The meeting was held in 2017, while 's' was only planned or proposed."),
        Breaks(
            "STR008",
            "the day after the end",
            Held("2016-01-01", """ {"status":"active","period":"2010/2015"} """),
            ProblemSeverity.Error,
            "/meetings/0/held/date",
            "Møtet ble holdt 1. januar 2016, etter at «s» var avsluttet.",
            "Møtet vart halde 1. januar 2016, etter at «s» var avslutta.",
            "The meeting was held on 1 January 2016, after 's' had ended."),
        Breaks(
            "STR008",
            "while the structure has been over since a day",
            Held("2017", """ {"status":"active","period":"2010/2015"},{"status":"ended","period":"2015/.."} """),
            ProblemSeverity.Error,
            "/meetings/0/held/date",
            "Møtet ble holdt i 2017, etter at «s» var avsluttet.",
            "Møtet vart halde i 2017, etter at «s» var avslutta.",
            "The meeting was held in 2017, after 's' had ended."),
        Keeps("STR008", "the last day", Held("2015-12-31", """ {"status":"active","period":"2010/2015"},{"status":"ended","period":"2016/.."} """)),
        Keeps("STR008", "a year that may lie before the end", Held("2015", """ {"status":"active","period":"2010/2015-06"} """)),
        Keeps("STR008", "about a year", Held("2020~", """ {"status":"active","period":"2010/2015"} """)),
        Keeps("STR008", "an end that is about a year", Held("2020", """ {"status":"active","period":"2010/2015~"} """)),
        Keeps("STR008", "a plan that came into force at a time not stated", Held("2017", """ {"status":"planned","period":"2016/.."},{"status":"active"} """)),
        Keeps("STR008", "in the time that an ended structure ran", Held("2012", """ {"status":"ended","period":"2010/2015"} """)),
        Keeps("STR008", "in the second of two times that follow each other", Held("2017", """ {"status":"active","period":"2010/2012"},{"status":"active","period":"2013/.."} """)),
        Keeps("STR008", "before the first phase", Held("2005", """ {"status":"active","period":"2010/2015"} """)),
        Keeps("STR008", "without phases", Held("2005", "")),
        Keeps("STR008", "after the end of the mandate and of the seats", Held("2018-05", """ {"status":"active","period":"2010/.."} """, """ ,"mandates":[{"period":"2010/2015"}],"seats":[{"id":"p","period":"2010/2015"}] """)),
        Breaks(
            "STR008",
            "a workshop arranged by a structure that is only planned",
            Workshop("2017-05-03", "held", "arrangedBy", """ {"status":"planned","period":"2016/.."} """),
            ProblemSeverity.Error,
            "/workshops/0/held/date",
            "Workshopen ble holdt 3. mai 2017, mens «s» bare var planlagt eller foreslått.",
            "Workshopen vart halden 3. mai 2017, medan «s» berre var planlagd eller føreslått.",
            "The workshop was held on 3 May 2017, while 's' was only planned or proposed."),
        Breaks(
            "STR008",
            "a workshop arranged by a structure that is no more",
            Workshop("2016-01-01", "held", "arrangedBy", """ {"status":"active","period":"2010/2015"} """),
            ProblemSeverity.Error,
            "/workshops/0/held/date",
            "Workshopen ble holdt 1. januar 2016, etter at «s» var avsluttet.",
            "Workshopen vart halden 1. januar 2016, etter at «s» var avslutta.",
            "The workshop was held on 1 January 2016, after 's' had ended."),
        Keeps("STR008", "a workshop that is only planned", Workshop("2017-05-03", "planned", "arrangedBy", """ {"status":"planned","period":"2016/.."} """)),
        Keeps("STR008", "a workshop for a structure that is planned", Workshop("2017-05-03", "held", "heldFor", """ {"status":"planned","period":"2016/.."} """)),
        Breaks(
            "STR009",
            "a seat that goes on after the structure",
            Parts("2010/2015", """ "seats":[{"id":"p","period":"2012/2016-01-01"}] """),
            ProblemSeverity.Error,
            "/structures/0/seats/0/period",
            "Perioden fra 2012 til 1. januar 2016 går ut over strukturens faser (2010–2015).",
            "Perioden frå 2012 til 1. januar 2016 går ut over fasane til strukturen (2010–2015).",
            "The period from 2012 to 1 January 2016 goes beyond the phases of the structure (2010–2015)."),
        Breaks(
            "STR009",
            "a mandate that begins before the structure",
            Parts("2010-02-01/..", """ "mandates":[{"period":"2010-01-31/2012"}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/period",
            "Perioden fra 31. januar 2010 til 2012 går ut over strukturens faser (fra 1. februar 2010).",
            "Perioden frå 31. januar 2010 til 2012 går ut over fasane til strukturen (frå 1. februar 2010).",
            "The period from 31 January 2010 to 2012 goes beyond the phases of the structure (from 1 February 2010)."),
        Breaks(
            "STR009",
            "an anchoring that has always been",
            Parts("2010/..", """ "anchorings":[{"level":"board"},{"level":"unit","period":"../2012"}] """),
            ProblemSeverity.Warning,
            "/structures/0/anchorings/1/period",
            "Perioden til 2012 går ut over strukturens faser (fra 2010).",
            "Perioden til 2012 går ut over fasane til strukturen (frå 2010).",
            "The period until 2012 goes beyond the phases of the structure (from 2010)."),
        Breaks(
            "STR009",
            "a member appointed a month ahead of the start",
            Parts("2024-01-01/..", """ "seats":[{"id":"p","period":"2023-12-01/2025-12-31"}] """),
            ProblemSeverity.Warning,
            "/structures/0/seats/0/period",
            "Perioden 1. desember 2023–31. desember 2025 går ut over strukturens faser (fra 1. januar 2024).",
            "Perioden 1. desember 2023–31. desember 2025 går ut over fasane til strukturen (frå 1. januar 2024).",
            "The period 1 December 2023–31 December 2025 goes beyond the phases of the structure (from 1 January 2024)."),
        Breaks(
            "STR009",
            "a member who left before the start",
            Parts("2024-01-01/..", """ "seats":[{"id":"p","period":"2023-06-01/2023-12-31"}] """),
            ProblemSeverity.Error,
            "/structures/0/seats/0/period",
            "Perioden 1. juni 2023–31. desember 2023 går ut over strukturens faser (fra 1. januar 2024).",
            "Perioden 1. juni 2023–31. desember 2023 går ut over fasane til strukturen (frå 1. januar 2024).",
            "The period 1 June 2023–31 December 2023 goes beyond the phases of the structure (from 1 January 2024)."),
        Breaks(
            "STR009",
            "a seat from before the start until after the end",
            Parts("2010/2015", """ "seats":[{"id":"p","period":"2009/2016"}] """),
            ProblemSeverity.Error,
            "/structures/0/seats/0/period",
            "Perioden 2009–2016 går ut over strukturens faser (2010–2015).",
            "Perioden 2009–2016 går ut over fasane til strukturen (2010–2015).",
            "The period 2009–2016 goes beyond the phases of the structure (2010–2015)."),
        Breaks(
            "STR009",
            "a cadence that goes on after its mandate",
            Parts("2010/..", """ "mandates":[{"period":"2010/2012","cadences":[{"type":"rate","per":"year","period":"2011/2014"}]}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/cadences/0/period",
            "Perioden 2011–2014 går ut over perioden til mandatet (2010–2012).",
            "Perioden 2011–2014 går ut over perioden til mandatet (2010–2012).",
            "The period 2011–2014 goes beyond the period of the mandate (2010–2012)."),
        Keeps("STR009", "the same years, and parts without a period", Parts("2010/2015", """ "anchorings":[{"level":"board"}],"mandates":[{"period":"2010/2015","cadences":[{"type":"rate","per":"year","period":"2010/2015"}]}],"seats":[{"id":"p"},{"id":"q","period":"2010/2015"}] """)),
        Keeps("STR009", "years that merely touch", Parts("2010/2015", """ "seats":[{"id":"p","period":"2010-01-01/2010"},{"id":"q","period":"2015/2015-12-31"}] """)),
        Keeps("STR009", "ends that are unknown or approximate", Parts("2010/2015", """ "seats":[{"id":"p","period":"/2012"},{"id":"q","period":"2012/"},{"id":"r","period":"2001~/2030~"}] """)),
        Keeps("STR009", "a structure of which a phase has no period", Parts("2010/2015", """ "seats":[{"id":"p","period":"2001/2030"}] """, """ ,{"status":"active"} """)),
        Keeps("STR009", "a seat that outlasts its mandate", Parts("2010/..", """ "mandates":[{"period":"2010/2012"}],"seats":[{"id":"p","period":"2010/2014"}] """)),
        Keeps("STR009", "a member who sits until the successor is appointed", Parts("2010/2015", """ "mandates":[{"term":{"sitsUntilReplaced":true}}],"seats":[{"id":"p","period":"2012/2016-06"}] """)),
    ];

    private static string Held(string date, string phases, string more = "") => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","phases":[{{{phases}}}]{{{more}}}}],
        "meetings":[{"id":"m","structures":["s","s"],"held":{"date":"{{{date}}}"}}]
        """;

    private static string Workshop(string date, string status, string role, string phases) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","phases":[{{{phases}}}]}],
        "workshops":[{"id":"w","status":"{{{status}}}","{{{status}}}":{"date":"{{{date}}}"},"{{{role}}}":[{"type":"structure","structure":"s"},{"type":"structure","structure":"s"}]}]
        """;

    private static string Parts(string life, string parts, string phase = "") => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","phases":[{"status":"active","period":"{{{life}}}"}{{{phase}}}],{{{parts}}}}]
        """;
}
