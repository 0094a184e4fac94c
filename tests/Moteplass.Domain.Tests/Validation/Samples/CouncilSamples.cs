using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>STR010.</summary>
internal static class CouncilSamples
{
    private const string Chair = """ "offices":[{"role":"chair","selection":{"method":"elected","decidedBy":[{"type":"self"}]}}] """;
    private const string Report = """ "duties":[{"kind":"annual-report"}] """;

    private const string OthersNb = "Etter forskriften velger rådet selv leder, men her er det andre som bestemmer.";
    private const string OthersNn = "Etter forskrifta vel rådet sjølv leiar, men her er det andre som bestemmer.";
    private const string OthersEn = "Under the regulation the council elects its own chair, but here others decide.";

    private const string NoReportNb = "Det er ikke oppgitt at rådet legger fram årsmelding.";
    private const string NoReportNn = "Det er ikkje oppgitt at rådet legg fram årsmelding.";
    private const string NoReportEn = "It is not stated that the council presents an annual report.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "STR010",
            "a youth council for three years",
            Youth(""" "term":{"years":"3"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/term/years",
            "Funksjonstiden er 3 år, men i et ungdomsråd er den etter loven høyst to år.",
            "Funksjonstida er 3 år, men i eit ungdomsråd er ho etter lova høgst to år.",
            "The term is 3 years, but by law it is at most two years in a youth council."),
        Breaks(
            "STR010",
            "a youth council for three years or more",
            Youth(""" "term":{"years":"3.."} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/term/years",
            "Funksjonstiden er minst 3 år, men i et ungdomsråd er den etter loven høyst to år.",
            "Funksjonstida er minst 3 år, men i eit ungdomsråd er ho etter lova høgst to år.",
            "The term is at least 3 years, but by law it is at most two years in a youth council."),
        Breaks(
            "STR010",
            "a group of the young for four years",
            Youth(""" "seatGroups":[{"holder":{"type":"category","category":"youth"},"term":{"years":"4"}}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/0/term/years",
            "Funksjonstiden er 4 år, men i et ungdomsråd er den etter loven høyst to år.",
            "Funksjonstida er 4 år, men i eit ungdomsråd er ho etter lova høgst to år.",
            "The term is 4 years, but by law it is at most two years in a youth council."),
        Breaks(
            "STR010",
            "members who have turned 19 when they are elected",
            Youth(""" "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"13-19","moment":"election"}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/compositionRules/0/ages",
            "Aldersgruppen 13–19 år går ut over det loven tillater: Medlemmer av et ungdomsråd har ikke fylt 19 år når de velges.",
            "Aldersgruppa 13–19 år går ut over det lova tillèt: Medlemer av eit ungdomsråd har ikkje fylt 19 år når dei blir valde.",
            "The age range 13–19 goes beyond what the law allows: members of a youth council must be under 19 when they are elected."),
        Breaks(
            "STR010",
            "a group of the young that may be 25",
            Youth(""" "seatGroups":[{"side":"users","holder":{"type":"category","category":"youth","ages":"16-25"}}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/0/holder/ages",
            "Aldersgruppen 16–25 år går ut over det loven tillater: Medlemmer av et ungdomsråd har ikke fylt 19 år når de velges.",
            "Aldersgruppa 16–25 år går ut over det lova tillèt: Medlemer av eit ungdomsråd har ikkje fylt 19 år når dei blir valde.",
            "The age range 16–25 goes beyond what the law allows: members of a youth council must be under 19 when they are elected."),
        Breaks(
            "STR010",
            "the municipal council chooses the chair",
            Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"decidedBy":[{"type":"owner","organ":"assembly"}]}}],{{{Report}}} """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/offices/0", OthersNb, OthersNn, OthersEn),
        Breaks(
            "STR010",
            "the mayor is the chair",
            Council("participation-council", "county", $$$""" "offices":[{"role":"chair","holder":{"type":"owner","organ":"mayor"}}],{{{Report}}} """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/offices/0", OthersNb, OthersNn, OthersEn),
        Breaks(
            "STR010",
            "who chooses the chair is not stated",
            Council("participation-council", "municipality", $$$""" "offices":[{"role":"vice-chair"}],{{{Report}}} """),
            ProblemSeverity.Info,
            "/structures/0/mandates/0",
            "Det er ikke oppgitt at rådet selv velger leder.",
            "Det er ikkje oppgitt at rådet sjølv vel leiar.",
            "It is not stated that the council elects its own chair."),
        Breaks(
            "STR010",
            "no annual report in a mandate that was read whole",
            Council("participation-council", "municipality", $$$""" "readWhole":true,{{{Chair}}} """),
            ProblemSeverity.Warning, "/structures/0/mandates/0", NoReportNb, NoReportNn, NoReportEn),
        Breaks(
            "STR010",
            "no annual report as far as the mandate was read",
            Council("participation-council", "municipality", $$$""" "readWhole":false,{{{Chair}}} """),
            ProblemSeverity.Info, "/structures/0/mandates/0", NoReportNb, NoReportNn, NoReportEn),
        Breaks(
            "STR010",
            "a council that a municipality shares with another body",
            Youth(""" "term":{"years":"3"} """).Replace("""["eier"]""", """["eier","andre"]""", StringComparison.Ordinal),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/term/years",
            "Funksjonstiden er 3 år, men i et ungdomsråd er den etter loven høyst to år.",
            "Funksjonstida er 3 år, men i eit ungdomsråd er ho etter lova høgst to år.",
            "The term is 3 years, but by law it is at most two years in a youth council."),
        Keeps(
            "STR010",
            "two years, not turned 19, politicians for four",
            Youth("""
                "term":{"years":"..2","maxYears":6},
                "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"..18","moment":"election"}],
                "seatGroups":[{"side":"users","holder":{"type":"category","category":"youth","ages":"17-19"}},{"side":"politicians","term":{"years":"4"}}]
                """)),
        Keeps("STR010", "a term that is approximate, and one of one to three years", Youth(""" "term":{"years":"~4"},"seatGroups":[{"side":"users","term":{"years":"1-3"}}] """)),
        Keeps("STR010", "ages during the term", Youth(""" "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"..20","moment":"throughout"}] """)),
        Keeps("STR010", "the council and the assembly elect the chair together", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"decidedBy":[{"type":"any-of","parties":[{"type":"self"},{"type":"owner","organ":"assembly"}]}]}}],{{{Report}}} """)),
        Keeps("STR010", "a politician, whom the council elects", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","holder":{"type":"category","category":"politician"},"selection":{"method":"elected"}}],{{{Report}}} """)),
        Keeps("STR010", "two chairs by turns, both elected by the council, and a vice-chair who is the mayor's", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"decidedBy":[{"type":"self"}]}},{"role":"chair","selection":{"decidedBy":[{"type":"self"}]}},{"role":"vice-chair","holder":{"type":"owner","organ":"mayor"}}],{{{Report}}} """)),
        Keeps("STR010", "the council is named as the structure that it is", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"decidedBy":[{"type":"structure","structure":"s"}]}}],{{{Report}}} """)),
        Keeps("STR010", "the council elects the chair, whom the assembly proposes", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"steps":[{"stage":"propose","doneBy":[{"type":"owner","organ":"assembly"}]},{"stage":"elect","doneBy":[{"type":"self"}]}]}}],{{{Report}}} """)),
        Breaks(
            "STR010",
            "the assembly appoints the chair in the last of two steps",
            Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"steps":[{"stage":"propose","doneBy":[{"type":"self"}]},{"stage":"appoint","doneBy":[{"type":"owner","organ":"assembly"}]}]}}],{{{Report}}} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/offices/0",
            OthersNb,
            OthersNn,
            OthersEn),
        Keeps("STR010", "the members elect the chair", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"decidedBy":[{"type":"any-of","parties":[{"type":"category","category":"member"}]}]}}],{{{Report}}} """)),
        Keeps("STR010", "a chair who is elected, not said by whom", Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","selection":{"method":"elected"}}],{{{Report}}} """)),
        Breaks(
            "STR010",
            "an official in the chair",
            Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","holder":{"type":"category","category":"official"}}],{{{Report}}} """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/offices/0", OthersNb, OthersNn, OthersEn),
        Breaks(
            "STR010",
            "a politician in the chair",
            Council("participation-council", "municipality", $$$""" "offices":[{"role":"chair","holder":{"type":"category","category":"politician"}}],{{{Report}}} """),
            ProblemSeverity.Warning, "/structures/0/mandates/0/offices/0", OthersNb, OthersNn, OthersEn),
        Keeps("STR010", "officials who sit for four years, and the young on another side", Youth("""
            "seatGroups":[{"holder":{"type":"category","category":"official"},"term":{"years":"4"}},
              {"side":"others","holder":{"type":"category","category":"youth"},"term":{"years":"4"}},
              {"role":"observer","side":"users","term":{"years":"4"}}]
            """)),
        Keeps("STR010", "the youth council of a hospital", Council("youth-council", "health-trust", """ "readWhole":true,"term":{"years":"4"} """)),
        Keeps("STR010", "a user committee of a municipality", Council("user-committee", "municipality", """ "readWhole":true,"term":{"years":"4"} """)),
        Keeps("STR010", "a council of a municipality abroad", Council("youth-council", """municipality","country":"DE""", """ "readWhole":true,"term":{"years":"4"} """)),
        Breaks(
            "STR010",
            "a council of a municipality that is said to be Norwegian",
            Council("youth-council", """municipality","country":"NO""", $$$""" "term":{"years":"4"},{{{Chair}}},{{{Report}}} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/term/years",
            "Funksjonstiden er 4 år, men i et ungdomsråd er den etter loven høyst to år.",
            "Funksjonstida er 4 år, men i eit ungdomsråd er ho etter lova høgst to år.",
            "The term is 4 years, but by law it is at most two years in a youth council."),
        Keeps("STR010", "a mandate that ended before the law", Council("youth-council", "municipality", """ "readWhole":true,"period":"2015/2019-09","term":{"years":"4"} """)),
        Keeps("STR010", "13 to 19 years, and not turned 19 at the election", Youth("""
            "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"13-19"},{"dimension":"age","scope":"each","requirement":"within","ages":"..18","moment":"election"}],
            "seatGroups":[{"side":"users","holder":{"type":"category","category":"youth","ages":"13-19"}}]
            """)),
        Breaks(
            "STR010",
            "13 to 19 years, of which it is not said when they are measured",
            Youth(""" "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"13-19"},{"dimension":"age","scope":"each","requirement":"within","ages":"..20","moment":"throughout"}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/compositionRules/0/ages",
            "Aldersgruppen 13–19 år går ut over det loven tillater: Medlemmer av et ungdomsråd har ikke fylt 19 år når de velges.",
            "Aldersgruppa 13–19 år går ut over det lova tillèt: Medlemer av eit ungdomsråd har ikkje fylt 19 år når dei blir valde.",
            "The age range 13–19 goes beyond what the law allows: members of a youth council must be under 19 when they are elected."),
        Breaks(
            "STR010",
            "a rule of one group of the young",
            Youth(""" "seatGroups":[{"holder":{"type":"category","category":"politician"},"compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"18-30"}]},{"holder":{"type":"category","category":"youth","ages":"13-19"},"compositionRules":[{"dimension":"gender","requirement":"even"},{"dimension":"age","scope":"each","requirement":"within","ages":"13-19"}]}] """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/1/compositionRules/1/ages",
            "Aldersgruppen 13–19 år går ut over det loven tillater: Medlemmer av et ungdomsråd har ikke fylt 19 år når de velges.",
            "Aldersgruppa 13–19 år går ut over det lova tillèt: Medlemer av eit ungdomsråd har ikkje fylt 19 år når dei blir valde.",
            "The age range 13–19 goes beyond what the law allows: members of a youth council must be under 19 when they are elected."),
        Keeps("STR010", "a rule of one group that holds for as long as they sit", Youth(""" "seatGroups":[{"holder":{"type":"category","category":"youth"},"compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"13-20","moment":"throughout"}]}] """)),
        Keeps("STR010", "a mandate without a date, as of a day before the law", Youth(""" "term":{"years":"3"} """), asOf: "2019-09-30"),
        Keeps("STR010", "a mandate adopted before the law", Council("youth-council", "municipality", """ "readWhole":true,"adopted":"2019-09-30","term":{"years":"4"} """)),
    ];

    private static string Youth(string mandate) => Council("youth-council", "municipality", $"{mandate},{Chair},{Report}");

    private static string Council(string kind, string owner, string mandate) => $$$"""
        "actors":[{"type":"public-body","id":"eier","name":{"nb":"Eier"},"kind":"{{{owner}}}"}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"{{{kind}}}","owners":["eier"],"mandates":[{ {{{mandate}}} }]}]
        """;
}
