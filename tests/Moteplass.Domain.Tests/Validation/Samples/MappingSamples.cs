using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>MAP001 to MAP005.</summary>
internal static class MappingSamples
{
    private const string Actors = """
        "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}},{"type":"directorate","id":"imdi","name":{"nb":"IMDi"}},{"type":"public-body","id":"nav","name":{"nb":"Nav"},"kind":"agency"}],
        "structures":[{"id":"gruppe","name":{"nb":"Gruppe"},"kind":"working-group","owners":["hdir","imdi","nav"]},{"id":"rad","name":{"nb":"Råd"},"kind":"user-council","owners":["hdir"]}]
        """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "MAP001",
            "an area without a definition",
            Mapping(""" "areas":[{"name":{"nb":"forankring"},"helpText":{}}],"workedExample":{} """),
            ProblemSeverity.Warning, "/mappings/0/areas/0", "Definisjonen av området er ikke oppgitt.", "Definisjonen av området er ikkje oppgitt.", "The definition of the area is not stated."),
        Breaks(
            "MAP001",
            "an area without a help text",
            Mapping(""" "areas":[{"name":{"nb":"forankring"},"definition":{},"helpText":{}},{"name":{"nb":"hyppighet"},"definition":{}}],"workedExample":{} """),
            ProblemSeverity.Warning, "/mappings/0/areas/1", "Hjelpeteksten til området er ikke oppgitt.", "Hjelpeteksten til området er ikkje oppgitt.", "The help text of the area is not stated."),
        Keeps("MAP001", "both, whose wording is not known", Mapping(""" "areas":[{"name":{"nb":"forankring"},"definition":{},"helpText":{}}] """)),
        Breaks(
            "MAP002",
            "a form without a worked example",
            Mapping(""" "areas":[{"name":{"nb":"forankring"},"definition":{},"helpText":{}}] """),
            ProblemSeverity.Warning, "/mappings/0", "Det er ikke registrert noe utfylt eksempel på skjemaet.", "Det er ikkje registrert noko utfylt døme på skjemaet.", "No worked example of the form is recorded."),
        Keeps("MAP002", "a worked example that is not available", Mapping(""" "areas":[{"name":{"nb":"forankring"}}],"workedExample":{} """)),
        Keeps("MAP002", "a mapping of whose form nothing is said", Mapping(""" "date":"2015" """)),
        Breaks(
            "MAP003",
            "a response without a channel",
            Mapping(""" "responses":[{"respondent":"imdi","status":"nil-return"},{"respondent":"hdir","status":"answered"}] """),
            ProblemSeverity.Warning,
            "/mappings/0/responses/1",
            "Det er ikke oppgitt hvordan svaret er innhentet.",
            "Det er ikkje oppgitt korleis svaret er henta inn.",
            "It is not stated how the response was gathered."),
        Keeps("MAP003", "a channel, and responses without substance", Mapping(""" "responses":[{"respondent":"hdir","status":"answered","channel":{}},{"respondent":"imdi","status":"nil-return"},{"respondent":"nav","status":"not-returned"}] """)),
        Breaks(
            "MAP004",
            "two responses of one directorate",
            Mapping(""" "responses":[{"respondent":"hdir","status":"answered"},{"respondent":"imdi","status":"answered"},{"respondent":"hdir","status":"answered"}] """),
            ProblemSeverity.Error,
            "/mappings/0/responses/2/respondent",
            "«hdir» har allerede svart (se /mappings/0/responses/0).",
            "«hdir» har allereie svara (sjå /mappings/0/responses/0).",
            "'hdir' has already answered (see /mappings/0/responses/0)."),
        Breaks(
            "MAP004",
            "a nil return that describes a structure",
            Mapping(""" "responses":[{"respondent":"hdir","status":"nil-return","structures":["rad"]}] """),
            ProblemSeverity.Error,
            "/mappings/0/responses/0/structures",
            "«hdir» svarte uten innspill eller ikke i det hele tatt, men har beskrevet strukturer.",
            "«hdir» svara utan innspel eller ikkje i det heile, men har skildra strukturar.",
            "'hdir' answered without input or not at all, but has described structures."),
        Breaks(
            "MAP004",
            "no response that describes a structure",
            Mapping(""" "responses":[{"respondent":"hdir","status":"not-returned","structures":["rad"]}] """),
            ProblemSeverity.Error,
            "/mappings/0/responses/0/structures",
            "«hdir» svarte uten innspill eller ikke i det hele tatt, men har beskrevet strukturer.",
            "«hdir» svara utan innspel eller ikkje i det heile, men har skildra strukturar.",
            "'hdir' answered without input or not at all, but has described structures."),
        Keeps("MAP004", "one response each, in each of two mappings", Mapping(""" "responses":[{"respondent":"hdir","status":"answered","structures":["rad"]},{"respondent":"imdi","status":"nil-return"}]},{"id":"l","responses":[{"respondent":"hdir","status":"answered"}] """)),
        Breaks(
            "MAP005",
            "a directorate that had no input",
            Mapping(""" "responses":[{"respondent":"hdir","status":"answered"},{"respondent":"imdi","status":"nil-return"}] """),
            ProblemSeverity.Info,
            "/mappings/0/responses/1",
            "«imdi» meldte at det ikke hadde innspill; funnene gjelder bare de andre.",
            "«imdi» melde at det ikkje hadde innspel; funna gjeld berre dei andre.",
            "'imdi' answered that it had no input; the findings cover only the others."),
        Breaks(
            "MAP005",
            "a directorate that did not answer",
            Mapping(""" "responses":[{"respondent":"imdi","status":"not-returned"}] """),
            ProblemSeverity.Info,
            "/mappings/0/responses/0",
            "«imdi» svarte ikke; funnene gjelder bare de andre.",
            "«imdi» svara ikkje; funna gjeld berre dei andre.",
            "'imdi' did not answer; the findings cover only the others."),
        Breaks(
            "MAP005",
            "a directorate of the assignment of which no response is listed",
            Mapping(""" "conductedBy":"gruppe","responses":[{"respondent":"hdir","status":"answered"}] """),
            ProblemSeverity.Info,
            "/mappings/0",
            "Det er ikke registrert noe svar fra «imdi»; funnene gjelder bare de andre.",
            "Det er ikkje registrert noko svar frå «imdi»; funna gjeld berre dei andre.",
            "No answer from 'imdi' is recorded; the findings cover only the others."),
        Keeps("MAP005", "all directorates of the assignment answered, and an agency did not", Mapping(""" "conductedBy":"gruppe","responses":[{"respondent":"hdir","status":"answered"},{"respondent":"imdi","status":"answered"},{"respondent":"nav","status":"nil-return"}] """)),
        Keeps("MAP005", "a mapping of which no response is listed", Mapping(""" "conductedBy":"gruppe" """)),
    ];

    private static string Mapping(string members) => $$$"""
        {{{Actors}}},"mappings":[{"id":"k",{{{members}}}}]
        """;
}
