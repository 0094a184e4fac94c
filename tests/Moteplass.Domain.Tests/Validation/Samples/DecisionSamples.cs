using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>DEC001 to DEC006.</summary>
internal static class DecisionSamples
{
    private const string OpenNb = "Det er ikke registrert noe svar på anbefalingen.";
    private const string OpenNn = "Det er ikkje registrert noko svar på tilrådinga.";
    private const string OpenEn = "No answer to the recommendation is recorded.";

    private const string NoReasonNb = "Begrunnelsen for vedtaket er ikke oppgitt.";
    private const string NoReasonNn = "Grunngivinga for vedtaket er ikkje oppgitt.";
    private const string NoReasonEn = "The reason for the decision is not stated.";

    private const string ByTheGroup = """ "decidedBy":[{"type":"structure","structure":"s"}] """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "DEC001",
            "a proposal that rests on nothing",
            """ "proposals":[{"id":"p"}] """,
            ProblemSeverity.Warning, "/proposals/0",
            "Det er ikke registrert hva forslaget bygger på.",
            "Det er ikkje registrert kva forslaget byggjer på.",
            "It is not recorded what the proposal is based on."),
        Breaks(
            "DEC001",
            "a decision that answers a proposal to which the register has no record",
            """ "decisions":[{"id":"d","answers":["p"]}] """,
            ProblemSeverity.Warning, "/decisions/0",
            "Det er ikke registrert hva vedtaket bygger på.",
            "Det er ikkje registrert kva vedtaket byggjer på.",
            "It is not recorded what the decision is based on."),
        Keeps("DEC001", "what goes back to a voice", """ "contributions":[{"id":"c"}],"proposals":[{"id":"p","restsOnContributions":["c"]}],"decisions":[{"id":"d","answers":["p"]}] """),
        Keeps("DEC001", "a decision that answers nothing, as one that adopts a mandate", """ "decisions":[{"id":"d","subject":"mandate"}] """),
        Keeps("DEC001", "a decision that answers and rests on a document", """ "decisions":[{"id":"d","answers":["p"],"restsOnDocuments":["notat"]}] """),
        Keeps("DEC001", "a decision that answers and rests on one that answers nothing", """ "decisions":[{"id":"d","answers":["p"],"restsOnDecisions":["e"]},{"id":"e"}] """),
        Keeps("DEC001", "what goes back to a mapping", """ "mappings":[{"id":"k"}],"proposals":[{"id":"p","restsOnMappings":["k"]},{"id":"q","restsOnProposals":["p"]}] """),
        Breaks(
            "DEC002",
            "a proposal that rests on itself",
            """ "proposals":[{"id":"p","restsOnProposals":["p"]}] """,
            ProblemSeverity.Error, "/proposals/0",
            "Forslaget bygger på seg selv, direkte eller gjennom andre.",
            "Forslaget byggjer på seg sjølv, direkte eller gjennom andre.",
            "The proposal is based on itself, directly or through others."),
        Breaks(
            "DEC002",
            "a decision that rests on itself",
            """ "decisions":[{"id":"d","restsOnDecisions":["d"]}] """,
            ProblemSeverity.Error, "/decisions/0",
            "Vedtaket bygger på seg selv, direkte eller gjennom andre.",
            "Vedtaket byggjer på seg sjølv, direkte eller gjennom andre.",
            "The decision is based on itself, directly or through others."),
        Breaks(
            "DEC002",
            "a proposal that came before the contribution",
            """ "contributions":[{"id":"c","when":"2018-05-14"}],"proposals":[{"id":"q","when":"2018-05-13","restsOnContributions":["c"]}] """,
            ProblemSeverity.Error, "/proposals/0",
            "Forslaget er fra 13. mai 2018, men bygger på «c», som er fra 14. mai 2018.",
            "Forslaget er frå 13. mai 2018, men byggjer på «c», som er frå 14. mai 2018.",
            "The proposal is dated 13 May 2018, but is based on 'c', which is dated 14 May 2018."),
        Breaks(
            "DEC002",
            "a decision that came before the one on which it rests",
            """ "decisions":[{"id":"d","when":"2018-05-13","restsOnDecisions":["e"]},{"id":"e","when":"2018-05-14"}] """,
            ProblemSeverity.Error, "/decisions/0",
            "Vedtaket er fra 13. mai 2018, men bygger på «e», som er fra 14. mai 2018.",
            "Vedtaket er frå 13. mai 2018, men byggjer på «e», som er frå 14. mai 2018.",
            "The decision is dated 13 May 2018, but is based on 'e', which is dated 14 May 2018."),
        Breaks(
            "DEC002",
            "a structure that had begun before the contribution",
            """ "contributions":[{"id":"c","when":"2018"}],"structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active","period":"2016-12-01/.."}],"establishedInResponseTo":{"contributions":["c"]}}] """,
            ProblemSeverity.Error, "/structures/0/establishedInResponseTo",
            "Strukturen ble opprettet 1. desember 2016 som svar på «c», som er fra 2018.",
            "Strukturen vart oppretta 1. desember 2016 som svar på «c», som er frå 2018.",
            "The structure was set up on 1 December 2016 in response to 'c', which is dated 2018."),
        Breaks(
            "DEC002",
            "a decision that came before the proposal",
            """ "proposals":[{"id":"q","when":"2018-05-13"}],"decisions":[{"id":"d","when":"2018-04","answers":["q"]}] """,
            ProblemSeverity.Error, "/decisions/0",
            "Vedtaket er fra april 2018, men bygger på «q», som er fra 13. mai 2018.",
            "Vedtaket er frå april 2018, men byggjer på «q», som er frå 13. mai 2018.",
            "The decision is dated April 2018, but is based on 'q', which is dated 13 May 2018."),
        Keeps("DEC002", "some time in the same year", """ "contributions":[{"id":"c","when":"2018-05-14"}],"proposals":[{"id":"r","when":"2018","restsOnContributions":["c"]}] """),
        Breaks(
            "DEC003",
            "somebody else decides",
            Answered(""" "addressedTo":[{"type":"structure","structure":"s"}] """, """ "decidedBy":[{"type":"actor","actor":"s"}] """),
            ProblemSeverity.Error, "/decisions/0/answers/0",
            "Forslaget «p» er rettet til «s», men vedtaket er gjort av «s».",
            "Forslaget «p» er retta til «s», men vedtaket er gjort av «s».",
            "The proposal 'p' is addressed to 's', but the decision was made by 's'."),
        Breaks(
            "DEC003",
            "two others decide",
            Answered(""" "addressedTo":[{"type":"structure","structure":"s"}] """, """ "decidedBy":[{"type":"actor","actor":"a"},{"type":"actor","actor":"b"}] """),
            ProblemSeverity.Error, "/decisions/0/answers/0",
            "Forslaget «p» er rettet til «s», men vedtaket er gjort av «a», «b».",
            "Forslaget «p» er retta til «s», men vedtaket er gjort av «a», «b».",
            "The proposal 'p' is addressed to 's', but the decision was made by 'a', 'b'."),
        Keeps("DEC003", "the one addressed decides", Answered(""" "addressedTo":[{"type":"structure","structure":"s"}] """, ByTheGroup)),
        Keeps("DEC003", "addressed to whoever owns the structure", Answered(""" "addressedTo":[{"type":"owner"}] """, ByTheGroup)),
        Keeps("DEC003", "addressed to nobody", Answered(""" "when":"2018" """, ByTheGroup)),
        Keeps("DEC003", "decided by nobody who is told", Answered(""" "addressedTo":[{"type":"structure","structure":"s"}] """, """ "when":"2018" """)),
        Breaks("DEC004", "no day given", """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """, ProblemSeverity.Info, "/proposals/0", OpenNb, OpenNn, OpenEn),
        Breaks("DEC004", "the day it was made", """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """, ProblemSeverity.Info, "/proposals/0", OpenNb, OpenNn, OpenEn, asOf: "2018-05-13"),
        Breaks(
            "DEC004",
            "the day after",
            """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}] """,
            ProblemSeverity.Info, "/proposals/0",
            "Det er ikke registrert noe svar på anbefalingen etter minst 1 dag.",
            "Det er ikkje registrert noko svar på tilrådinga etter minst 1 dag.",
            "No answer to the recommendation is recorded after at least 1 day.",
            asOf: "2018-05-14"),
        Breaks(
            "DEC004",
            "an answer that only puts it off",
            """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05"}],"decisions":[{"id":"d","answers":["p"],"outcome":"deferred"}] """,
            ProblemSeverity.Info, "/proposals/0",
            "Det er ikke registrert noe svar på anbefalingen etter minst 30 dager.",
            "Det er ikkje registrert noko svar på tilrådinga etter minst 30 dagar.",
            "No answer to the recommendation is recorded after at least 30 days.",
            asOf: "2018-06-30"),
        Breaks(
            "DEC004",
            "an answer that came only afterwards",
            """ "proposals":[{"id":"p","kind":"recommendation","when":"2018-05-13"}],"decisions":[{"id":"d","answers":["p"],"when":"2020","outcome":"adopted"}] """,
            ProblemSeverity.Info, "/proposals/0",
            "Det er ikke registrert noe svar på anbefalingen etter minst 1 dag.",
            "Det er ikkje registrert noko svar på tilrådinga etter minst 1 dag.",
            "No answer to the recommendation is recorded after at least 1 day.",
            asOf: "2018-05-14"),
        Breaks("DEC004", "one without a date, as of a day", """ "proposals":[{"id":"p","kind":"recommendation"}] """, ProblemSeverity.Info, "/proposals/0", OpenNb, OpenNn, OpenEn, asOf: "2018-05-14"),
        Keeps("DEC004", "one that is not made yet", """ "proposals":[{"id":"p","kind":"recommendation","when":"2018"}] """, asOf: "2017-06-30"),
        Keeps("DEC004", "one that may have been answered by then", """ "proposals":[{"id":"p","kind":"recommendation","when":"2017"}],"decisions":[{"id":"d","answers":["p"],"when":"2018"}] """, asOf: "2018-06-30"),
        Keeps("DEC004", "what is no recommendation", """ "proposals":[{"id":"p","kind":"alternative"}] """),
        Keeps("DEC004", "a refusal is an answer", """ "proposals":[{"id":"p","kind":"recommendation"}],"decisions":[{"id":"d","answers":["p"],"outcome":"rejected"}] """),
        Breaks("DEC005", "a refusal without a reason", """ "decisions":[{"id":"d","outcome":"rejected"}] """, ProblemSeverity.Warning, "/decisions/0", NoReasonNb, NoReasonNn, NoReasonEn),
        Breaks("DEC005", "put off without a reason", """ "decisions":[{"id":"d","outcome":"deferred"}] """, ProblemSeverity.Warning, "/decisions/0", NoReasonNb, NoReasonNn, NoReasonEn),
        Keeps("DEC005", "a refusal with a reason", """ "decisions":[{"id":"d","outcome":"rejected","reason":{"nb":"For dyrt"}}] """),
        Keeps("DEC005", "adopted", """ "decisions":[{"id":"d","outcome":"adopted"}] """),
        Breaks(
            "DEC006",
            "what is in force when it is proposed",
            Changing(""" "phases":[{"status":"active","period":"2016/.."}] """, """ {"type":"introduced-structure","structure":"s"} """, """ "when":"2018" """),
            ProblemSeverity.Error, "/proposals/0/changes/0/structure",
            "«s» er allerede aktiv og kan ikke innføres.",
            "«s» er allereie aktiv og kan ikkje innførast.",
            "'s' is already active and cannot be introduced."),
        Breaks(
            "DEC006",
            "what is only in force, where the proposal has no date",
            Changing(""" "phases":[{"status":"active"}] """, """ {"type":"introduced-structure","structure":"s"} """),
            ProblemSeverity.Error, "/proposals/0/changes/0/structure",
            "«s» er allerede aktiv og kan ikke innføres.",
            "«s» er allereie aktiv og kan ikkje innførast.",
            "'s' is already active and cannot be introduced."),
        Breaks(
            "DEC006",
            "what is over when its end is proposed",
            Changing(""" "phases":[{"status":"ended","period":"2010/2015"}] """, """ {"type":"replaced-structures","structures":["s"]} """, """ "when":"2018" """),
            ProblemSeverity.Error, "/proposals/0/changes/0/structures/0",
            "«s» er allerede avviklet og kan ikke avvikles igjen.",
            "«s» er allereie avvikla og kan ikkje avviklast igjen.",
            "'s' has already ended and cannot end again."),
        Breaks(
            "DEC006",
            "what is only over, where the proposal has no date",
            Changing(""" "phases":[{"status":"ended"}] """, """ {"type":"replaced-structures","structures":["s"]} """),
            ProblemSeverity.Error, "/proposals/0/changes/0/structures/0",
            "«s» er allerede avviklet og kan ikke avvikles igjen.",
            "«s» er allereie avvikla og kan ikkje avviklast igjen.",
            "'s' has already ended and cannot end again."),
        Breaks(
            "DEC006",
            "a structure that is replaced by itself",
            Changing("", """ {"type":"replaced-structures","structures":["s"],"replacedBy":"s"} """),
            ProblemSeverity.Error, "/proposals/0/changes/0/structures/0",
            "«s» kan ikke erstattes av seg selv.",
            "«s» kan ikkje erstattast av seg sjølv.",
            "'s' cannot be replaced by itself."),
        Breaks(
            "DEC006",
            "a structure that ends twice",
            Changing("", """ {"type":"replaced-structures","structures":["s"]},{"type":"replaced-structures","structures":["t","s"]} """),
            ProblemSeverity.Error, "/proposals/0/changes/1/structures/1",
            "Forslaget endrer «s» to ganger.",
            "Framlegget endrar «s» to gonger.",
            "The proposal changes 's' twice."),
        Breaks(
            "DEC006",
            "a structure that ends and changes",
            Changing("", """ {"type":"replaced-structures","structures":["s"]},{"type":"changed-structure","structure":"s","anchoring":"unit"} """),
            ProblemSeverity.Error, "/proposals/0/changes/1/structure",
            "Forslaget endrer «s» to ganger.",
            "Framlegget endrar «s» to gonger.",
            "The proposal changes 's' twice."),
        Breaks(
            "DEC006",
            "a structure that takes over and ends",
            Changing("", """ {"type":"replaced-structures","structures":["s"],"replacedBy":"t"},{"type":"replaced-structures","structures":["t"]} """),
            ProblemSeverity.Error, "/proposals/0/changes/0/replacedBy",
            "«t» skal ta over, men avvikles selv i samme forslag.",
            "«t» skal ta over, men blir sjølv avvikla i same framlegg.",
            "'t' is to take over, but ends itself in the same proposal."),
        Keeps("DEC006", "a structure that begins and changes", Changing(""" "phases":[{"status":"proposed"}] """, """ {"type":"introduced-structure","structure":"s"},{"type":"changed-structure","structure":"s","anchoring":"unit"} """)),
        Keeps("DEC006", "what was set up after it was proposed", Changing(""" "phases":[{"status":"active","period":"2019/.."}] """, """ {"type":"introduced-structure","structure":"s"} """, """ "when":"2018" """)),
        Keeps("DEC006", "a proposal without a date of what was proposed and is in force", Changing(""" "phases":[{"status":"proposed"},{"status":"active"}] """, """ {"type":"introduced-structure","structure":"s"} """)),
        Keeps("DEC006", "a merger", Changing("", """ {"type":"introduced-structure","structure":"u"},{"type":"replaced-structures","structures":["s","t"],"replacedBy":"u","carrySeats":true} """)),
        Keeps("DEC006", "what ends after its end was proposed", Changing(""" "phases":[{"status":"ended","period":"2010/2020"}] """, """ {"type":"replaced-structures","structures":["s"]} """, """ "when":"2018" """)),
    ];

    private static string Answered(string proposal, string decision) => $$$"""
        "proposals":[{"id":"p",{{{proposal}}} }],"decisions":[{"id":"d","answers":["p"],{{{decision}}} }]
        """;

    private static string Changing(string structure, string changes, string proposal = "")
    {
        string phases = string.IsNullOrWhiteSpace(structure) ? "" : $",{structure}";
        string when = proposal.Length == 0 ? "" : $",{proposal}";
        return $$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other"{{phases}} },{"id":"t","name":{"nb":"T"},"kind":"other"},{"id":"u","name":{"nb":"U"},"kind":"other"}],
            "proposals":[{"id":"p","changes":[{{changes}}]{{when}} }]
            """;
    }
}
