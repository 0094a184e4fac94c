using Moteplass.Domain.Tests.Analysis.Practice;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation;

/// <summary>Judges small registers by one rule.</summary>
internal static class Judging
{
    /// <summary>The problems of one code in a register with one mandate, each as a line of English.</summary>
    public static string[] Mandate(string code, string mandate, string asOf = "", string structure = "") => Members(
        code,
        $$"""
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","owners":["hdir"],"mandates":[{ {{mandate}} }] {{structure}} }]
        """,
        asOf);

    /// <summary>The problems of one code in a register with one meeting of a structure.</summary>
    public static string[] Meeting(string code, string meeting, string structure = "", string more = "") => Members(
        code,
        $$"""
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"} },{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"} }],
        "structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","owners":["hdir"] {{structure}} }],
        "meetings":[{"id":"m","structures":["rad"],{{meeting}} }] {{more}}
        """);

    public static string[] Members(string code, string members, string asOf = "") =>
    [
        .. RuleRunner.Judge(Registers.With(members), asOf.Length == 0 ? null : Calendars.Day(asOf))
            .Where(problem => problem.Code == code)
            .Select(problem => problem.ToString()),
    ];

    /// <summary>The messages of the only problem of a code, in both forms of Norwegian.</summary>
    public static (string? Nb, string? Nn) Norwegian(string code, string members, string asOf = "")
    {
        Problem problem = Assert.Single(
            RuleRunner.Judge(Registers.With(members), asOf.Length == 0 ? null : Calendars.Day(asOf)), one => one.Code == code);
        return (problem.Message.Nb, problem.Message.Nn);
    }
}
