namespace Moteplass.Domain;

/// <summary>
/// A register of the collaboration between directorates and user organisations (samarbeidsregister): all records together, one document.
/// </summary>
/// <remarks>
/// A register may be imperfect: ids may be used twice and references may lead nowhere. The rules report it; nothing here throws.
/// The order of its lists means nothing to any answer.
/// </remarks>
public sealed partial record CollaborationRegister : DomainRecord
{
    /// <summary>The address of the JSON Schema that the document names, or null.</summary>
    [WireName("$schema")]
    public string? SchemaAddress { get; init; }

    /// <summary>
    /// The version of the wire format; the current one unless it was read as another. One that was read is written back: to a reader it says
    /// how to take members that are not of this version.
    /// </summary>
    public SchemaVersion SchemaVersion { get; init; } = SchemaVersion.Current;

    /// <summary>The documents on which the records rest.</summary>
    public ValueList<SourceDocument> Documents { get; init; }

    /// <summary>The parties.</summary>
    public ValueList<Actor> Actors { get; init; }

    /// <summary>The organisations that are members of umbrellas, with the umbrella of each.</summary>
    public ValueList<OrganisationMembership> Memberships { get; init; }

    /// <summary>The structures and meeting places.</summary>
    public ValueList<CollaborationStructure> Structures { get; init; }

    /// <summary>The meetings, planned and held.</summary>
    public ValueList<Meeting> Meetings { get; init; }

    /// <summary>How far the lists of meetings reach.</summary>
    public ValueList<MeetingListing> MeetingListings { get; init; }

    /// <summary>The workshops.</summary>
    public ValueList<Workshop> Workshops { get; init; }

    /// <summary>What was said in workshops, meetings and mappings.</summary>
    public ValueList<Contribution> Contributions { get; init; }

    /// <summary>What those who contributed were told about what came of it.</summary>
    public ValueList<Feedback> Feedback { get; init; }

    /// <summary>The evaluations.</summary>
    public ValueList<Evaluation> Evaluations { get; init; }

    /// <summary>The mappings of practice.</summary>
    public ValueList<PracticeMapping> Mappings { get; init; }

    /// <summary>The assignments.</summary>
    public ValueList<Assignment> Assignments { get; init; }

    /// <summary>The proposals.</summary>
    public ValueList<Proposal> Proposals { get; init; }

    /// <summary>The decisions.</summary>
    public ValueList<Decision> Decisions { get; init; }
}
