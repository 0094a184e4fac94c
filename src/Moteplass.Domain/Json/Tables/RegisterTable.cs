namespace Moteplass.Domain.Json;

/// <summary>The field table of the register as a whole.</summary>
internal static class RegisterTable
{
    private static readonly RecordWire<CollaborationRegister> Whole = Begin()
        .List("documents", r => r.Documents, SourceTables.Document)
        .List("actors", r => r.Actors, ActorTables.Actor)
        .List("memberships", r => r.Memberships, ActorTables.Membership)
        .List("structures", r => r.Structures, StructureTables.Structure)
        .List("meetings", r => r.Meetings, MeetingTables.Meeting)
        .List("meetingListings", r => r.MeetingListings, MeetingTables.Listing)
        .List("workshops", r => r.Workshops, WorkshopTables.Workshop)
        .List("contributions", r => r.Contributions, WorkshopTables.Contribution)
        .List("evaluations", r => r.Evaluations, WorkshopTables.Evaluation)
        .List("mappings", r => r.Mappings, MappingTables.Mapping)
        .List("assignments", r => r.Assignments, DecisionTables.Assignment)
        .List("proposals", r => r.Proposals, DecisionTables.Proposal)
        .List("decisions", r => r.Decisions, DecisionTables.Decision);

    public static RegisterWire Register { get; } = new(Whole);

    /// <summary>A register without its records: the first line of a register in lines.</summary>
    public static RegisterWire Header { get; } = new(Begin().NeverKeeping(Whole.FieldNames).OfLine(LineTables.Header));

    private static RecordWire<CollaborationRegister> Begin() => new RecordWire<CollaborationRegister>()
        .Optional("$schema", r => r.SchemaAddress, Wire.Text)
        .Required("schemaVersion", r => r.SchemaVersion, new VersionWire());
}
