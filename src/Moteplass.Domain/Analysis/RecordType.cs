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
}
