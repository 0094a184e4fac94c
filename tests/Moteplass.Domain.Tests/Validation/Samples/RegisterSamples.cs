using static Moteplass.Domain.Tests.Validation.Samples.RuleSample;

namespace Moteplass.Domain.Tests.Validation.Samples;

/// <summary>REG001 to REG004.</summary>
internal static class RegisterSamples
{
    private const string Document = """ "documents":[{"id":"d","title":{"nb":"Notat"}}] """;

    public static IEnumerable<RuleSample> All { get; } =
    [
        Breaks(
            "REG001",
            "an id that is used twice",
            """ "mappings":[{"id":"a"},{"id":"a"}] """,
            ProblemSeverity.Error,
            "/mappings/1/id",
            "Id-en «a» er allerede brukt blant kartleggingene (se /mappings/0).",
            "Id-en «a» er allereie brukt blant kartleggingane (sjå /mappings/0).",
            "The id 'a' is already used among the mappings (see /mappings/0)."),
        Keeps("REG001", "the same id in different kinds", """ "mappings":[{"id":"a"}],"meetings":[{"id":"a"}] """),
        Breaks(
            "REG002",
            "a reference that leads nowhere",
            """ "meetings":[{"id":"m","structures":["rad"]}] """,
            ProblemSeverity.Error,
            "/meetings/0/structures/0",
            "Registeret mangler en struktur med id-en «rad».",
            "Registeret manglar ein struktur med id-en «rad».",
            "The register does not have a structure with the id 'rad'."),
        Breaks(
            "REG002",
            "a reference to an actor of the wrong kind",
            """ "actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"},"parent":"ffo"},{"type":"user-organisation","id":"ffo","name":{"nb":"FFO"}}] """,
            ProblemSeverity.Error,
            "/actors/0/parent",
            "«ffo» er en brukerorganisasjon, men her skal det stå et direktorat eller et offentlig organ.",
            "«ffo» er ein brukarorganisasjon, men her skal det stå eit direktorat eller eit offentleg organ.",
            "'ffo' is a user organisation, but a directorate or a public body is expected here."),
        Keeps("REG002", "a reference that leads to the right record", """ "meetings":[{"id":"m","structures":["rad"]}],"structures":[{"id":"rad","name":{"nb":"Råd"},"kind":"user-council"}] """),
        Breaks("REG003", "an actor", $$$""" {{{Document}}},"actors":[{"type":"directorate","id":"hdir","name":{"nb":"Hdir"}}] """, ProblemSeverity.Info, "/actors/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a membership", $$$""" {{{Document}}},"memberships":[{"member":"a","umbrella":"b","sources":[{"document":"d"}]},{"member":"a","umbrella":"c"}] """, ProblemSeverity.Info, "/memberships/1", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a structure", $$$""" {{{Document}}},"structures":[{"id":"s","name":{"nb":"S"},"kind":"other"}] """, ProblemSeverity.Info, "/structures/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a meeting", $$$""" {{{Document}}},"meetings":[{"id":"m"}] """, ProblemSeverity.Info, "/meetings/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a list of meetings", $$$""" {{{Document}}},"meetingListings":[{"structure":"s","period":"2015/2016","complete":true}] """, ProblemSeverity.Info, "/meetingListings/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a mapping", $$$""" {{{Document}}},"mappings":[{"id":"k"}] """, ProblemSeverity.Info, "/mappings/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a workshop", $$$""" {{{Document}}},"workshops":[{"id":"w"}] """, ProblemSeverity.Info, "/workshops/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a contribution", $$$""" {{{Document}}},"contributions":[{"id":"c"}] """, ProblemSeverity.Info, "/contributions/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "an evaluation", $$$""" {{{Document}}},"evaluations":[{"id":"e"}] """, ProblemSeverity.Info, "/evaluations/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "an assignment", $$$""" {{{Document}}},"assignments":[{"id":"a","text":{"nb":"A"}}] """, ProblemSeverity.Info, "/assignments/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a proposal", $$$""" {{{Document}}},"proposals":[{"id":"p"}] """, ProblemSeverity.Info, "/proposals/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Breaks("REG003", "a decision", $$$""" {{{Document}}},"decisions":[{"id":"d"}] """, ProblemSeverity.Info, "/decisions/0", "Kilden til posten er ikke oppgitt.", "Kjelda til posten er ikkje oppgitt.", "The source of the record is not stated."),
        Keeps("REG003", "a record with a source, whose parts stand on it", $$$""" {{{Document}}},"structures":[{"id":"s","name":{"nb":"S"},"kind":"other","phases":[{"status":"active"}],"sources":[{"document":"d"}]}] """),
        Keeps("REG003", "a register without documents", """ "structures":[{"id":"s","name":{"nb":"S"},"kind":"other"}] """),
        Breaks(
            "REG004",
            "an inference without a reason",
            $$$""" {{{Document}}},"contributions":[{"id":"c","sources":[{"document":"d","hedge":"synes"},{"document":"d","basis":"inferred"}]}] """,
            ProblemSeverity.Info,
            "/contributions/0/sources/1/basis",
            "Det er ikke oppgitt hvorfor dette er utledet.",
            "Det er ikkje oppgitt kvifor dette er utleidd.",
            "It is not stated why this is inferred."),
        Keeps("REG004", "an inference with its reason", $$$""" {{{Document}}},"contributions":[{"id":"c","sources":[{"document":"d","basis":"inferred","note":{"nb":"Fordi"}}]}] """),
    ];
}
