using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MTG011.</summary>
internal static class SeatRepresentationSamples
{
    private const string Afar = "Stemte, men var ikke til stede.";
    private const string AfarNn = "Røysta, men var ikkje til stades.";
    private const string AfarEn = "Voted, but was not present.";

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks("MTG011", "excused and voted", Meeting(""" {"seat":"p","presence":"excused","voted":true} """), ProblemSeverity.Error, "/meetings/0/attendance/0/voted", Afar, AfarNn, AfarEn),
        Breaks("MTG011", "absent and voted, for an organisation", Meeting(""" {"organisation":"ffo","presence":"absent","voted":true} """), ProblemSeverity.Error, "/meetings/0/attendance/0/voted", Afar, AfarNn, AfarEn),
        Breaks(
            "MTG011",
            "present and excused",
            Meeting(""" {"seat":"p","presence":"present"},{"seat":"p","presence":"excused"} """),
            ProblemSeverity.Error,
            "/meetings/0/attendance/1",
            "Plassen «p» er ført opp både som til stede og som fraværende.",
            "Plassen «p» er ført opp både som til stades og som fråverande.",
            "The seat 'p' is listed both as present and as not present."),
        Breaks(
            "MTG011",
            "a deputy of itself",
            Meeting(""" {"seat":"p","presence":"present","deputisesFor":"p"} """),
            ProblemSeverity.Error,
            "/meetings/0/attendance/0/deputisesFor",
            "Plassen «p» kan ikke være vara for seg selv.",
            "Plassen «p» kan ikkje vere vara for seg sjølv.",
            "The seat 'p' cannot deputise for itself."),
        Breaks(
            "MTG011",
            "a vacant seat",
            Meeting(""" {"seat":"v","presence":"remote"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance/0/seat",
            "Plassen «v» var ledig, men noen er ført opp som til stede for den.",
            "Plassen «v» var ledig, men nokon er ført opp som til stades for han.",
            "The seat 'v' was vacant, but somebody is listed as present for it."),
        Breaks(
            "MTG011",
            "a seat that ended years before",
            Meeting(""" {"seat":"o","presence":"present"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance/0/seat",
            "Perioden til plassen «o» er 2008–2012, men noen er ført opp som til stede for den 13. mai 2016.",
            "Perioden til plassen «o» er 2008–2012, men nokon er ført opp som til stades for han 13. mai 2016.",
            "The period of the seat 'o' is 2008–2012, but somebody is listed as present for it on 13 May 2016."),
        Breaks(
            "MTG011",
            "a seat that had not begun",
            Meeting(""" {"seat":"n","presence":"present"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance/0/seat",
            "Perioden til plassen «n» er fra 2017, men noen er ført opp som til stede for den 13. mai 2016.",
            "Perioden til plassen «n» er frå 2017, men nokon er ført opp som til stades for han 13. mai 2016.",
            "The period of the seat 'n' is from 2017, but somebody is listed as present for it on 13 May 2016."),
        Breaks(
            "MTG011",
            "more persons than the seat is for",
            Meeting(""" {"seat":"p","presence":"present","persons":"3"} """),
            ProblemSeverity.Warning,
            "/meetings/0/attendance/0/persons",
            "Plassen «p» er for 2, men 3 er ført opp som til stede for den.",
            "Plassen «p» er for 2, men 3 er ført opp som til stades for han.",
            "The seat 'p' is for 2, but 3 are listed as present for it."),
        Keeps("MTG011", "who was excused from a seat that had ended, and one whose presence is not stated", Meeting(""" {"seat":"o","presence":"excused"},{"seat":"v"} """)),
        Keeps("MTG011", "a deputy for one who was excused", Meeting(""" {"seat":"p","presence":"excused"},{"seat":"q","presence":"present","deputisesFor":"p","voted":true} """)),
        Keeps("MTG011", "as many persons as the seat is for, about so many, and a seat that does not say", Meeting(""" {"seat":"p","presence":"present","persons":"2"},{"seat":"p","presence":"present","persons":"~4"},{"seat":"q","presence":"present","persons":"9"} """)),
        Keeps("MTG011", "a seat that ends in the year of the meeting, and one of another structure", Meeting(""" {"seat":"e","presence":"present"},{"seat":"x","presence":"present"} """)),
    ];

    /// <summary>A meeting on 13 May 2016 of a council with seats of every kind.</summary>
    private static string Meeting(string attendance) => $$$"""
        "actors":[{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}],
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","seats":[
          {"id":"p","persons":"2"},{"id":"q","role":"deputy"},{"id":"v","state":"vacant"},{"id":"o","period":"2008/2012"},{"id":"n","period":"2017/.."},{"id":"e","period":"2012/2016"}]},
          {"id":"t","name":{"nb":"T"},"kind":"user-council","seats":[{"id":"x","state":"vacant"}]}],
        "meetings":[{"id":"m","structures":["s"],"held":{"date":"2016-05-13"},"attendance":[{{{attendance}}}]}]
        """;
}
