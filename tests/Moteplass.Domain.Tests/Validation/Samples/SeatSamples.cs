using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>SEA001 and SEA003.</summary>
internal static class SeatSamples
{
    private const string OneEach = """ "seatGroups":[{"holder":{"type":"category","category":"user-organisation"},"count":"1","perHolder":true},{"holder":{"type":"owner"},"count":"3"}] """;
    private const string SameTime = """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018"},{"id":"q","onBehalfOf":"ffo","period":"2017/2020"} """;

    private const string TwiceNb = "Mandatet gir «ffo» én plass, men plassen «p» er oppført for samme periode.";
    private const string TwiceNn = "Mandatet gir «ffo» éin plass, men plassen «p» er ført opp for same periode.";
    private const string TwiceEn = "The mandate gives 'ffo' one seat, but the seat 'p' is listed for the same period.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("SEA001", "one seat for each organisation, held twice", Seats(OneEach, SameTime), ProblemSeverity.Warning, "/structures/0/seats/1", TwiceNb, TwiceNn, TwiceEn),
        Breaks(
            "SEA001",
            "one seat for one organisation, held twice for two days",
            Seats(
                """ "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"1"},{"holder":{"type":"actor","actor":"hdir"}}] """,
                """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018-06-30"},{"id":"o","onBehalfOf":"hdir","period":"2015/2020"},{"id":"q","onBehalfOf":"ffo","role":"chair","period":"2018-06-29/.."} """),
            ProblemSeverity.Warning, "/structures/0/seats/2", TwiceNb, TwiceNn, TwiceEn),
        Breaks("SEA001", "one seat, beside those of another body", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"1"},{"holder":{"type":"structure","structure":"s"},"count":"2"}] """, SameTime), ProblemSeverity.Warning, "/structures/0/seats/1", TwiceNb, TwiceNn, TwiceEn),
        Keeps("SEA001", "one after the other", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018-06-30"},{"id":"q","onBehalfOf":"ffo","period":"2018-07-01/.."} """)),
        Keeps("SEA001", "one after the other, both of whom have the day of the change", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018-06-30"},{"id":"q","onBehalfOf":"ffo","period":"2018-06-30/.."} """)),
        Keeps("SEA001", "years that merely touch", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018"},{"id":"q","onBehalfOf":"ffo","period":"2018/.."} """)),
        Keeps("SEA001", "years that are approximate", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo","period":"2015/2019~"},{"id":"q","onBehalfOf":"ffo","period":"2016~/.."} """)),
        Keeps("SEA001", "times that are not stated", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"} """)),
        Keeps("SEA001", "a deputy, an observer and a vacant seat", Seats(OneEach, """ {"id":"p","onBehalfOf":"ffo","period":"2015/2018"},{"id":"q","onBehalfOf":"ffo","role":"deputy","period":"2015/2018"},{"id":"r","onBehalfOf":"ffo","role":"observer","period":"2015/2018"},{"id":"t","onBehalfOf":"ffo","state":"vacant","period":"2015/2018"} """)),
        Keeps("SEA001", "a mandate that gives two", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"2"}] """, SameTime)),
        Keeps("SEA001", "a mandate that gives about one", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"~1"}] """, SameTime)),
        Keeps("SEA001", "another group that may be theirs too", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"1"},{"holder":{"type":"category","category":"user"},"count":"2"}] """, SameTime)),
        Breaks("SEA001", "one seat, beside those of politicians or officials", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"1"},{"holder":{"type":"any-of","parties":[{"type":"category","category":"politician"},{"type":"category","category":"official"},{"type":"category","category":"public-body"}]},"count":"2"}] """, SameTime), ProblemSeverity.Warning, "/structures/0/seats/1", TwiceNb, TwiceNn, TwiceEn),
        Keeps("SEA001", "a group that may be theirs among others", Seats(""" "seatGroups":[{"holder":{"type":"actor","actor":"ffo"},"count":"1"},{"holder":{"type":"any-of","parties":[{"type":"category","category":"politician"},{"type":"category","category":"user-organisation"}]},"count":"2"}] """, SameTime)),
        Keeps("SEA001", "a mandate that does not say who", Seats(""" "members":"4" """, SameTime)),
        Keeps("SEA001", "one seat of one of two owners", Seats(""" "seatGroups":[{"holder":{"type":"owner"},"count":"1"}] """, """ {"id":"p","onBehalfOf":"hdir","period":"2015/2018"},{"id":"q","onBehalfOf":"hdir","period":"2015/2018"} """)),
        Breaks(
            "SEA003",
            "an observer with a vote",
            Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"observer","hasVote":true} """),
            ProblemSeverity.Warning,
            "/structures/0/seats/0/hasVote",
            "Rollen er observatør, men plassen har stemmerett.",
            "Rolla er observatør, men plassen har røysterett.",
            "The role is observer, but the seat has a vote."),
        Breaks(
            "SEA003",
            "a secretary with a vote, for nobody named",
            Seats("", """ {"id":"p","role":"member"},{"id":"q","role":"secretary","hasVote":true} """),
            ProblemSeverity.Warning,
            "/structures/0/seats/1/hasVote",
            "Rollen er sekretær, men plassen har stemmerett.",
            "Rolla er sekretær, men plassen har røysterett.",
            "The role is secretary, but the seat has a vote."),
        Keeps("SEA003", "an observer without a vote, and one of whom it is not stated", Seats("", """ {"id":"p","role":"observer","hasVote":false},{"id":"q","role":"secretary"},{"id":"r","role":"deputy","hasVote":true} """)),
        Keeps("SEA003", "a secretary who is a member too", Seats("", """ {"id":"p","onBehalfOf":"hdir"},{"id":"q","onBehalfOf":"hdir","role":"secretary","hasVote":true} """)),
    ];

    private static string Seats(string mandate, string seats) => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"directorate","id":"udir","name":{"nb":"Udir"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":["hdir","udir"],"mandates":[{ {{{mandate}}} }],"seats":[{{{seats}}}]}]
        """;
}
