using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG014, and STR005 of meetings that say with whom they are held.</summary>
internal static class MeetingPartnerSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MTG014",
            "the owner meets itself",
            Meeting(""" "with":["ffo","hdir"] """),
            ProblemSeverity.Warning,
            "/meetings/0/with/1",
            "Møtet er ført opp som møte med «hdir», som selv eier strukturen.",
            "Møtet er ført opp som møte med «hdir», som sjølv eig strukturen.",
            "The meeting is listed as held with 'hdir', which owns the structure itself."),
        Breaks(
            "MTG014",
            "excused from its own meeting",
            Meeting(""" "with":["ffo"],"attendance":[{"seat":"p","presence":"excused"},{"seat":"q","presence":"present"}] """),
            ProblemSeverity.Warning,
            "/meetings/0/with/0",
            NotThereNb,
            NotThereNn,
            NotThereEn),
        Breaks(
            "MTG014",
            "not named among all who were there",
            Meeting(""" "with":["ffo"],"attendance":[{"organisation":"hdir","presence":"present"}],"attendanceComplete":true """),
            ProblemSeverity.Warning,
            "/meetings/0/with/0",
            NotThereNb,
            NotThereNn,
            NotThereEn),
        Keeps("MTG014", "present for its seat", Meeting(""" "with":["ffo"],"attendance":[{"seat":"p","presence":"remote"}],"attendanceComplete":true """)),
        Keeps("MTG014", "present without a seat", Meeting(""" "with":["ffo"],"attendance":[{"seat":"p","presence":"excused"},{"organisation":"ffo","presence":"present"}] """)),
        Keeps("MTG014", "nothing is said of it, or not how it was there", Meeting(""" "with":["ffo","safo"],"attendance":[{"seat":"q"}] """)),
        Keeps("MTG014", "one of two owners meets the other", Meeting(""" "with":["hdir"] """, owners: "\"hdir\",\"udir\"")),
        Breaks(
            "STR005",
            "a council that meets one organisation",
            Meeting(""" "with":["ffo","hdir"] """, "council", owners: "\"udir\""),
            ProblemSeverity.Warning,
            "/meetings/0/with",
            "Kontaktformen er råd, men møtet er ført opp som møte med bare «ffo».",
            "Kontaktforma er råd, men møtet er ført opp som møte med berre «ffo».",
            "The contact form is a council, but the meeting is listed as held with 'ffo' alone."),
        Breaks(
            "STR005",
            "two with whom a meeting with single organisations is held",
            Meeting(""" "with":["ffo","safo"] """),
            ProblemSeverity.Warning,
            "/meetings/0/with",
            "Kontaktformen er møter med enkeltorganisasjoner, men møtet er ført opp som møte med både «ffo» og «safo».",
            "Kontaktforma er møte med enkeltorganisasjonar, men møtet er ført opp som møte med både «ffo» og «safo».",
            "The contact form is meetings with single organisations, but the meeting is listed as held with both 'ffo' and 'safo'."),
        Keeps("STR005", "a meeting with one organisation", Meeting(""" "with":["ffo"] """)),
        Keeps("STR005", "a council that meets two of its organisations", Meeting(""" "with":["ffo","safo"] """, "council")),
        Keeps("STR005", "a council and an authority", Meeting(""" "with":["udir"] """, "council")),
        Keeps("STR005", "an input meeting with two organisations", Meeting(""" "kind":"input-meeting","with":["ffo","safo"] """)),
    ];

    private static string NotThereNb => "Møtet er ført opp som møte med «ffo», men oppmøtet viser at «ffo» ikke var til stede.";

    private static string NotThereNn => "Møtet er ført opp som møte med «ffo», men oppmøtet viser at «ffo» ikkje var til stades.";

    private static string NotThereEn => "The meeting is listed as held with 'ffo', but the attendance shows that 'ffo' was not present.";

    private static string Meeting(string members, string form = "bilateral", string owners = "\"hdir\"") => $$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} },{"type":"user-organisation","id":"safo","name":{"nb":"SAFO"} },
          {"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"directorate","id":"udir","name":{"nb":"Udir"} }],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"other","contactForm":"{{form}}","owners":[{{owners}}],"seats":[{"id":"p","onBehalfOf":"ffo"},{"id":"q","onBehalfOf":"safo"}]}],
        "meetings":[{"id":"m","structures":["s"],"held":{"date":"2024-05-07"},{{members}} }]
        """;
}
