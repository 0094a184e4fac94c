using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MEM001 and MEM002.</summary>
internal static class MembershipSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MEM001",
            "two that are members of each other",
            """ "memberships":[{"member":"a","umbrella":"b"},{"member":"b","umbrella":"a"}] """,
            ProblemSeverity.Error,
            "/memberships/1",
            "Medlemskapene går i ring: b → a → b.",
            "Medlemskapane går i ring: b → a → b.",
            "The memberships form a ring: b → a → b."),
        Breaks(
            "MEM001",
            "three in a ring for one day, beside others",
            """
            "memberships":[
              {"member":"x","umbrella":"a"},
              {"member":"a","umbrella":"b","period":"2010/2015-06-30"},
              {"member":"b","umbrella":"c"},
              {"member":"c","umbrella":"a","period":"2015-06-30/.."},
              {"member":"c","umbrella":"y"}]
            """,
            ProblemSeverity.Error,
            "/memberships/3",
            "Per 30. juni 2015 går medlemskapene i ring: c → a → b → c.",
            "Per 30. juni 2015 går medlemskapane i ring: c → a → b → c.",
            "On 30 June 2015 the memberships form a ring: c → a → b → c."),
        Breaks(
            "MEM001",
            "two that are members of each other, nobody knows from when",
            """ "memberships":[{"member":"a","umbrella":"b","period":"/.."},{"member":"b","umbrella":"a","period":"/.."}] """,
            ProblemSeverity.Error,
            "/memberships/1",
            "Medlemskapene går i ring: b → a → b.",
            "Medlemskapane går i ring: b → a → b.",
            "The memberships form a ring: b → a → b."),
        Breaks(
            "MEM001",
            "a long ring, of which only the beginning is named",
            $"\"memberships\":[{string.Join(",", Enumerable.Range(0, 8).Select(i => $$$"""{"member":"o{{{i}}}","umbrella":"o{{{(i + 1) % 8}}}"}"""))}]",
            ProblemSeverity.Error,
            "/memberships/7",
            "Medlemskapene går i ring: o7 → o0 → o1 → o2 → o3 → o4 → ….",
            "Medlemskapane går i ring: o7 → o0 → o1 → o2 → o3 → o4 → ….",
            "The memberships form a ring: o7 → o0 → o1 → o2 → o3 → o4 → …."),
        Breaks(
            "MEM001",
            "a long way up that two come back from, never on one day",
            $$"""
            "memberships":[
              {{string.Concat(Enumerable.Range(0, 200).Select(i => $$"""{"member":"o{{i}}","umbrella":"o{{i + 1}}"},"""))}}
              {{string.Concat(Enumerable.Range(0, 200).Select(i => $$"""{"member":"{{(i % 2 == 0 ? "o200" : "back")}}","umbrella":"{{(i % 2 == 0 ? "back" : "o0")}}","period":"{{1800 + i}}-03-01/{{1800 + i}}-03-01"},"""))}}
              {"member":"back","umbrella":"o0","period":"2000-01-01/2000-01-01"}]
            """,
            ProblemSeverity.Info,
            "/memberships/400",
            "Det er ikke prøvd for alle dager om medlemskapene går i ring: for mange med ulike perioder henger sammen.",
            "Det er ikkje prøvd for alle dagar om medlemskapane går i ring: for mange med ulike periodar heng saman.",
            "Whether the memberships form a ring is not checked for all days: too many of different periods hang together."),
        Keeps(
            "MEM001",
            "one that ended the day before the other began",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2015-06-29"},{"member":"b","umbrella":"a","period":"2015-06-30/.."}] """),
        Keeps(
            "MEM001",
            "years that merely touch",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2015"},{"member":"b","umbrella":"a","period":"2015/2020"}] """),
        Keeps(
            "MEM001",
            "an approximate year proves nothing",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010~/2020~"},{"member":"b","umbrella":"a","period":"2014/2016"}] """),
        Keeps(
            "MEM001",
            "two ways to the same umbrella",
            """ "memberships":[{"member":"a","umbrella":"b"},{"member":"a","umbrella":"c"},{"member":"b","umbrella":"d"},{"member":"c","umbrella":"d"}] """),
        Keeps(
            "MEM001",
            "a ring of which each two share a day, and no day is shared by all",
            """
            "memberships":[
              {"member":"a","umbrella":"b","period":"2010-01-01/2012-12-31"},
              {"member":"b","umbrella":"c","period":"2012-01-01/2014-12-31"},
              {"member":"c","umbrella":"a","period":"2014-01-01/2016-12-31"}]
            """),
        Breaks(
            "MEM002",
            "a member of itself",
            """ "memberships":[{"member":"a","umbrella":"a","period":"2010/2012"}] """,
            ProblemSeverity.Error,
            "/memberships/0",
            "«a» er oppført som medlem av seg selv.",
            "«a» er ført opp som medlem av seg sjølv.",
            "'a' is listed as a member of itself."),
        Breaks(
            "MEM002",
            "the same membership twice, without periods",
            """ "memberships":[{"member":"a","umbrella":"b"},{"member":"c","umbrella":"b"},{"member":"a","umbrella":"b"}] """,
            ProblemSeverity.Error,
            "/memberships/2",
            "Medlemskapet til «a» i «b» er allerede oppført for samme periode (se /memberships/0).",
            "Medlemskapen til «a» i «b» er allereie ført opp for same periode (sjå /memberships/0).",
            "The membership of 'a' in 'b' is already listed for the same period (see /memberships/0)."),
        Breaks(
            "MEM002",
            "the same membership twice for two days",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2012-05-31"},{"member":"a","umbrella":"b","period":"2012-05-30/.."}] """,
            ProblemSeverity.Error,
            "/memberships/1",
            "Medlemskapet til «a» i «b» er allerede oppført for samme periode (se /memberships/0).",
            "Medlemskapen til «a» i «b» er allereie ført opp for same periode (sjå /memberships/0).",
            "The membership of 'a' in 'b' is already listed for the same period (see /memberships/0)."),
        Keeps(
            "MEM002",
            "one that ends on the day on which the next begins",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2012-05-31"},{"member":"a","umbrella":"b","period":"2012-05-31/.."}] """),
        Keeps(
            "MEM002",
            "years that merely touch",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"a","umbrella":"b","period":"2012/.."}] """),
        Keeps(
            "MEM002",
            "an approximate end",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2014~"},{"member":"a","umbrella":"b","period":"2011/.."}] """),
        Keeps(
            "MEM002",
            "one with a period and one without",
            """ "memberships":[{"member":"a","umbrella":"b","period":"2010/2012"},{"member":"a","umbrella":"b"}] """),
    ];
}
