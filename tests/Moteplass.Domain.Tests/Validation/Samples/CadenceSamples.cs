using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>CAD001 and CAD002.</summary>
internal static class CadenceSamples
{
    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "CAD001",
            "dates of which none is given",
            Cadence(""" {"type":"on-demand"},{"type":"dated"} """),
            ProblemSeverity.Error,
            "/structures/0/mandates/0/cadences/1",
            "Ingen datoer er oppgitt.",
            "Ingen datoar er oppgitte.",
            "No dates are stated."),
        Keeps("CAD001", "a rate, a date, the last Thursday of the month", Cadence(""" {"type":"rate","per":"year"},{"type":"dated","dates":["2016-05"]},{"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"thursday","nth":-1}]} """)),
        Unclear("a number a year and its split, of which nothing more is said", """ {"type":"rate","per":"year","count":"4-6"},{"type":"rate","per":"autumn","count":"1-2"},{"type":"rate","per":"spring","count":"3-4"} """),
        Unclear("a number a year and the dates of this year", """ {"type":"rate","per":"year","count":"4"},{"type":"dated","dates":["2024-04-20"]} """),
        Unclear("a number a year and a day of the month", """ {"type":"recurrence","repeats":"monthly","weekdays":[{"weekday":"thursday","nth":-1}]},{"type":"rate","per":"year","count":"10"} """),
        Unclear("two numbers for the spring", """ {"type":"rate","per":"spring","count":"2"},{"type":"rate","per":"spring","count":"3"} """),
        Unclear("one for the first year alone, and one for all years", """ {"type":"rate","per":"year","count":"6","period":"2024-01-01/2024-12-31"},{"type":"rate","per":"year","count":"4"} """),
        Keeps("CAD002", "a total and its split", Cadence(""" {"type":"rate","per":"year","count":"4-6"},{"type":"rate","per":"autumn","count":"1-2","modality":"normally","isPart":true},{"type":"rate","per":"spring","count":"3-4","modality":"normally","isPart":true} """)),
        Keeps("CAD002", "one that comes in addition", Cadence(""" {"type":"rate","per":"year","count":"4"},{"type":"rate","per":"year","count":"1","isPart":false} """)),
        Keeps("CAD002", "meetings as needed, and meetings that may be held", Cadence(""" {"type":"rate","per":"year","count":"4"},{"type":"on-demand"},{"type":"rate","per":"year","count":"2","modality":"may"} """)),
        Keeps("CAD002", "spring and autumn, and two days of the year", Cadence(""" {"type":"rate","per":"spring","count":"2"},{"type":"rate","per":"autumn","count":"2"},{"type":"dated","dates":["2024-03-01"]},{"type":"recurrence","repeats":"yearly","months":[9],"monthDays":[1]} """)),
        Keeps("CAD002", "another kind of meeting, and another time", Cadence(""" {"type":"rate","per":"year","count":"6","period":"2024/2024"},{"type":"rate","per":"year","count":"4","period":"2025/.."},{"type":"rate","per":"year","count":"1","purpose":"gathering"} """)),
        Keeps("CAD002", "a time whose bounds are not known", Cadence(""" {"type":"rate","per":"year","count":"6","period":"/2024"},{"type":"rate","per":"year","count":"4","period":"2024/"},{"type":"rate","per":"year","count":"4","period":"2024~/.."} """)),
    ];

    private static RuleSample Unclear(string says, string cadences) => Breaks(
        "CAD002",
        says,
        Cadence(cadences),
        ProblemSeverity.Warning,
        "/structures/0/mandates/0/cadences/1",
        "Det er ikke oppgitt om denne møtefrekvensen er en del av en annen som gjelder samtidig, eller kommer i tillegg.",
        "Det er ikkje oppgitt om denne møtefrekvensen er ein del av ein annan som gjeld samtidig, eller kjem i tillegg.",
        "It is not stated whether this cadence is part of another that applies at the same time, or comes in addition.");

    private static string Cadence(string cadence) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{{{cadence}}}]}]}]
        """;
}
