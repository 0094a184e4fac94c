namespace Moteplass.Domain.Validation;

/// <summary>Records that share one set of ids.</summary>
internal sealed class RecordFamily
{
    public static readonly RecordFamily Documents = new("documents", new("et dokument", "eit dokument", "a document"), new("dokumentene", "dokumenta", "the documents"));
    public static readonly RecordFamily Actors = new("actors", new("en aktør", "ein aktør", "an actor"), new("aktørene", "aktørane", "the actors"));
    public static readonly RecordFamily Structures = new("structures", new("en struktur", "ein struktur", "a structure"), new("strukturene", "strukturane", "the structures"));
    public static readonly RecordFamily Seats = new("seats", new("en plass", "ein plass", "a seat"), new("plassene", "plassane", "the seats"));
    public static readonly RecordFamily Meetings = new("meetings", new("et møte", "eit møte", "a meeting"), new("møtene", "møta", "the meetings"));
    public static readonly RecordFamily Workshops = new("workshops", new("en workshop", "ein workshop", "a workshop"), new("workshopene", "workshopane", "the workshops"));
    public static readonly RecordFamily Contributions = new("contributions", new("et innspill", "eit innspel", "a contribution"), new("innspillene", "innspela", "the contributions"));
    public static readonly RecordFamily Evaluations = new("evaluations", new("en evaluering", "ei evaluering", "an evaluation"), new("evalueringene", "evalueringane", "the evaluations"));
    public static readonly RecordFamily Assignments = new("assignments", new("et oppdrag", "eit oppdrag", "an assignment"), new("oppdragene", "oppdraga", "the assignments"));
    public static readonly RecordFamily Proposals = new("proposals", new("et forslag", "eit forslag", "a proposal"), new("forslagene", "forslaga", "the proposals"));
    public static readonly RecordFamily Decisions = new("decisions", new("et vedtak", "eit vedtak", "a decision"), new("vedtakene", "vedtaka", "the decisions"));
    public static readonly RecordFamily Mappings = new("mappings", new("en kartlegging", "ei kartlegging", "a mapping"), new("kartleggingene", "kartleggingane", "the mappings"));

    /// <summary>The family of a type of record.</summary>
    public static RecordFamily Of(RecordType type) => type switch
    {
        RecordType.Document => Documents,
        RecordType.Actor => Actors,
        RecordType.Structure => Structures,
        RecordType.Seat => Seats,
        RecordType.Meeting => Meetings,
        RecordType.Workshop => Workshops,
        RecordType.Contribution => Contributions,
        RecordType.Evaluation => Evaluations,
        RecordType.Assignment => Assignments,
        RecordType.Proposal => Proposals,
        RecordType.Decision => Decisions,
        RecordType.Mapping => Mappings,
        _ => throw new System.Diagnostics.UnreachableException($"{type} has no ids."),
    };

    private RecordFamily(string member, LocalizedText one, LocalizedText all) => (Member, One, All) = (member, one, all);

    /// <summary>The member of the register, or for seats of a structure, whose list they are.</summary>
    public string Member { get; }

    /// <summary>One of them, with the indefinite article.</summary>
    public LocalizedText One { get; }

    /// <summary>All of them, in definite form.</summary>
    public LocalizedText All { get; }
}
