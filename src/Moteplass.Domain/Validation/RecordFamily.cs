namespace Moteplass.Domain.Validation;

/// <summary>Records that share one set of ids.</summary>
internal sealed class RecordFamily
{
    public static readonly RecordFamily Documents = new(new("et dokument", "eit dokument", "a document"), new("dokumentene", "dokumenta", "the documents"));
    public static readonly RecordFamily Actors = new(new("en aktør", "ein aktør", "an actor"), new("aktørene", "aktørane", "the actors"));
    public static readonly RecordFamily Structures = new(new("en struktur", "ein struktur", "a structure"), new("strukturene", "strukturane", "the structures"));
    public static readonly RecordFamily Seats = new(new("en plass", "ein plass", "a seat"), new("plassene", "plassane", "the seats"));
    public static readonly RecordFamily Meetings = new(new("et møte", "eit møte", "a meeting"), new("møtene", "møta", "the meetings"));
    public static readonly RecordFamily Workshops = new(new("en workshop", "ein workshop", "a workshop"), new("workshopene", "workshopane", "the workshops"));
    public static readonly RecordFamily Contributions = new(new("et innspill", "eit innspel", "a contribution"), new("innspillene", "innspela", "the contributions"));
    public static readonly RecordFamily Evaluations = new(new("en evaluering", "ei evaluering", "an evaluation"), new("evalueringene", "evalueringane", "the evaluations"));
    public static readonly RecordFamily Assignments = new(new("et oppdrag", "eit oppdrag", "an assignment"), new("oppdragene", "oppdraga", "the assignments"));
    public static readonly RecordFamily Proposals = new(new("et forslag", "eit forslag", "a proposal"), new("forslagene", "forslaga", "the proposals"));
    public static readonly RecordFamily Decisions = new(new("et vedtak", "eit vedtak", "a decision"), new("vedtakene", "vedtaka", "the decisions"));
    public static readonly RecordFamily Mappings = new(new("en kartlegging", "ei kartlegging", "a mapping"), new("kartleggingene", "kartleggingane", "the mappings"));

    private RecordFamily(LocalizedText one, LocalizedText all) => (One, All) = (one, all);

    /// <summary>One of them, with the indefinite article.</summary>
    public LocalizedText One { get; }

    /// <summary>All of them, in definite form.</summary>
    public LocalizedText All { get; }
}
