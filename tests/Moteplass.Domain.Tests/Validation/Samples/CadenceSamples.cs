using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>CAD001.</summary>
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
    ];

    private static string Cadence(string cadence) => $$$"""
        "structures":[{"id":"s","name":{"nb":"S"},"kind":"user-council","mandates":[{"cadences":[{{{cadence}}}]}]}]
        """;
}
