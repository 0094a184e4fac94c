namespace Moteplass.Domain.Testing;

/// <summary>The breaches that are in a structure or its meetings.</summary>
internal static partial class Breaches
{
    private static IEnumerable<Breach> Structural =>
    [
        OfMandate("CAD001", "a list of dates without a date", "/cadences/0", """ "cadences":[{"type":"dated"}] """),
        OfMandate("MAN001", "seat groups that are more than the members", "/members", """
            "members":"5","seatGroups":[{"side":"users","count":"3-4"},{"side":"authority","count":"3"}]
            """),
        OfMandate("MAN001", "parts that are more than their seat group", "/seatGroups/0/count", """
            "seatGroups":[{"side":"users","count":"3","parts":[{"count":"2"},{"count":"2"}]}]
            """),
        OfMandate("MAN001", "an odd number of members that is to be even", "/members", """ "members":"7","evenMembers":true """),
        OfMandate("MAN002", "a quorum of eight among seven", "/voting/quorum", """ "members":"7","voting":{"quorum":{"count":8}} """),
        OfMandate("MAN002", "a quorum of more than all", "/voting/quorum", """ "voting":{"quorum":{"share":"1/1","moreThan":true}} """),
        OfMandate("PAR001", "equally many seats that are five and four", "/equalSeats", """
            "equalSeats":{"between":["users","authority"]},"seatGroups":[{"side":"users","count":"5"},{"side":"authority","count":"4"}]
            """),
        new("MTG005", "an observer who votes", "/meetings/0/attendance/0/voted", $$"""
            {{Structure(""" "seats":[{"id":"brudd-plass","onBehalfOf":"brudd-en","role":"observer","hasVote":false}] """)}},
            "meetings":[{"id":"brudd-mote","structures":["brudd-rad"],"attendance":[{"seat":"brudd-plass","voted":true}]}]
            """),
        OfStructure("SEA002", "a seat of an umbrella organisation, filled by one that is not its member", "/seats/0/affiliation", """
            "seats":[{"id":"brudd-plass","onBehalfOf":"brudd-paraply","affiliation":"brudd-en","period":"2016/2018"}]
            """),
        OfStructure("SEA004", "two chairs for two days, where the mandate gives one", "/seats/1/role", """
            "mandates":[{"offices":[{"role":"chair","count":"1"}]}],
            "seats":[{"id":"brudd-plass","role":"chair","period":"2015/2017-05-31"},{"id":"brudd-sete","role":"chair","period":"2017-05-30/.."}]
            """),
        new("STR001", "a structure that has a life and no owner", "/structures/0", """
            "structures":[{"id":"brudd-rad","name":{"nb":"Rådet"},"kind":"user-council","phases":[{"status":"active"}]}]
            """),
        new("STR008", "a meeting of a structure that is only planned", "/meetings/0/held/date", Held("2017-05-03", "planned", "2016/..")),
        new("STR008", "a meeting on the day after the structure's end", "/meetings/0/held/date", Held("2016-01-01", "active", "2010/2015")),
        OfStructure("STR009", "a seat that goes on after the structure", "/seats/0/period", """
            "phases":[{"status":"active","period":"2010/2015"}],"seats":[{"id":"brudd-plass","period":"2012/2016-01-01"}]
            """),
        OfStructure("STR009", "a cadence that goes on after its mandate", "/mandates/0/cadences/0/period", """
            "mandates":[{"period":"2010/2012","cadences":[{"type":"rate","per":"year","period":"2011/2014"}]}]
            """),
    ];

    private static Breach OfStructure(string code, string says, string pointer, string members) => new(code, says, $"/structures/0{pointer}", Structure(members));

    private static Breach OfMandate(string code, string says, string pointer, string members) =>
        OfStructure(code, says, $"/mandates/0{pointer}", $$""" "mandates":[{ {{members}} }] """);

    private static string Structure(string members) => $$"""
        {{Actors}},
        "structures":[{"id":"brudd-rad","name":{"nb":"Rådet"},"kind":"user-council","owners":["brudd-direktorat"]{{(members.Length > 0 ? "," : "")}}{{members}} }]
        """;

    private static string Held(string date, string status, string period) => $$"""
        {{Structure($$""" "phases":[{"status":"{{status}}","period":"{{period}}"}] """)}},
        "meetings":[{"id":"brudd-mote","structures":["brudd-rad"],"held":{"date":"{{date}}"} }]
        """;
}
