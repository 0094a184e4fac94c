namespace Moteplass.Domain.Testing;

/// <summary>One breach or several of every rule that gives errors.</summary>
internal static partial class Breaches
{
    // An owner, an umbrella organisation whose list of members is complete, and two organisations.
    private const string Actors = """
        "actors":[
          {"type":"directorate","id":"brudd-direktorat","name":{"nb":"Eksempeldirektoratet"}},
          {"type":"user-organisation","id":"brudd-paraply","name":{"nb":"Paraplyen"},"membersCompleteFor":"2015/.."},
          {"type":"user-organisation","id":"brudd-en","name":{"nb":"Den ene foreningen"}},
          {"type":"user-organisation","id":"brudd-annen","name":{"nb":"Den andre foreningen"}}]
        """;

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<Breach> All { get; } = [.. Structural.Concat(OfRecords).OrderBy(breach => breach.Code, StringComparer.Ordinal)];

    private static IEnumerable<Breach> OfRecords =>
    [
        new("DEC002", "a proposal that rests on itself", "/proposals/0", """ "proposals":[{"id":"brudd-forslag","restsOnProposals":["brudd-forslag"]}] """),
        new("DEC002", "a proposal that came before the contribution that it rests on", "/proposals/0", """
            "contributions":[{"id":"brudd-innspill","when":"2018-05-14"}],
            "proposals":[{"id":"brudd-forslag","when":"2018-05-13","restsOnContributions":["brudd-innspill"]}]
            """),
        new("DEC002", "a decision that came before the proposal that it answers", "/decisions/0", """
            "proposals":[{"id":"brudd-forslag","when":"2018-05-13"}],"decisions":[{"id":"brudd-vedtak","when":"2018-04","answers":["brudd-forslag"]}]
            """),
        new("DEC003", "a decision by somebody else than the proposal was addressed to", "/decisions/0/answers/0", $$"""
            {{Actors}},
            "proposals":[{"id":"brudd-forslag","addressedTo":[{"type":"actor","actor":"brudd-direktorat"}]}],
            "decisions":[{"id":"brudd-vedtak","answers":["brudd-forslag"],"decidedBy":[{"type":"actor","actor":"brudd-en"}]}]
            """),
        new("DEC006", "a structure that is replaced by itself", "/proposals/0/changes/0/structures/0", $$"""
            {{Structure("")}},
            "proposals":[{"id":"brudd-forslag","changes":[{"type":"replaced-structures","structures":["brudd-rad"],"replacedBy":"brudd-rad"}]}]
            """),
        new("DEC006", "a structure that a proposal changes twice", "/proposals/0/changes/1/structure", $$"""
            {{Structure("")}},
            "proposals":[{"id":"brudd-forslag","changes":[{"type":"changed-structure","structure":"brudd-rad","anchoring":"board"},{"type":"changed-structure","structure":"brudd-rad","anchoring":"unit"}]}]
            """),
        new("MAP004", "two responses of one directorate", "/mappings/0/responses/1/respondent", $$"""
            {{Actors}},
            "mappings":[{"id":"brudd-kartlegging","responses":[
              {"respondent":"brudd-direktorat","status":"answered"},{"respondent":"brudd-direktorat","status":"nil-return"}]}]
            """),
        new("MAP004", "a nil return that describes a structure", "/mappings/0/responses/0/structures", $$"""
            {{Structure("")}},
            "mappings":[{"id":"brudd-kartlegging","responses":[{"respondent":"brudd-direktorat","status":"nil-return","structures":["brudd-rad"]}]}]
            """),
        new("MEM001", "two organisations that are members of each other", "/memberships/1", $$"""
            {{Actors}},
            "memberships":[{"member":"brudd-en","umbrella":"brudd-annen"},{"member":"brudd-annen","umbrella":"brudd-en"}]
            """),
        new("MEM002", "an organisation that is a member of itself", "/memberships/0", $$"""
            {{Actors}},"memberships":[{"member":"brudd-en","umbrella":"brudd-en","period":"2010/2012"}]
            """),
        new("MEM002", "a membership that is listed twice for two days", "/memberships/1", $$"""
            {{Actors}},
            "memberships":[
              {"member":"brudd-en","umbrella":"brudd-annen","period":"2010/2012-05-31"},
              {"member":"brudd-en","umbrella":"brudd-annen","period":"2012-05-30/.."}]
            """),
        new("MTG001", "a meeting that was held and is only planned", "/meetings/0/status", """
            "meetings":[{"id":"brudd-mote","status":"planned","held":{"date":"2016-05-13"}}]
            """),
        new("MTG001", "a cancelled meeting that was held", "/meetings/0/status", """
            "meetings":[{"id":"brudd-mote","status":"cancelled","held":{"date":"2016-05-13"}}]
            """),
        new("MTG004", "minutes of a cancelled meeting", "/meetings/0/minutes", """ "meetings":[{"id":"brudd-mote","status":"cancelled","minutes":{}}] """),
        new("MTG008", "somebody was at a cancelled meeting", "/meetings/0/attendance", """
            "meetings":[{"id":"brudd-mote","status":"cancelled","attendance":[{"presence":"remote"}]}]
            """),
        new("MTG008", "a meeting that was held and postponed", "/meetings/0/postponedTo", """
            "meetings":[{"id":"brudd-mote","status":"held","postponedTo":"brudd-neste"},{"id":"brudd-neste"}]
            """),
        new("MTG009", "a meeting that ends before it begins", "/meetings/0/planned/until", """
            "meetings":[{"id":"brudd-mote","planned":{"date":"2016-05-13","until":"2016-05-12"}}]
            """),
        new("MTG010", "minutes that are approved before they are written", "/meetings/0/minutes/approved", """
            "meetings":[{"id":"brudd-mote","status":"held","minutes":{"drafted":"2016-05-13","approved":"2016-05-12"}}]
            """),
        new("MTG010", "minutes that are written before the meeting", "/meetings/0/minutes/drafted", """
            "meetings":[{"id":"brudd-mote","status":"held","held":{"date":"2016-05-13"},"minutes":{"drafted":"2016-05-12"}}]
            """),
        new("MTG011", "one who was excused and voted", "/meetings/0/attendance/0/voted", """
            "meetings":[{"id":"brudd-mote","attendance":[{"presence":"excused","voted":true}]}]
            """),
        new("PRV001", "an identity number in a name", "/meetings/0/name/nb", """ "meetings":[{"id":"brudd-mote","name":{"nb":"Møte med 018139 50061"}}] """),
        new("PRV001", "an identity number in what others have added", "/meetings/0/sak:deltaker", """
            "meetings":[{"id":"brudd-mote","sak:deltaker":{"fnr":"41813950055"}}]
            """),
        new("REG001", "an id that is used twice", "/mappings/1/id", """ "mappings":[{"id":"brudd-kartlegging"},{"id":"brudd-kartlegging"}] """),
        new("REG002", "a reference that leads nowhere", "/meetings/0/structures/0", """ "meetings":[{"id":"brudd-mote","structures":["brudd-rad"]}] """),
        new("REG002", "a reference to an actor of the wrong kind", "/actors/1/parent", """
            "actors":[{"type":"user-organisation","id":"brudd-en","name":{"nb":"Foreningen"}},
              {"type":"directorate","id":"brudd-direktorat","name":{"nb":"Direktoratet"},"parent":"brudd-en"}]
            """),
        new("REG005", "a meeting that is postponed to itself", "/meetings/0/postponedTo", """
            "meetings":[{"id":"brudd-mote","status":"postponed","postponedTo":"brudd-mote"}]
            """),
        new("REG005", "two structures that are each under the other", "/structures/1/parent", """
            "structures":[{"id":"brudd-en","name":{"nb":"En"},"kind":"other","parent":"brudd-annen"},{"id":"brudd-annen","name":{"nb":"Annen"},"kind":"other","parent":"brudd-en"}]
            """),
        new("WSH001", "a workshop with neither theme nor arranger", "/workshops/0", """ "workshops":[{"id":"brudd-workshop"}] """),
        new("WSH008", "a workshop that was held and is cancelled", "/workshops/0/status", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"status":"cancelled","held":{"date":"2018-05-14"} }]
            """),
        new("WSH008", "a workshop that ends before it begins", "/workshops/0/held/until", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"held":{"date":"2018-05-14","until":"2018-05-13"} }]
            """),
        new("WSH009", "an invitation after the workshop", "/workshops/0/invitation/sentOn", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"held":{"date":"2018-05-14"},"invitation":{"sentOn":"2018-05-15"} }]
            """),
        new("WSH009", "feedback before the workshop", "/feedback/0/when", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"held":{"date":"2018-05-14"} }],
            "feedback":[{"id":"brudd-tilbakemelding","workshop":"brudd-workshop","when":"2018-05-13"}]
            """),
        new("WSH010", "a session after the workshop", "/workshops/0/sessions/0/times", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"held":{"date":"2018-05-14","times":"10:00-16:00"},"sessions":[{"times":"16:00-17:00"}]}]
            """),
        new("WSH010", "a contribution on a theme of another workshop", "/contributions/0/theme", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }]},{"id":"brudd-annen","themes":[{"id":"brudd-annet-tema","text":{"nb":"Tema"} }]}],
            "contributions":[{"id":"brudd-innspill","workshop":"brudd-workshop","theme":"brudd-annet-tema"}]
            """),
        new("WSH011", "groups that are more than all participants", "/workshops/0/groups", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"participants":"79","groups":[{"count":"60"},{"count":"20"}]}]
            """),
        new("WSH006", "more organisations than participants", "/workshops/0/participants", """
            "workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"organisations":"20","participants":"15-19"}]
            """),
        new("WSH006", "more organisations by name than participants", "/workshops/0/participants", $$"""
            {{Actors}},"workshops":[{"id":"brudd-workshop","themes":[{"id":"brudd-tema","text":{"nb":"Tema"} }],"attendees":["brudd-en","brudd-annen"],"participants":"1"}]
            """),
    ];
}
