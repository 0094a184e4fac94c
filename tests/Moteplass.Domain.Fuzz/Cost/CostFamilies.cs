using System.Globalization;

namespace Moteplass.Domain.Fuzz;

/// <summary>The families by name: each grows what some rule or analysis might go through once for each of something else.</summary>
internal static class CostFamilies
{
    private const string Council = """{"id":"s","name":{"nb":"S"},"kind":"user-council","owners":["eier"],"phases":[{"status":"active","permanence":"permanent","period":"1990/.."}]""";

    public static CostFamily[] All { get; } =
    [
        new("problems", n => Register($$$"""
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["x{{{i}}}"]}""")}}}]
            """)),
        new("one proposal answered many times", n => Register($$$"""
            "proposals":[{"id":"p","addressedTo":[{{{Each(n, i => Party($"to{i}"))}}}]}],
            "decisions":[{"id":"d","decidedBy":[{{{Each(n, i => Party($"by{i}"))}}}],"answers":[{{{Each(n, _ => "\"p\"")}}}]}]
            """)),
        new("an umbrella with seats, members and owners", n => Register($$$"""
            "actors":[{{{Organisation("u")}}},{{{Each(n, i => Organisation($"a{i}"))}}}],
            "memberships":[{{{Each(n, i => Membership($"a{i}", "u"))}}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active"}],"owners":[{{{Each(n, i => $"\"o{i}\"")}}}],"seats":[{{{Each(n, i => Seat(i, "u"))}}}]}]
            """)),
        new("a chain of memberships, a seat in each", n => Register($$$"""
            "actors":[{{{Each(n + 1, i => Organisation($"a{i}"))}}}],
            "memberships":[{{{Each(n, i => Membership($"a{i + 1}", $"a{i}"))}}}],
            "structures":[{{{Council}}},"seats":[{{{Each(n, i => $$$"""{"id":"x{{{i}}}","onBehalfOf":"a{{{i}}}","affiliation":"a{{{i + 1}}}"}""")}}}]}]
            """)),
        new("umbrellas with one large member, and seats of them filled by one that is in as many others", n => Register($$$"""
            "actors":[{{{Organisation("m")}}},{{{Organisation("p")}}},{{{Each(n, i => Organisation($"u{i}"))}}}],
            "memberships":[{{{Each(n, i => Membership("m", $"u{i}"))}}},{{{Each(n, i => Membership($"x{i}", "m"))}}},{{{Each(n, i => Membership("p", $"y{i}"))}}}],
            "structures":[{{{Council}}},"seats":[{{{Each(n, i => $$$"""{"id":"x{{{i}}}","onBehalfOf":"u{{{i}}}","affiliation":"p"}""")}}}]}]
            """)),
        new("seats, organisations named at a meeting and their umbrellas", n => Register($$$"""
            "memberships":[{{{Each(n, i => Membership("o", $"u{i}"))}}}],
            "structures":[{{{Council}}},"seats":[{{{Each(n, i => Seat(i, $"a{i}"))}}}]}],
            "meetings":[{"id":"m","structures":[{{{Each(n, _ => "\"s\"")}}}],"held":{"date":"2015-03-02"},"attendance":[{{{Each(n, _ => """{"organisation":"o","presence":"present","voted":true}""")}}}]}]
            """)),
        new("meetings with a quorum, and seats", n => Register($$$"""
            "actors":[{{{Each(n, i => Organisation($"a{i}"))}}}],
            "structures":[{{{Council}}},"mandates":[{"voting":{"quorum":{"share":"1/2"}} }],"seats":[{{{Each(n, i => $$$"""{"id":"x{{{i}}}","onBehalfOf":"a{{{i}}}","period":"{{{Day(i)}}}/{{{Day(n + i)}}}"}""")}}}]}],
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["s"],"held":{"date":"{{{Day(i)}}}"},"attendanceComplete":true,"attendance":[{"seat":"x{{{i}}}","presence":"present","voted":true},{"organisation":"a0","presence":"present","voted":true}]}""")}}}]
            """)),
        new("lists of meetings of their own times, and cadences", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"dated","dates":["{{{Day(i)}}}"]}""")}}}]}]}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(3 * i)}}}/{{{Day((3 * i) + 1)}}}","complete":true}""")}}}]
            """)),
        new("lists of meetings of one time, and weekly cadences", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"recurrence","repeats":"weekly","every":{{{(i % 50) + 1}}},"weekdays":[{"weekday":"monday"}]}""")}}}]}]}],
            "meetingListings":[{{{Each(n, _ => """{"structure":"s","period":"0001-01-01/9999-12-31","complete":true}""")}}}]
            """)),
        new("mandates, and lists of meetings", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{{{Each(n, i => $$$"""{"period":"{{{Day(7 * i)}}}/{{{Day((7 * i) + 6)}}}","cadences":[{"type":"rate","per":"week","count":"1"}]}""")}}}]}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(7 * i)}}}/{{{Day((7 * i) + 6)}}}","complete":true}""")}}}]
            """)),
        new("lists of meetings within one another, and mandates that ask for the same", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{{{Each(n, i => $$$"""{"period":"{{{Day(7 * i)}}}/{{{Day((7 * i) + 6)}}}","cadences":[{"type":"rate","per":"week","count":"1"}]}""")}}}]}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(0)}}}/{{{Day((7 * i) + 6)}}}","complete":true}""")}}}]
            """)),
        new("lists of meetings within one another, and rates of their own times", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"rate","per":"week","count":"{{{i + 1}}}","period":"{{{Day(7 * i)}}}/{{{Day((7 * i) + 6)}}}"}""")}}}]}]}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(0)}}}/{{{Day((7 * i) + 6)}}}","complete":true}""")}}}]
            """)),
        new("lists of meetings with one each, and rates that always hold", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"rate","per":"year","count":"{{{i + 1}}}"}""")}}}]}]}],
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["s"],"held":{"date":"{{{Day(9 * i)}}}"}}""")}}}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(9 * i)}}}/{{{Day((9 * i) + 6)}}}","complete":true}""")}}}]
            """)),
        new("phases, and rates", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["eier"],"phases":[{{{Each(n, i => $$$"""{"status":"active","period":"{{{Day(-10 * i)}}}/{{{Day((-10 * i) + 5)}}}"}""")}}}],"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"rate","per":"year","count":"{{{i + 1}}}"}""")}}}]}]}]
            """)),
        new("phases, and lists of meetings within one another", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["eier"],"phases":[{{{Each(n, i => $$$"""{"status":"active","period":"{{{Day(10 * i)}}}/{{{Day((10 * i) + 5)}}}"}""")}}}],"mandates":[{"cadences":[{"type":"rate","per":"year","count":"3"}]}]}],
            "meetingListings":[{{{Each(n, i => $$$"""{"structure":"s","period":"{{{Day(0)}}}/{{{Day((10 * i) + 6)}}}","complete":true}""")}}}]
            """)),
        new("rates of as many meetings as can be written", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"cadences":[{{{Each(n, i => $$$"""{"type":"rate","per":"week","count":"{{{1_000_000_000 - i}}}"}""")}}},{"type":"rate","per":"year","count":"1000000000"}]}]}]
            """)),
        new("phases as a pilot, duties to evaluate and decisions", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["eier"],"phases":[{{{Each(n, i => $$$"""{"status":"active","permanence":"pilot","period":"{{{Day(10 * i)}}}/{{{Day((10 * i) + 5)}}}"}""")}}}],
              "mandates":[{"duties":[{{{Each(n, i => $$$"""{"kind":"evaluation","due":"{{{Day(i)}}}"}""")}}}]}]}],
            "proposals":[{"id":"p","concerns":"s"}],
            "decisions":[{{{Each(n, i => $$$"""{"id":"d{{{i}}}","answers":["p"],"when":"1999-01-01","outcome":"adopted"}""")}}}]
            """)),
        new("phases, meetings and seats", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["eier"],"phases":[{{{Each(n, i => $$$"""{"status":"active","period":"{{{Day(9000 - (10 * i))}}}/{{{Day(9005 - (10 * i))}}}"}""")}}}],"seats":[{{{Each(n, i => Seat(i, "a"))}}}]}],
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["s"],"held":{"date":"{{{Day(9007 - (10 * i))}}}"}}""")}}}]
            """)),
        new("anchorings, and sources of the structure", n => Register($$$"""
            "documents":[{"id":"d","title":{"nb":"D"}}],
            "structures":[{{{Council}}},"anchorings":[{{{Each(n, _ => """{"level":"unit"}""")}}}],"sources":[{{{Each(n, _ => """{"document":"d","basis":"inferred","note":{"nb":"n"},"members":["anchorings"]}""")}}}]}]
            """)),
        new("workshops, and seats of their arranger", n => Register($$$"""
            "actors":[{"type":"directorate","id":"e","name":{"nb":"E"}},{{{Organisation("o")}}}],
            "structures":[{{{Council}}},"seats":[{{{Each(n, i => Seat(i, "e"))}}}]}],
            "workshops":[{{{Each(n, i => $$$"""{"id":"w{{{i}}}","arrangedBy":[{"type":"structure","structure":"s"}],"attendees":["o"]}""")}}}]
            """)),
        new("meetings on Saturdays, cadences and owners", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":[{{{Each(n, i => $"\"o{i}\"")}}}],"mandates":[{"cadences":[{{{Each(n, _ => """{"type":"recurrence","repeats":"weekly","weekdays":[{"weekday":"saturday"}]}""")}}}]}]}],
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["s"],"kind":"ordinary","planned":{"date":"2015-01-03"}}""")}}}]
            """))
        {
            // A plan tries so many rounds for each series of meetings, and holds each day against all who are to come.
            NotAsked = ["MeetingPlan.Of"],
        },
        new("holders of two seats, and mandates", n => Register($$$"""
            "actors":[{{{Each(n, i => Organisation($"a{i}"))}}}],
            "structures":[{{{Council}}},"mandates":[{{{Each(n, i => $$$"""{"period":"2015/2016","seatGroups":[{"count":"1","perHolder":true,"holder":{"type":"category","category":"user-organisation"}}]}""")}}}],
              "seats":[{{{Each(n, i => $$$"""{"id":"x{{{i}}}","onBehalfOf":"a{{{i}}}","period":"2015/2016"},{"id":"y{{{i}}}","onBehalfOf":"a{{{i}}}","period":"2015/2016"}""")}}}]}]
            """)),
        new("seats, and groups of seats by name", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"seatGroups":[{{{Each(n, i => $$$"""{"count":"1","side":"users","holder":{"type":"actor","actor":"a{{{i}}}"}}""")}}}]}],"seats":[{{{Each(n, i => Seat(i, $"a{i}"))}}}]}]
            """)),
        new("seats, and one group of seats of any of many", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"seatGroups":[{"count":"1","side":"users","holder":{"type":"any-of","parties":[{{{Each(n, i => Party($"a{i}"))}}}]}}]}],"seats":[{{{Each(n, i => Seat(i, $"a{i}"))}}}]}]
            """)),
        new("groups of seats, and rules on age", n => Register($$$"""
            "structures":[{{{Council}}},"mandates":[{"seatGroups":[{{{Each(n, i => $$$"""{"count":"1","holder":{"type":"category","category":"youth","ages":"12-{{{20 + (i % 50)}}}"}}""")}}}],
              "compositionRules":[{{{Each(n, i => $$$"""{"dimension":"age","scope":"each","requirement":"within","ages":"13-{{{15 + (i % 50)}}}"}""")}}}]}]}]
            """)),
        new("mappings, and directorates of the assignment", n => Register($$$"""
            "actors":[{{{Each(n, i => $$$"""{"type":"directorate","id":"e{{{i}}}","name":{"nb":"E"},"organisationNumber":"974760673"}""")}}}],
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"working-group","owners":[{{{Each(n, i => $"\"e{i}\"")}}}]}],
            "mappings":[{{{Each(n, i => $$$"""{"id":"k{{{i}}}","conductedBy":"s","responses":[{"respondent":"e0","status":"answered"}]}""")}}}]
            """)),
        new("actors of one number below a chain", n => Register($$$"""
            "actors":[{{{Each(n, i => $$$"""{"type":"public-body","id":"b{{{i}}}","name":{"nb":"B"},"kind":"other","parent":"b{{{i + 1}}}"}""")}}},
              {{{Each(n, i => $$$"""{"type":"public-body","id":"c{{{i}}}","name":{"nb":"C"},"kind":"other","parent":"b0","organisationNumber":"974760673"}""")}}}]
            """)),
        new("memberships of one day each, beside lasting ones", n => Register($$$"""
            "actors":[{{{Each(n + 1, i => Organisation($"a{i}"))}}}],
            "memberships":[{{{Each(n, i => Membership($"a{i + 1}", $"a{i}"))}}},{{{Each(n, i => $$$"""{"member":"a{{{i}}}","umbrella":"a{{{i + 1}}}","period":"{{{Day(2 * i)}}}/{{{Day(2 * i)}}}"}""")}}}]
            """)),
        new("respondents of one structure, and its phases", n => Register($$$"""
            "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","owners":["eier"],"contactForm":"council","phases":[{{{Each(n, i => $$$"""{"status":"active","permanence":"permanent","period":"{{{Day(10 * i)}}}/{{{Day((10 * i) + 9)}}}"}""")}}}],"anchorings":[{"level":"top-management"}]}],
            "mappings":[{"id":"k","date":"2001","responses":[{{{Each(n, i => $$$"""{"respondent":"e{{{i}}}","status":"answered","structures":["s"]}""")}}}]}]
            """)),
        new("structures of one respondent who answered many times", n => Register($$$"""
            "structures":[{{{Each(n, i => $$$"""{"id":"s{{{i}}}","name":{"nb":"S"},"kind":"other","owners":["eier"],"contactForm":"council","phases":[{"status":"active","permanence":"permanent"}],"anchorings":[{"level":"top-management"}]}""")}}}],
            "mappings":[{"id":"k","date":"2001","responses":[{{{Each(n, i => $$$"""{"respondent":"e","status":"answered","structures":["s{{{i}}}"]}""")}}}]}]
            """)),
        new("structures of one response, and its sources", n => Register($$$"""
            "structures":[{{{Each(n, i => Overall($"s{i}", "", "eier"))}}}],
            "mappings":[{"id":"k","date":"2001","responses":[{"respondent":"e","status":"answered","structures":[{{{Each(n, i => $"\"s{i}\"")}}}],"sources":[{{{Each(n, Source)}}}]}]}]
            """)),
        new("organisations and groups in two structures, and sources of these", n => Register($$$"""
            "actors":[{{{Each(n, i => Organisation($"a{i}"))}}},{{{Each(n, i => $$$"""{"type":"organisation-group","id":"g{{{i}}}","name":{"nb":"G"},"unit":"organisations"}""")}}}],
            "structures":[{{{Each(2, s => Overall($"s{s}", $$$""","sources":[{{{Each(n, Source)}}}],"seats":[{{{Each(n, i => $$$"""{"id":"x{{{s}}}-{{{i}}}","onBehalfOf":"a{{{i}}}"},{"id":"y{{{s}}}-{{{i}}}","onBehalfOf":"g{{{i}}}"}""")}}}]""", $"e{s}"))}}}],
            "mappings":[{"id":"k","date":"2001","responses":[{{{Each(2, s => $$$"""{"respondent":"e{{{s}}}","status":"answered","structures":["s{{{s}}}"]}""")}}}]}]
            """)),
        new("proposals of one structure answered by one decision, and its sources", n => Register($$$"""
            "structures":[{{{Council}}}}],
            "proposals":[{{{Each(n, i => $$$"""{"id":"p{{{i}}}","when":"2015","proposedBy":[{"type":"structure","structure":"s"}],"addressedTo":[{"type":"actor","actor":"eier"}]}""")}}}],
            "decisions":[{"id":"d","when":"2016","decidedBy":[{"type":"actor","actor":"eier"}],"answers":[{{{Each(n, i => $"\"p{i}\"")}}}],"sources":[{{{Each(n, Source)}}}]}]
            """)),
        new("meetings, and organisations with a seat", n => Register($$$"""
            "structures":[{{{Council}}},"seats":[{{{Each(n, i => Seat(i, $"a{i}"))}}}]}],
            "meetings":[{{{Each(n, i => $$$"""{"id":"m{{{i}}}","structures":["s"],"held":{"date":"{{{Day(i)}}}"},"attendanceComplete":true}""")}}}]
            """)),
        new("meetings of many structures", n => Register($$$"""
            "structures":[{{{Each(n, i => $$$"""{"id":"s{{{i}}}","name":{"nb":"S"},"kind":"other","owners":["eier"],"seats":[{"id":"x{{{i}}}","onBehalfOf":"a"}]}""")}}}],
            "meetings":[{"id":"m","structures":[{{{Each(n, i => $"\"s{i}\"")}}}],"held":{"date":"2015-03-02"},"attendance":[{{{Each(n, i => $$$"""{"seat":"x{{{i}}}","presence":"present","voted":true}""")}}}]}]
            """)),
        new("extensions with long names", n => Register($$$"""
            "documents":[{"id":"d",{{{Each(n, i => $"\"x:{new string('a', 200)}{i}\":\"01013950187\"")}}},"title":{"nb":"D"} }]
            """)),
    ];

    private static string Register(string members) => $$$"""{"schemaVersion":"1.0",{{{members}}} }""";

    private static string Each(int count, Func<int, string> element) => string.Join(',', Enumerable.Range(0, count).Select(element));

    private static string Party(string actor) => $$$"""{"type":"actor","actor":"{{{actor}}}"}""";

    private static string Organisation(string id) => $$$"""{"type":"user-organisation","id":"{{{id}}}","name":{"nb":"A"}}""";

    private static string Membership(string member, string umbrella) => $$$"""{"member":"{{{member}}}","umbrella":"{{{umbrella}}}"}""";

    private static string Source(int number) => $$$"""{"document":"d","locator":"s. {{{number}}}"}""";

    /// <summary>A structure that is permanent, in force and anchored at the top.</summary>
    private static string Overall(string id, string members, string owner) => $$$"""
        {"id":"{{{id}}}","name":{"nb":"S"},"kind":"other","owners":["{{{owner}}}"],"contactForm":"council","phases":[{"status":"active","permanence":"permanent"}],"anchorings":[{"level":"top-management"}]{{{members}}}}
        """;

    private static string Seat(int number, string holder) => $$$"""{"id":"x{{{number}}}","onBehalfOf":"{{{holder}}}"}""";

    /// <summary>A day by its number, counted from a Monday in January 2000.</summary>
    public static string Day(int number) => new DateOnly(2000, 1, 3).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
