namespace Moteplass.Domain.Analysis;

/// <summary>A type of record on which a finding can rest.</summary>
public enum RecordType
{
    /// <summary>An <see cref="Domain.Actor"/>.</summary>
    Actor,

    /// <summary>An <see cref="OrganisationMembership"/>, named by member and umbrella.</summary>
    Membership,

    /// <summary>A <see cref="CollaborationStructure"/>.</summary>
    Structure,

    /// <summary>A <see cref="Domain.Seat"/>.</summary>
    Seat,

    /// <summary>A <see cref="Domain.Meeting"/>.</summary>
    Meeting,

    /// <summary>A <see cref="PracticeMapping"/>.</summary>
    Mapping,

    /// <summary>A <see cref="SourceDocument"/>.</summary>
    Document,

    /// <summary>A <see cref="Domain.Workshop"/>.</summary>
    Workshop,

    /// <summary>A <see cref="Domain.Contribution"/>.</summary>
    Contribution,

    /// <summary>An <see cref="Domain.Evaluation"/>.</summary>
    Evaluation,

    /// <summary>An <see cref="Domain.Assignment"/>.</summary>
    Assignment,

    /// <summary>A <see cref="Domain.Proposal"/>.</summary>
    Proposal,

    /// <summary>A <see cref="Domain.Decision"/>.</summary>
    Decision,
}
