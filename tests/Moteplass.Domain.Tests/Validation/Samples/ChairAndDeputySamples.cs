using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>SEA004 and SEA005.</summary>
internal static class ChairAndDeputySamples
{
    private const string TwoChairs = """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"chair","period":"2015/2018"} """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "SEA004",
            "two chairs for two days, of whom no mandate says that there is one",
            Seats("", """ {"id":"p","role":"chair","period":"2015/2017-05-31"},{"id":"q","role":"chair","period":"2017-05-30/.."} """),
            ProblemSeverity.Info,
            "/structures/0/seats/1/role",
            "To plasser har rollen som leder samtidig: «p» og «q».",
            "To plassar har rolla som leiar samtidig: «p» og «q».",
            "Two seats have the role of chair at the same time: 'p' and 'q'."),
        Breaks(
            "SEA004",
            "a year that lies within the time of another",
            Seats(""" "offices":[{"role":"chair","count":"1"}] """, """ {"id":"p","role":"chair","period":"2014/2018"},{"id":"q","role":"chair","period":"2016/2016"} """),
            ProblemSeverity.Error,
            "/structures/0/seats/1/role",
            "To plasser har rollen som leder samtidig: «p» og «q».",
            "To plassar har rolla som leiar samtidig: «p» og «q».",
            "Two seats have the role of chair at the same time: 'p' and 'q'."),
        Breaks(
            "SEA004",
            "one chair among other groups of seats",
            Seats(""" "seatGroups":[{"role":"chair","count":"1"},{"role":"member","count":"3"},{"role":"member","perHolder":true,"count":"1"}] """, """ {"id":"p","role":"chair","period":"2014/2018"},{"id":"q","role":"chair","period":"2016/2016"} """),
            ProblemSeverity.Error,
            "/structures/0/seats/1/role",
            "To plasser har rollen som leder samtidig: «p» og «q».",
            "To plassar har rolla som leiar samtidig: «p» og «q».",
            "Two seats have the role of chair at the same time: 'p' and 'q'."),
        Keeps("SEA004", "a chair of each of several", Seats(""" "seatGroups":[{"role":"chair","perHolder":true,"count":"1"}] """, """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"chair","period":"2015/2018"} """)),
        Keeps("SEA004", "one chair or more", Seats(""" "seatGroups":[{"role":"chair","count":"1.."}] """, """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"chair","period":"2015/2018"} """)),
        Breaks(
            "SEA004",
            "two chairs under a mandate that does not say how many",
            Seats(""" "offices":[{"role":"chair"},{"role":"vice-chair","count":"1"}] """, """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"chair","period":"2015/2018"} """),
            ProblemSeverity.Info,
            "/structures/0/seats/1/role",
            "To plasser har rollen som leder samtidig: «p» og «q».",
            "To plassar har rolla som leiar samtidig: «p» og «q».",
            "Two seats have the role of chair at the same time: 'p' and 'q'."),
        Keeps("SEA004", "one after the other, both of whom have the day of the change", Seats(""" "offices":[{"role":"chair","count":"1"}] """, """ {"id":"p","role":"chair","period":"2015/2017-06-01"},{"id":"q","role":"chair","period":"2017-06-01/.."} """)),
        Keeps("SEA004", "one after the other", Seats("", """ {"id":"p","role":"chair","period":"2015/2017-05-31"},{"id":"q","role":"chair","period":"2017-06-01/.."} """)),
        Keeps("SEA004", "years that merely touch", Seats("", """ {"id":"p","role":"chair","period":"2020/2022"},{"id":"q","role":"chair","period":"2022/2024"} """)),
        Keeps("SEA004", "times that are approximate or not stated", Seats("", """ {"id":"p","role":"chair","period":"2015~/2022~"},{"id":"q","role":"chair","period":"2017/2018"},{"id":"r","role":"chair"} """)),
        Keeps("SEA004", "a chair and a vice chair, and a vacant office", Seats("", """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"vice-chair","period":"2015/2018"},{"id":"r","role":"chair","state":"vacant","period":"2015/2018"} """)),
        Keeps("SEA004", "two who lead together, one appointed and one elected", Seats(""" "offices":[{"role":"chair","count":"1","selection":{"method":"appointed"}},{"role":"chair","count":"1","selection":{"method":"elected"}}] """, TwoChairs)),
        Keeps("SEA004", "two groups of seats with a chair each, and two offices without a number", Seats(""" "seatGroups":[{"role":"chair","count":"1","side":"users"},{"role":"chair","count":"1","side":"authority"}],"offices":[{"role":"chair"},{"role":"chair"}] """, TwoChairs)),
        Breaks(
            "SEA004",
            "one chair, of whom the offices and the groups of seats both speak",
            Seats(""" "offices":[{"role":"chair","count":"1"}],"seatGroups":[{"role":"chair","count":"1"}] """, TwoChairs),
            ProblemSeverity.Error,
            "/structures/0/seats/1/role",
            "To plasser har rollen som leder samtidig: «p» og «q».",
            "To plassar har rolla som leiar samtidig: «p» og «q».",
            "Two seats have the role of chair at the same time: 'p' and 'q'."),
        Keeps("SEA004", "two who lead together, as the mandate says", Seats(""" "offices":[{"role":"chair","count":"2"}] """, """ {"id":"p","role":"chair","period":"2015/2018"},{"id":"q","role":"chair","period":"2015/2018"} """)),
        Keeps(
            "SEA004",
            "chairs of two structures",
            """
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","seats":[{"id":"p","role":"chair","period":"2015/2018"}]},{"id":"t","name":{"nb":"T"},"kind":"other","seats":[{"id":"q","role":"chair","period":"2015/2018"}]}]
            """),
        Breaks(
            "SEA005",
            "two first deputies of one organisation",
            Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":1},{"id":"q","onBehalfOf":"ffo","role":"deputy","deputyRank":1} """),
            ProblemSeverity.Warning,
            "/structures/0/seats/1/deputyRank",
            "Plassen «p» er også 1. vara.",
            "Plassen «p» er også 1. vara.",
            "The seat 'p' is deputy no. 1 as well."),
        Breaks(
            "SEA005",
            "two first deputies, counted for the structure as a whole",
            Seats(""" "deputies":{"basis":"structure"} """, """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":1,"period":"2015/2018"},{"id":"q","onBehalfOf":"safo","deputyRank":1,"period":"2016/2020"} """),
            ProblemSeverity.Warning,
            "/structures/0/seats/1/deputyRank",
            "Plassen «p» er også 1. vara.",
            "Plassen «p» er også 1. vara.",
            "The seat 'p' is deputy no. 1 as well."),
        Breaks(
            "SEA005",
            "a third deputy and no second",
            Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":3},{"id":"q","onBehalfOf":"safo","role":"deputy","deputyRank":1} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Det er oppført en 3. vara, men ingen 2. vara.",
            "Det er ført opp ein 3. vara, men ingen 2. vara.",
            "Deputy no. 3 is listed, but deputy no. 2 is not."),
        Breaks(
            "SEA005",
            "a second deputy and no first, counted for each organisation",
            Seats(""" "deputies":{"basis":"organisation"} """, """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":1},{"id":"q","onBehalfOf":"safo","role":"deputy","deputyRank":2} """),
            ProblemSeverity.Info,
            "/structures/0/seats",
            "Det er oppført en 2. vara, men ingen 1. vara.",
            "Det er ført opp ein 2. vara, men ingen 1. vara.",
            "Deputy no. 2 is listed, but deputy no. 1 is not."),
        Keeps("SEA005", "first deputies of two organisations, and ranks of the whole council", Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":1},{"id":"q","onBehalfOf":"safo","role":"deputy","deputyRank":1},{"id":"r","onBehalfOf":"safo","role":"deputy","deputyRank":2} """)),
        Keeps("SEA005", "one first deputy after the other", Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"deputy","deputyRank":1,"period":"2015/2018"},{"id":"q","onBehalfOf":"ffo","role":"deputy","deputyRank":1,"period":"2018/2020"} """)),
        Keeps("SEA005", "personal deputies", Seats(""" "deputies":{"basis":"member","order":"personal"} """, """ {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"r","onBehalfOf":"ffo","role":"deputy","deputyFor":"p","deputyRank":1},{"id":"t","onBehalfOf":"ffo","role":"deputy","deputyFor":"q","deputyRank":1} """)),
        Keeps("SEA005", "deputies without a rank", Seats("", """ {"id":"p","onBehalfOf":"ffo","role":"deputy"},{"id":"q","onBehalfOf":"ffo","role":"deputy"} """)),
    ];

    private static string Seats(string mandate, string seats) => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{mandate}}} }],"seats":[{{{seats}}}]}]
        """;
}
