using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG005 to MTG007: what a mandate says of votes and of how often it meets.</summary>
internal static class PromiseSamples
{
    private const string Two = """},{"id":"n","structures":["s"],"held":{"date":"2016-09-09"}},{"id":"o","structures":["s"],"held":{"date":"2016"}""";

    private const string NoRightNb = "Den som stemte, har verken en plass med stemmerett eller en egen rett til å stemme.";
    private const string NoRightNn = "Den som røysta, har verken ein plass med røysterett eller ein eigen rett til å røyste.";
    private const string NoRightEn = "The one who voted has neither a voting seat nor a right to vote of their own.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("MTG005", "an observer votes", Vote("", """ {"seat":"p","voted":true},{"seat":"o","voted":true} """), ProblemSeverity.Error, "/meetings/0/attendance/1/voted", NoRightNb, NoRightNn, NoRightEn),
        Breaks("MTG005", "a guest votes", Vote("", """ {"organisation":"safo","voted":true} """), ProblemSeverity.Error, "/meetings/0/attendance/0/voted", NoRightNb, NoRightNn, NoRightEn),
        Breaks("MTG005", "an observer votes who is named without the seat", Vote("", """ {"organisation":"nhf","voted":true} """), ProblemSeverity.Error, "/meetings/0/attendance/0/voted", NoRightNb, NoRightNn, NoRightEn),
        Keeps("MTG005", "one who holds a voting seat and is named without it", Vote("", """ {"organisation":"ffo","voted":true} """)),
        Keeps("MTG005", "the member of an umbrella that holds a voting seat", Vote("", """ {"organisation":"nfu","voted":true} """)),
        Keeps("MTG005", "somebody who is not named", Vote("", """ {"voted":true} """)),
        Keeps("MTG005", "a structure whose seats are not listed", Vote("", """ {"organisation":"safo","voted":true} """, "")),
        Keeps("MTG005", "a member and a deputy who steps in vote, a guest does not", Vote("", """ {"seat":"p","voted":true},{"seat":"d","deputisesFor":"q","voted":true},{"organisation":"ffo","voted":false},{"seat":"o"} """)),
        Keeps("MTG005", "a right of its own to vote", Vote(""" "attendanceRights":[{"party":{"type":"actor","actor":"ffo"},"rights":["attend","vote"]}] """, """ {"organisation":"ffo","voted":true} """)),
        Breaks(
            "MTG006",
            "one of two, where more than half must be there",
            Vote(""" "voting":{"quorum":{"share":"1/2","moreThan":true}} """, """ {"seat":"p","presence":"present"},{"seat":"o","presence":"present"},{"seat":"q","presence":"excused"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance",
            "Det var 1 med stemmerett til stede, men kravet er minst 2.",
            "Det var 1 med røysterett til stades, men kravet er minst 2.",
            "The number of people present with a vote was 1, and the quorum is at least 2."),
        Breaks(
            "MTG006",
            "nobody, where one must be there",
            Vote(""" "voting":{"quorum":{"count":1}} """, """ {"seat":"o","presence":"present"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance",
            "Det var ingen med stemmerett til stede, men kravet er 1.",
            "Det var ingen med røysterett til stades, men kravet er 1.",
            "The number of people present with a vote was 0, and the quorum is 1."),
        Keeps("MTG006", "half, where half is enough", Vote(""" "voting":{"quorum":{"share":"1/2"}} """, """ {"seat":"p","presence":"present"},{"seat":"q","presence":"excused"} """)),
        Keeps("MTG006", "a deputy who steps in", Vote(""" "voting":{"quorum":{"count":2}} """, """ {"seat":"p","presence":"present"},{"seat":"d","deputisesFor":"q","presence":"remote"} """)),
        Breaks(
            "MTG006",
            "a member and a deputy, where three must be there",
            Vote(""" "voting":{"quorum":{"count":3}} """, """ {"seat":"p","presence":"present"},{"seat":"d","presence":"present"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance",
            "Det var 1–2 med stemmerett til stede, men kravet er 3.",
            "Det var 1–2 med røysterett til stades, men kravet er 3.",
            "The number of people present with a vote was 1–2, and the quorum is 3."),
        Keeps("MTG006", "a deputy of whom it is not said for whom", Vote(""" "voting":{"quorum":{"count":2}} """, """ {"seat":"p","presence":"present"},{"seat":"d","presence":"present"} """)),
        Keeps("MTG006", "organisations where no seats are listed", Vote(""" "members":"4","voting":{"quorum":{"share":"1/2"}} """, """ {"organisation":"ffo","presence":"present"} """, "")),
        Keeps("MTG006", "a list of those present that may be short", Vote(""" "voting":{"quorum":{"count":2}} """, """ {"seat":"p","presence":"present"} """).Replace("\"attendanceComplete\":true,", "", StringComparison.Ordinal)),
        Breaks(
            "MTG007",
            "one meeting where two were promised",
            Promise(""" "count":"2" """, "true"),
            ProblemSeverity.Warning,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 1 ordinært møte; mandatet sier 2.",
            "Møteoversikta for 2016 har høgst 1 ordinært møte; mandatet seier 2.",
            "The list of meetings for 2016 has at most 1 ordinary meeting; the mandate says 2."),
        Breaks(
            "MTG007",
            "one meeting where there should be two",
            Promise(""" "count":"2","modality":"should" """, "true"),
            ProblemSeverity.Info,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 1 ordinært møte; mandatet sier 2.",
            "Møteoversikta for 2016 har høgst 1 ordinært møte; mandatet seier 2.",
            "The list of meetings for 2016 has at most 1 ordinary meeting; the mandate says 2."),
        Breaks(
            "MTG007",
            "two meetings where three were promised",
            Promise(""" "count":"3" """, "true", ""","planned":{"date":"2016-09-08"}},{"id":"n","structures":["s"],"status":"held","held":{"date":"2016-09-09"}"""),
            ProblemSeverity.Warning,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 2 ordinære møter; mandatet sier 3.",
            "Møteoversikta for 2016 har høgst 2 ordinære møte; mandatet seier 3.",
            "The list of meetings for 2016 has at most 2 ordinary meetings; the mandate says 3."),
        Breaks(
            "MTG007",
            "none where one was promised",
            Promise(""" "count":"1" """, "true").Replace("2016-05-13", "2015-05-13", StringComparison.Ordinal),
            ProblemSeverity.Warning,
            "/meetingListings/0",
            "Møteoversikten for 2016 har ingen ordinære møter; mandatet sier 1.",
            "Møteoversikta for 2016 har ingen ordinære møte; mandatet seier 1.",
            "The list of meetings for 2016 has no ordinary meetings; the mandate says 1."),
        Breaks(
            "MTG007",
            "one meeting where two or more were promised",
            Promise(""" "count":"2.." """, "true"),
            ProblemSeverity.Warning,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 1 ordinært møte; mandatet sier minst 2.",
            "Møteoversikta for 2016 har høgst 1 ordinært møte; mandatet seier minst 2.",
            "The list of meetings for 2016 has at most 1 ordinary meeting; the mandate says at least 2."),
        Breaks(
            "MTG007",
            "three meetings where two were promised and two more should be",
            Promise(""" "count":"2"},{"type":"rate","per":"year","count":"2","modality":"should" """, "true", Two),
            ProblemSeverity.Info,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 3 ordinære møter; mandatet sier 4.",
            "Møteoversikta for 2016 har høgst 3 ordinære møte; mandatet seier 4.",
            "The list of meetings for 2016 has at most 3 ordinary meetings; the mandate says 4."),
        Breaks(
            "MTG007",
            "three meetings where four were promised and about two more should be",
            Promise(""" "count":"4"},{"type":"rate","per":"year","count":"~2","modality":"should" """, "true", Two),
            ProblemSeverity.Warning,
            "/meetingListings/0",
            "Møteoversikten for 2016 har høyst 3 ordinære møter; mandatet sier omtrent 6.",
            "Møteoversikta for 2016 har høgst 3 ordinære møte; mandatet seier om lag 6.",
            "The list of meetings for 2016 has at most 3 ordinary meetings; the mandate says about 6."),
        Breaks(
            "MTG007",
            "more cadences in the time of the list than are put together",
            Promise($$""" "count":"2"{{string.Concat(Enumerable.Range(3, 40).Select(count => $$"""},{"type":"rate","per":"year","count":"{{count}}" """))}} """, "true"),
            ProblemSeverity.Info,
            "/meetingListings/0",
            "Møteoversikten for 2016 er ikke prøvd: for mange mandater, møtefrekvenser eller faser kan gjelde i den tiden.",
            "Møteoversikta for 2016 er ikkje prøvd: for mange mandat, møtefrekvensar eller fasar kan gjelde i den tida.",
            "The list of meetings for 2016 is not checked: too many mandates, cadences or phases may apply in that time."),
        Keeps("MTG007", "a list of ordinary meetings, beside which there may be a constituting one", Promise(""" "count":"2" """, """true,"kinds":["ordinary"]""")),
        Keeps("MTG007", "as many as the lower bound", Promise(""" "count":"1-3" """, "true")),
        Keeps("MTG007", "a list that may be incomplete", Promise(""" "count":"2" """, "false")),
        Keeps("MTG007", "a rate without its number", Promise("", "true")),
    ];

    private static string Vote(string mandate, string attendance, string seats = """
        {"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"ffo"},{"id":"d","onBehalfOf":"ffo","role":"deputy"},{"id":"o","onBehalfOf":"nhf","role":"observer"}
        """) => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}},{"type":"user-organisation","id":"nfu","name":{"nb":"NFU"}},{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"}},{"type":"user-organisation","id":"nhf","name":{"nb":"NHF"}}],
        "memberships":[{"member":"nfu","umbrella":"ffo"}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{ {{{mandate}}} }],"seats":[{{{seats}}}]}],
        "meetings":[{"id":"m","structures":["s"],"status":"held","held":{"date":"2016-05-13"},"attendanceComplete":true,"attendance":[{{{attendance}}}]}]
        """;

    private static string Promise(string cadence, string complete, string more = "") => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{"type":"rate","per":"year"{{{(cadence.Length == 0 ? "" : ",")}}}{{{cadence}}}}]}]}],
        "meetings":[{"id":"m","structures":["s"],"status":"held","held":{"date":"2016-05-13"}{{{more}}}}],
        "meetingListings":[{"structure":"s","period":"2016-01-01/2016-12-31","complete":{{{complete}}}}]
        """;
}
