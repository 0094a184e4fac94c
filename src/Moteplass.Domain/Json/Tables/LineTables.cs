namespace Moteplass.Domain.Json;

/// <summary>What may stand on a line: the word for it, its field table, and the list of the register to which it belongs.</summary>
internal static class LineTables
{
    /// <summary>The word of the first line, which holds what a register says of itself.</summary>
    public const string Header = "register";

    /// <summary>The records, in the order of the register's lists.</summary>
    public static ValueList<LineKind> Kinds { get; } =
    [
        new LineKind<SourceDocument>("document", SourceTables.Document.OfLine, r => r.Documents, (r, all) => r with { Documents = all }),
        new LineKind<Actor>("actor", ActorTables.Actor.OfLine, r => r.Actors, (r, all) => r with { Actors = all }),
        new LineKind<OrganisationMembership>("membership", ActorTables.Membership.OfLine, r => r.Memberships, (r, all) => r with { Memberships = all }),
        new LineKind<CollaborationStructure>("structure", StructureTables.Structure.OfLine, r => r.Structures, (r, all) => r with { Structures = all }),
        new LineKind<Meeting>("meeting", MeetingTables.Meeting.OfLine, r => r.Meetings, (r, all) => r with { Meetings = all }),
        new LineKind<MeetingListing>("meeting-listing", MeetingTables.Listing.OfLine, r => r.MeetingListings, (r, all) => r with { MeetingListings = all }),
        new LineKind<Workshop>("workshop", WorkshopTables.Workshop.OfLine, r => r.Workshops, (r, all) => r with { Workshops = all }),
        new LineKind<Contribution>("contribution", WorkshopTables.Contribution.OfLine, r => r.Contributions, (r, all) => r with { Contributions = all }),
        new LineKind<Evaluation>("evaluation", WorkshopTables.Evaluation.OfLine, r => r.Evaluations, (r, all) => r with { Evaluations = all }),
        new LineKind<PracticeMapping>("mapping", MappingTables.Mapping.OfLine, r => r.Mappings, (r, all) => r with { Mappings = all }),
        new LineKind<Assignment>("assignment", DecisionTables.Assignment.OfLine, r => r.Assignments, (r, all) => r with { Assignments = all }),
        new LineKind<Proposal>("proposal", DecisionTables.Proposal.OfLine, r => r.Proposals, (r, all) => r with { Proposals = all }),
        new LineKind<Decision>("decision", DecisionTables.Decision.OfLine, r => r.Decisions, (r, all) => r with { Decisions = all }),
    ];
}
