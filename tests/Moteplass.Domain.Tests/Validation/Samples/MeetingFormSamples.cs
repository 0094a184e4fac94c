using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG013.</summary>
internal static class MeetingFormSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MTG013",
            "remote at a meeting in person",
            Meeting(""" "form":"in-person","attendance":[{"seat":"p","presence":"present"},{"seat":"q","presence":"remote"}] """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance/1/presence",
            "Møtet er ført opp som fysisk, men noen er ført opp som til stede digitalt.",
            "Møtet er ført opp som fysisk, men nokon er ført opp som til stades digitalt.",
            "The meeting is stated to be in person, but somebody is listed as present at a distance."),
        Keeps("MTG013", "remote at a hybrid meeting", Meeting(""" "form":"hybrid","attendance":[{"seat":"p","presence":"present"},{"seat":"q","presence":"remote"}] """)),
        Keeps("MTG013", "remote at a meeting whose form is not stated", Meeting(""" "attendance":[{"seat":"q","presence":"remote"}] """)),
        Keeps("MTG013", "in person, and excused or unknown", Meeting(""" "form":"in-person","attendance":[{"seat":"p","presence":"excused"},{"seat":"q"}] """)),
    ];

    private static string Meeting(string members) => $$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"} }],
        "structures":[{"id":"rad","name":{"nb":"Rådet"},"kind":"user-council","seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"safo"}]}],
        "meetings":[{"id":"m","structures":["rad"],"held":{"date":"2024-05-07"},{{members}} }]
        """;
}
