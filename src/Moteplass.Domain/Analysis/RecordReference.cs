namespace Moteplass.Domain.Analysis;

/// <summary>A record on which a finding rests, by type and id, so that it is found again whatever the order of the register.</summary>
/// <remarks>
/// Equality: by type and id. Ordering: by type, then id, ordinal. Default: an actor without an id, which is no record.
/// Thread safety: immutable.
/// </remarks>
/// <param name="Type">The type of record.</param>
/// <param name="Id">Its id; for a membership <c>member/umbrella</c>.</param>
public readonly record struct RecordReference(RecordType Type, string Id) : IComparable<RecordReference>
{
    /// <inheritdoc/>
    public int CompareTo(RecordReference other) =>
        Type != other.Type ? Type.CompareTo(other.Type) : string.CompareOrdinal(Id, other.Id);

    /// <summary>Whether one reference sorts before another.</summary>
    /// <param name="left">A reference.</param>
    /// <param name="right">Another reference.</param>
    public static bool operator <(RecordReference left, RecordReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether one reference sorts after another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(RecordReference left, RecordReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether one reference sorts before another, or is the same.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(RecordReference left, RecordReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one reference sorts after another, or is the same.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(RecordReference left, RecordReference right) => left.CompareTo(right) >= 0;

    internal static RecordReference To(Actor actor) => new(RecordType.Actor, actor.Id.ToString());

    internal static RecordReference To(OrganisationMembership membership) => new(RecordType.Membership, $"{membership.Member}/{membership.Umbrella}");

    internal static RecordReference To(CollaborationStructure structure) => new(RecordType.Structure, structure.Id.ToString());

    internal static RecordReference To(Seat seat) => new(RecordType.Seat, seat.Id.ToString());

    internal static RecordReference To(Meeting meeting) => new(RecordType.Meeting, meeting.Id.ToString());

    internal static RecordReference To(Id<CollaborationStructure> structure) => new(RecordType.Structure, structure.ToString());

    internal static RecordReference To(Id<PracticeMapping> mapping) => new(RecordType.Mapping, mapping.ToString());

    internal static RecordReference To(Id<SourceDocument> document) => new(RecordType.Document, document.ToString());

    internal static RecordReference To(Id<Workshop> workshop) => new(RecordType.Workshop, workshop.ToString());

    internal static RecordReference To(Id<Contribution> contribution) => new(RecordType.Contribution, contribution.ToString());

    internal static RecordReference To(Id<Evaluation> evaluation) => new(RecordType.Evaluation, evaluation.ToString());

    internal static RecordReference To(Id<Assignment> assignment) => new(RecordType.Assignment, assignment.ToString());

    internal static RecordReference To(Id<Proposal> proposal) => new(RecordType.Proposal, proposal.ToString());

    internal static RecordReference To(Id<Decision> decision) => new(RecordType.Decision, decision.ToString());

    internal static RecordReference To(PracticeMapping mapping) => new(RecordType.Mapping, mapping.Id.ToString());
}
