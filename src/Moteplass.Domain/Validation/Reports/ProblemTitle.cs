namespace Moteplass.Domain.Validation;

/// <summary>What a problem is called that a web API answers with: it names the kind of record that was sent.</summary>
internal static class ProblemTitle
{
    private static readonly Sentence Unreadable = new(
        "Dokumentet kan ikke leses som {0}.", "Dokumentet kan ikkje lesast som {0}.", "The document cannot be read as {0}.");

    private static readonly LocalizedText RegisterRules = new(
        "Registeret følger ikke alle reglene.", "Registeret følgjer ikkje alle reglane.", "The register breaks one or more rules.");

    private static readonly Sentence RecordRules = new(
        "Dokumentet er {0} som ikke følger alle reglene.", "Dokumentet er {0} som ikkje følgjer alle reglane.", "The document is {0} that breaks one or more rules.");

    private static readonly LocalizedText Register = new("et register", "eit register", "a register");

    private static readonly LocalizedText Record = new("en post", "ein post", "a record");

    /// <param name="kind">The type of record.</param>
    /// <param name="isUnreadable">Whether the document cannot be read, or breaks rules.</param>
    public static ProblemMessage Of(Type kind, bool isUnreadable) =>
        isUnreadable ? Unreadable.With(Name(kind))
        : kind == typeof(CollaborationRegister) ? RegisterRules
        : RecordRules.With(Name(kind));

    /// <summary>One of the kind, with its article.</summary>
    private static LocalizedText Name(Type kind) =>
        kind == typeof(CollaborationRegister) ? Register : RecordTypes.Find(kind) is { } type ? RecordTerms.One(type) : Record;
}
