using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>PAR001 to PAR003.</summary>
internal static class ParitySamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "PAR001",
            "equal seats that are five and four",
            Mandate(""" "equalSeats":{"between":["users","authority"]},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"3"},{"side":"authority","count":"1"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/equalSeats",
            "Sidene skal ha like mange plasser, men brukersiden har 5 og myndighetssiden 4.",
            "Sidene skal ha like mange plassar, men brukarsida har 5 og styresmaktsida 4.",
            "The sides must have the same number of seats, but there are 5 for the user side and 4 for the authority side."),
        Breaks(
            "PAR001",
            "equal seats, between whom is not said, of which the authority has more",
            Mandate(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"2"},{"side":"authority","count":"3-4"},{"side":"authority","role":"chair","count":"1"},{"side":"others","count":"2"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/equalSeats",
            "Sidene skal ha like mange plasser, men brukersiden har 2 og myndighetssiden 4–5.",
            "Sidene skal ha like mange plassar, men brukarsida har 2 og styresmaktsida 4–5.",
            "The sides must have the same number of seats, but there are 2 for the user side and 4–5 for the authority side."),
        Breaks(
            "PAR001",
            "five and one of the sides that are to be equal",
            Mandate(""" "equalSeats":{"between":["users","politicians"]},"seatGroups":[{"side":"users","count":"5"},{"side":"politicians","count":"1"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/equalSeats",
            "Sidene skal ha like mange plasser, men brukersiden har 5 og politikerne 1.",
            "Sidene skal ha like mange plassar, men brukarsida har 5 og politikarane 1.",
            "The sides must have the same number of seats, but there are 5 for the user side and 1 for the politicians."),
        Breaks(
            "PAR001",
            "the same sides however they are listed",
            Mandate(""" "equalSeats":{"between":["others","users"]},"seatGroups":[{"side":"users","count":"5"},{"side":"others","count":"3"}] """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/equalSeats",
            "Sidene skal ha like mange plasser, men brukersiden har 5 og de andre 3.",
            "Sidene skal ha like mange plassar, men brukarsida har 5 og dei andre 3.",
            "The sides must have the same number of seats, but there are 5 for the user side and 3 for the others."),
        Keeps("PAR001", "five and five, and one of a side that is not named", Mandate(""" "equalSeats":{"between":["users","authority"]},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"5"},{"side":"politicians","count":"1"}] """)),
        Keeps("PAR001", "two and two, and a neutral chair, though between whom is not said", Mandate(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"2"},{"side":"authority","count":"2"},{"side":"others","role":"chair","count":"1"},{"side":"politicians","count":"3"}] """)),
        Keeps("PAR001", "two and two, of which one side has a chair besides", Mandate(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"2"},{"side":"authority","count":"2"},{"side":"authority","role":"chair","count":"1"}] """)),
        Keeps("PAR001", "three and three, of which one is the chair", Mandate(""" "equalSeats":{"between":["users","authority"]},"seatGroups":[{"side":"users","count":"3"},{"side":"authority","count":"2"},{"side":"authority","role":"chair","count":"1"}] """)),
        Keeps("PAR001", "ranges that touch, and a number that is approximate", Mandate(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"3-5"},{"side":"authority","count":"5-6"},{"side":"others","count":"~1"}] """)),
        Keeps("PAR001", "deputies and observers are no seats", Mandate(""" "equalSeats":{},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"5"},{"side":"authority","role":"observer","count":"2"}] """)),
        Keeps("PAR001", "equal standing is no claim on numbers", Mandate(""" "equalStanding":true,"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"1"}] """)),
        Breaks(
            "PAR002",
            "six where the mandate gives five",
            Seats("5", string.Join(",", Enumerable.Range(0, 6).Select(i => $$$"""{"id":"p{{{i}}}","onBehalfOf":"ffo"}"""))),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 5 plasser; 6 er oppført.",
            "Mandatet gir brukarsida 5 plassar; 6 er førte opp.",
            "The mandate gives the user side 5 seats; 6 are listed."),
        Breaks(
            "PAR002",
            "two where the mandate gives one, of which one may have left",
            Seats("1", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo","period":"2015/2018"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 1 plass; 1–2 er oppført. Det kan ikke avgjøres om tallene avviker eller har endret seg over tid.",
            "Mandatet gir brukarsida 1 plass; 1–2 er førte opp. Det kan ikkje avgjerast om tala avvik eller har endra seg over tid.",
            "The mandate gives the user side 1 seat; 1–2 are listed. It is not known whether the numbers differ or have changed over time.",
            asOf: "2018-06-01"),
        Breaks(
            "PAR002",
            "two where the mandate gives one",
            Seats("1", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 1 plass; 2 er oppført.",
            "Mandatet gir brukarsida 1 plass; 2 er førte opp.",
            "The mandate gives the user side 1 seat; 2 are listed."),
        Breaks(
            "PAR002",
            "two or three where the mandate gives two",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","period":"2015/2018"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 2–3 er oppført. Det kan ikke avgjøres om tallene avviker eller har endret seg over tid.",
            "Mandatet gir brukarsida 2 plassar; 2–3 er førte opp. Det kan ikkje avgjerast om tala avvik eller har endra seg over tid.",
            "The mandate gives the user side 2 seats; 2–3 are listed. It is not known whether the numbers differ or have changed over time.",
            asOf: "2018-06-01"),
        Breaks(
            "PAR002",
            "one or none where the mandate gives one",
            Seats("1..", """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden minst 1 plass; høyst 1 er oppført. Det kan ikke avgjøres om tallene avviker eller har endret seg over tid.",
            "Mandatet gir brukarsida minst 1 plass; høgst 1 er ført opp. Det kan ikkje avgjerast om tala avvik eller har endra seg over tid.",
            "The mandate gives the user side at least 1 seat; at most 1 is listed. It is not known whether the numbers differ or have changed over time.",
            asOf: "2018-06-01"),
        Breaks(
            "PAR002",
            "one too few by the mandate in force that day",
            Seats(
                "1",
                """ {"id":"p","onBehalfOf":"ffo"} """,
                """ ,{"period":"2018/2020","seatGroups":[{"side":"users","count":"2"}]} """,
                """ "period":"2015/2017", """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 1 er oppført.",
            "Mandatet gir brukarsida 2 plassar; 1 er ført opp.",
            "The mandate gives the user side 2 seats; 1 is listed.",
            asOf: "2019-01-01"),
        Breaks(
            "PAR002",
            "one other where the mandate gives two",
            """
            "actors":[{"type":"other-organisation","id":"ks","name":{"nb":"KS"}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"seatGroups":[{"side":"others","count":"2"}]}],"seats":[{"id":"p","onBehalfOf":"ks"}]}]
            """,
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir de andre 2 plasser; 1 er oppført.",
            "Mandatet gir dei andre 2 plassar; 1 er ført opp.",
            "The mandate gives the others 2 seats; 1 is listed."),
        Keeps("PAR002", "as many as the mandate gives, a vacant one among them, and a deputy", Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo","state":"vacant"},{"id":"r","onBehalfOf":"ffo","role":"deputy"} """)),
        Keeps("PAR002", "one that has left by the day", Seats("1", """ {"id":"p","onBehalfOf":"ffo","period":"2018/2020"},{"id":"q","onBehalfOf":"ffo","period":"2015/2017"} """), asOf: "2019-01-01"),
        Breaks(
            "PAR002",
            "all of whom have left",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo","period":"2015/2017"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; ingen er oppført.",
            "Mandatet gir brukarsida 2 plassar; ingen er ført opp.",
            "The mandate gives the user side 2 seats; none is listed.",
            asOf: "2019-01-01"),
        Breaks(
            "PAR002",
            "one where the mandate gives two, and one of whose side nothing is known",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q"} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 1 er oppført. Det kan ikke avgjøres om tallene avviker eller har endret seg over tid.",
            "Mandatet gir brukarsida 2 plassar; 1 er ført opp. Det kan ikkje avgjerast om tala avvik eller har endra seg over tid.",
            "The mandate gives the user side 2 seats; 1 is listed. It is not known whether the numbers differ or have changed over time."),
        Keeps("PAR002", "seats that state when they are held, judged as of no day", Seats("1", """ {"id":"p","onBehalfOf":"ffo","period":"2015/2017"},{"id":"q","onBehalfOf":"ffo","period":"2015/2017"} """)),
        Keeps("PAR002", "as many as the mandate gives, one of them by the side that the seat states", Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","side":"users"} """)),
        Keeps("PAR002", "a chair beside the groups", Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","role":"chair"} """)),
        Keeps("PAR002", "groups that do not add up to the members", Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo"},{"id":"t","onBehalfOf":"ffo"} """, period: """ "members":"3-4", """)),
        Breaks(
            "PAR002",
            "a chair who is counted among the members",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","role":"chair"} """, period: """ "members":"2","membersIncludeChair":true, """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 3 er oppført.",
            "Mandatet gir brukarsida 2 plassar; 3 er førte opp.",
            "The mandate gives the user side 2 seats; 3 are listed."),
        Keeps("PAR002", "a member for whom there is no group, and a chair who is not counted", Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"t","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","role":"chair"} """, period: """ "members":"3","membersIncludeChair":false, """)),
        Breaks(
            "PAR002",
            "more than the members that the mandate states",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo"},{"id":"t","onBehalfOf":"ffo"} """, period: """ "members":"3", """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 4 er oppført.",
            "Mandatet gir brukarsida 2 plassar; 4 er førte opp.",
            "The mandate gives the user side 2 seats; 4 are listed."),
        Breaks(
            "PAR002",
            "a chair who is one of a group",
            Seats("2", """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","role":"chair"} """).Replace("\"side\":\"users\",", "\"role\":\"chair\",\"side\":\"users\",", StringComparison.Ordinal),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Mandatet gir brukersiden 2 plasser; 3 er oppført.",
            "Mandatet gir brukarsida 2 plassar; 3 er førte opp.",
            "The mandate gives the user side 2 seats; 3 are listed."),
        Keeps("PAR002", "no seat listed", Seats("5", "")),
        Keeps("PAR002", "about so many", Seats("~5", """ {"id":"p","onBehalfOf":"ffo"} """)),
        Breaks(
            "PAR003",
            "one of three directorates without a seat",
            Group("working-group", """ {"id":"p","onBehalfOf":"hdir"},{"id":"q","onBehalfOf":"udir","period":"2015/2016"},{"id":"r","onBehalfOf":"ffo"} """),
            ProblemSeverity.Warning,
            "/structures/0/seats",
            "Arbeidsgruppen er felles, men det er ikke ført opp noen plass for «imdi».",
            "Arbeidsgruppa er felles, men det er ikkje ført opp nokon plass for «imdi».",
            "The working group is joint, but no seat is listed for 'imdi'."),
        Keeps("PAR003", "a seat for each, one of them vacant", Group("working-group", """ {"id":"p","onBehalfOf":"hdir"},{"id":"q","onBehalfOf":"udir"},{"id":"r","onBehalfOf":"imdi","state":"vacant"} """)),
        Keeps("PAR003", "a list that names no directorate", Group("working-group", """ {"id":"r","onBehalfOf":"ffo"} """)),
        Keeps("PAR003", "a council", Group("user-council", """ {"id":"p","onBehalfOf":"hdir"} """)),
    ];

    private static string Mandate(string mandate) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","mandates":[{ {{{mandate}}} }]}]
        """;

    private static string Seats(string count, string seats, string mandate = "", string period = "") => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{period}}} "seatGroups":[{"side":"users","count":"{{{count}}}"}]}{{{mandate}}}],"seats":[{{{seats}}}]}]
        """;

    private static string Group(string kind, string seats) => $$$"""
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"directorate","id":"udir","name":{"nb":"Udir"}},{"type":"directorate","id":"imdi","name":{"nb":"IMDi"}},
          {"type":"public-body","id":"nav","name":{"nb":"Nav"},"kind":"agency"},{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"{{{kind}}}","owners":["hdir","udir","imdi","nav"],"seats":[{{{seats}}}]}]
        """;
}
