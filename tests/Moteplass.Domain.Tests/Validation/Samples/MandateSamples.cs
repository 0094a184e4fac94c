using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MAN001 to MAN009.</summary>
internal static class MandateSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MAN001",
            "groups of seats that are more than the members",
            Mandate(""" "members":"5","seatGroups":[{"count":"3-4"},{"count":"2","role":"chair"},{"count":"1..","perHolder":true},{"count":"9","role":"observer"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/members",
            "Delene er minst 6 til sammen, men totalen er 5.",
            "Delane er minst 6 til saman, men totalen er 5.",
            "The parts add up to at least 6, but the total is 5."),
        Breaks(
            "MAN001",
            "parts that are more than their group",
            Mandate(""" "seatGroups":[{"count":"3"},{"count":"3","parts":[{"count":"2"},{"count":"2"}]}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/seatGroups/1/count",
            "Delene er minst 4 til sammen, men totalen er 3.",
            "Delane er minst 4 til saman, men totalen er 3.",
            "The parts add up to at least 4, but the total is 3."),
        Breaks(
            "MAN001",
            "deputies of groups that are more than all",
            Mandate(""" "deputies":{"basis":"structure","count":"1"},"seatGroups":[{"deputies":"1"},{"deputies":"1"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/deputies/count",
            "Delene er minst 2 til sammen, men totalen er 1.",
            "Delane er minst 2 til saman, men totalen er 1.",
            "The parts add up to at least 2, but the total is 1."),
        Breaks("MAN001", "an odd number that is to be even", Mandate(""" "members":"7","evenMembers":true """), ProblemSeverity.Error, "/structures/0/mandates/0/members", "7 medlemmer er ikke et partall.", "7 medlemer er ikkje eit partal.", "7 members is not an even number."),
        Breaks("MAN001", "one that is to be even", Mandate(""" "members":"1","evenMembers":true """), ProblemSeverity.Error, "/structures/0/mandates/0/members", "1 medlem er ikke et partall.", "1 medlem er ikkje eit partal.", "1 member is not an even number."),
        Breaks("MAN001", "an even number that is to be odd", Mandate(""" "members":"8","evenMembers":false """), ProblemSeverity.Error, "/structures/0/mandates/0/members", "8 medlemmer er ikke et oddetall.", "8 medlemer er ikkje eit oddetal.", "8 members is not an odd number."),
        Keeps("MAN001", "groups that add up, parts that do not, a number that is approximate", Mandate(""" "members":"5","seatGroups":[{"count":"3","parts":[{"count":"2"}]},{"count":"1-4"},{"count":"~9"}],"deputies":{"count":"1"} """)),
        Keeps("MAN001", "members with a vote, and beside them those without", Mandate(""" "members":"9","seatGroups":[{"count":"5","deputies":"5"},{"count":"4","deputies":"4"},{"count":"4","deputies":"4","hasVote":false}],"deputies":{"basis":"structure","count":"9"} """)),
        Keeps("MAN001", "members of whom some have no vote", Mandate(""" "members":"9","seatGroups":[{"count":"5"},{"count":"4","hasVote":false}] """)),
        Keeps("MAN001", "a range that is to be even", Mandate(""" "members":"6-7","evenMembers":true """)),
        Breaks(
            "MAN002",
            "a quorum of eight among seven",
            Mandate(""" "members":"7","voting":{"quorum":{"count":8}} """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/voting/quorum",
            "8 må være til stede, men høyst 7 har stemmerett.",
            "8 må vere til stades, men høgst 7 har røysterett.",
            "8 must be present, but at most 7 may vote."),
        Breaks(
            "MAN002",
            "more than all",
            Mandate(""" "voting":{"quorum":{"share":"1/1","moreThan":true}} """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/voting/quorum",
            "Mandatet krever at flere enn alle er til stede.",
            "Mandatet krev at fleire enn alle er til stades.",
            "The mandate requires more than all to be present."),
        Keeps("MAN002", "all, and more than half", Mandate(""" "members":"7","voting":{"quorum":{"count":7}}},{"members":"1","voting":{"quorum":{"share":"1/2","moreThan":true}} """)),
        Keeps("MAN002", "members about so many", Mandate(""" "members":"~7","voting":{"quorum":{"count":9}} """)),
        Breaks(
            "MAN003",
            "the agenda is sent before the items are in",
            Mandate(""" "deadlines":{"agendaItems":"P2W","agenda":"P3W"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/deadlines/agenda",
            "Sakslisten sendes 3 uker før møtet, men saker kan meldes inn fram til 2 uker før.",
            "Sakslista blir send 3 veker før møtet, men saker kan meldast inn fram til 2 veker før.",
            "The agenda is sent 3 weeks before the meeting, but items can be raised until 2 weeks before."),
        Breaks(
            "MAN003",
            "the papers are sent before the items are in",
            Mandate(""" "deadlines":{"agendaItems":"1WD","papers":"P1M"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/deadlines/papers",
            "Sakspapirene sendes 1 måned før møtet, men saker kan meldes inn fram til 1 arbeidsdag før.",
            "Sakspapira blir sende 1 månad før møtet, men saker kan meldast inn fram til 1 arbeidsdag før.",
            "The papers are sent 1 month before the meeting, but items can be raised until 1 working day before."),
        Breaks(
            "MAN003",
            "papers after the meeting",
            Mandate(""" "deadlines":{"papers":"next-meeting","minutesApproval":"next-meeting"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/deadlines/papers",
            "Fristen «til neste møte» er etter møtet, men skal være før det.",
            "Fristen «til neste møte» er etter møtet, men skal vere før det.",
            "The deadline 'by the next meeting' is after the meeting, but should be before it."),
        Keeps("MAN003", "working days over Easter and Ascension Day", Mandate(""" "deadlines":{"agendaItems":"44WD","papers":"P72D"} """)),
        Keeps("MAN003", "on the same day, and working days that may be as many", Mandate(""" "deadlines":{"agendaItems":"P2W","agenda":"P2W","papers":"10WD","notice":"P3W"} """)),
        Breaks(
            "MAN004",
            "two years, three periods, five years at most",
            Mandate(""" "term":{"years":"2","maxPeriods":3,"maxYears":5} """),
            ProblemSeverity.Info,
            "/structures/0/mandates/0/term",
            "3 perioder på 2 år er 6 år, men grensen er 5 år. Den grensen som nås først, gjelder.",
            "3 periodar på 2 år er 6 år, men grensa er 5 år. Den grensa som blir nådd først, gjeld.",
            "3 periods of 2 years come to 6 years, but the limit is 5 years. Whichever is reached first applies."),
        Breaks(
            "MAN004",
            "no limit and a limit",
            Mandate(""" "term":{"noLimit":true,"maxYears":6} """),
            ProblemSeverity.Info,
            "/structures/0/mandates/0/term",
            "Mandatet oppgir en grense for antall perioder og sier samtidig noe annet om gjenvalg.",
            "Mandatet oppgir ei grense for talet på periodar og seier samtidig noko anna om attval.",
            "The mandate states a limit to the number of terms, but says otherwise about reappointment."),
        Keeps("MAN004", "two years, three periods, six years at most", Mandate(""" "term":{"years":"2","maxPeriods":3,"maxYears":6,"reappointment":true} """)),
        Keeps("MAN004", "up to two years", Mandate(""" "term":{"years":"..2","maxPeriods":3,"maxYears":5} """)),
        Breaks(
            "MAN005",
            "a group that is older than the mandate's own rule",
            Ages("16-19", "..18"),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/0/holder/ages",
            "Aldersgruppen 16–19 år går ut over mandatets aldersregel (18 år og yngre).",
            "Aldersgruppa 16–19 år går ut over aldersregelen i mandatet (18 år og yngre).",
            "The age range 16–19 goes beyond the mandate's rule on age (18 and younger)."),
        Breaks(
            "MAN005",
            "a group that is older than those who complete their term",
            Completing("13-21", "2"),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/0/holder/ages",
            "Aldersgruppen 13–21 år går ut over mandatets aldersregel (13–18 år).",
            "Aldersgruppa 13–21 år går ut over aldersregelen i mandatet (13–18 år).",
            "The age range 13–21 goes beyond the mandate's rule on age (13–18)."),
        Keeps("MAN005", "a group as old as those who complete their term", Completing("13-20", "2")),
        Keeps("MAN005", "a term that nobody says how long is", Completing("13-30", "~2")),
        Keeps("MAN005", "the ages of the rule", Ages("16-18", "..18")),
        Breaks(
            "MAN005",
            "a group that is older than a rule of which it is not said when it is measured",
            Ages("16-19", "..18", at: ""),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/seatGroups/0/holder/ages",
            "Aldersgruppen 16–19 år går ut over mandatets aldersregel (18 år og yngre).",
            "Aldersgruppa 16–19 år går ut over aldersregelen i mandatet (18 år og yngre).",
            "The age range 16–19 goes beyond the mandate's rule on age (18 and younger)."),
        Keeps("MAN005", "those who had not turned 19 at the election", Ages("13-19", "..18", at: ""","moment":"election" """)),
        Keeps("MAN005", "those who had not turned 19 at the appointment", Ages("13-19", "..18", at: ""","moment":"appointment" """)),
        Keeps("MAN005", "politicians may be older", Ages("18..", "..18", "politicians")),
        Breaks(
            "MAN006",
            "the day after the time was up",
            Mandate(""" "adopted":"2018-05-01","reviewEvery":"P2Y" """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/reviewEvery",
            "Mandatet er fra 1. mai 2018 og skal revideres hvert 2. år; revisjonen skulle vært gjort innen 1. mai 2020.",
            "Mandatet er frå 1. mai 2018 og skal reviderast kvart 2. år; revisjonen skulle vore gjord innan 1. mai 2020.",
            "The mandate is from 1 May 2018 and is to be reviewed every 2 years; the review was due by 1 May 2020.",
            asOf: "2020-05-02"),
        Breaks(
            "MAN006",
            "counted from when it came into force",
            Mandate(""" "period":"2018/..","reviewEvery":"P6M" """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/reviewEvery",
            "Mandatet er fra 2018 og skal revideres hver 6. måned; revisjonen skulle vært gjort innen 30. juni 2019.",
            "Mandatet er frå 2018 og skal reviderast kvar 6. månad; revisjonen skulle vore gjord innan 30. juni 2019.",
            "The mandate is from 2018 and is to be reviewed every 6 months; the review was due by 30 June 2019.",
            asOf: "2019-07-01"),
        Breaks(
            "MAN007",
            "two mandates, of which one has no period",
            Mandate(""" "period":"2008/2012"},{"period":"/" """),
            ProblemSeverity.Info,
            "/structures/0/mandates",
            "Strukturen har 2 mandater, og for 1 av dem er perioden ikke oppgitt. Da kan det ikke avgjøres hvilket som gjelder.",
            "Strukturen har 2 mandat, og for 1 av dei er perioden ikkje oppgitt. Då kan det ikkje avgjerast kva for eit som gjeld.",
            "The structure has 2 mandates, and the period of 1 of them is not stated. Which one is in force is therefore unknown."),
        Breaks(
            "MAN007",
            "two mandates without a period",
            Mandate(""" "adopted":"2008"},{"adopted":"2012" """),
            ProblemSeverity.Info,
            "/structures/0/mandates",
            "Strukturen har 2 mandater, og for 2 av dem er perioden ikke oppgitt. Da kan det ikke avgjøres hvilket som gjelder.",
            "Strukturen har 2 mandat, og for 2 av dei er perioden ikkje oppgitt. Då kan det ikkje avgjerast kva for eit som gjeld.",
            "The structure has 2 mandates, and the period of 2 of them is not stated. Which one is in force is therefore unknown."),
        Keeps("MAN007", "one mandate without a period, and two with", Mandate(""" "adopted":"2008" """)),
        Keeps("MAN007", "one after the other", Mandate(""" "period":"2008/2012"},{"period":"2012/.." """)),
        Keeps("MAN006", "the last day for it", Mandate(""" "adopted":"2018-05-01","reviewEvery":"P2Y" """), asOf: "2020-05-01"),
        Keeps("MAN006", "no day given", Mandate(""" "adopted":"2008-05-01","reviewEvery":"P2Y" """)),
        Keeps("MAN006", "a mandate that is no longer in force", Mandate(""" "period":"2008/2012","reviewEvery":"P2Y" """), asOf: "2020-05-01"),
        Keeps("MAN006", "a year that is approximate", Mandate(""" "adopted":"2010~","reviewEvery":"P2Y" """), asOf: "2020-05-01"),
        Keeps("MAN006", "so long that the calendar ends before", Mandate(""" "adopted":"9999","reviewEvery":"P999Y" """), asOf: "9999-12-31"),
        Breaks(
            "MAN008",
            "the owner is to inform the owner",
            """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"duties":[{"kind":"inform","owedBy":{"type":"owner"},"owedTo":[{"type":"self"},{"type":"owner"}]}]}]}] """,
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/duties/0/owedTo/1",
            "Plikten er oppgitt å gjelde overfor den samme som har den.",
            "Plikta er oppgitt å gjelde overfor den same som har ho.",
            "The duty is stated to be owed to the same party that has it."),
        Keeps(
            "MAN008",
            "each other, a part of the owner, members among themselves, and nobody named",
            """
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"duties":[
              {"kind":"consult","owedBy":{"type":"owner"},"owedTo":[{"type":"self"}]},
              {"kind":"reporting","owedBy":{"type":"owner","organ":"department"},"owedTo":[{"type":"owner"}]},
              {"kind":"inform","owedBy":{"type":"category","category":"member"},"owedTo":[{"type":"category","category":"member"}]},
              {"kind":"give-time","owedTo":[{"type":"self"}]},
              {"kind":"inform"}]}]}]
            """),
        Breaks(
            "MAN009",
            "appointed two months before the term, proposed one month before",
            Steps(""" {"stage":"propose","leadTime":"P1M"},{"stage":"nominate"},{"stage":"appoint","leadTime":"P2M"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/selection/steps/2/leadTime",
            "Fristen er 2 måneder før perioden begynner, men leddet foran har frist 1 måned før.",
            "Fristen er 2 månader før perioden tek til, men leddet framfor har frist 1 månad før.",
            "The deadline is 2 months before the term begins, but that of the step before is 1 month before."),
        Breaks(
            "MAN009",
            "appointed in May, proposed by 5 June",
            Steps(""" {"stage":"propose","due":"2024-06-05"},{"stage":"appoint","due":"2024-05"} """),
            ProblemSeverity.Warning,
            "/structures/0/mandates/0/selection/steps/1/due",
            "Fristen er mai 2024, men leddet foran har frist 5. juni 2024.",
            "Fristen er mai 2024, men leddet framfor har frist 5. juni 2024.",
            "The deadline is May 2024, but that of the step before is 5 June 2024."),
        Keeps("MAN009", "in their order, at once, about a date, and in good time", Steps(""" {"stage":"call","leadTime":"in-advance"},{"stage":"propose","leadTime":"P3M","due":"2024-06"},{"stage":"elect","leadTime":"P12W","due":"2024-06-05"},{"stage":"appoint","leadTime":"P1M","due":"2024-05~"} """)),
    ];

    private static string Mandate(string mandate) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{mandate}}} }]}]
        """;

    private static string Completing(string group, string years) => Mandate($$$"""
        "term":{"years":"{{{years}}}"},"seatGroups":[{"side":"users","holder":{"type":"category","category":"youth","ages":"{{{group}}}"}}],
        "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"13-18","mayCompleteTerm":true}]
        """);

    private static string Steps(string steps) => Mandate($$$""" "selection":{"steps":[{{{steps}}}]} """);

    private static string Ages(string group, string rule, string side = "users", string at = ""","moment":"throughout" """) => Mandate($$$"""
        "seatGroups":[{"side":"{{{side}}}","holder":{"type":"category","category":"youth","ages":"{{{group}}}"}}],
        "compositionRules":[{"dimension":"age","scope":"each","requirement":"within","ages":"{{{rule}}}"{{{at}}}}]
        """);
}
