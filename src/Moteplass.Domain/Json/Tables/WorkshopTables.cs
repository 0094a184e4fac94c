namespace Moteplass.Domain.Json;

/// <summary>The field tables of workshops, what was said in them, and evaluations.</summary>
internal static class WorkshopTables
{
    public static RecordWire<Workshop> Workshop { get; } = new RecordWire<Workshop>()
        .Required("id", w => w.Id, Wire.Id<Workshop>())
        .Optional("name", w => w.Name, Wire.LocalizedText)
        .List("themes", w => w.Themes, Wire.LocalizedText)
        .List("arrangedBy", w => w.ArrangedBy, PartyTables.Party)
        .List("heldFor", w => w.HeldFor, PartyTables.Party)
        .Optional("status", w => w.Status, Wire.Word<MeetingStatus>())
        .Optional("when", w => w.When, Wire.Scalar<PartialDate>())
        .Optional("participants", w => w.Participants, Wire.Scalar<CountRange>())
        .Optional("organisations", w => w.Organisations, Wire.Scalar<CountRange>())
        .List("attendees", w => w.Attendees, Wire.Id<Actor>())
        .Optional("ages", w => w.Ages, Wire.Scalar<AgeRange>())
        .Optional("evaluation", w => w.Evaluation, SourceTables.StatedText)
        .Sources();

    public static RecordWire<Contribution> Contribution { get; } = new RecordWire<Contribution>()
        .Required("id", c => c.Id, Wire.Id<Contribution>())
        .List("from", c => c.From, PartyTables.Party)
        .Optional("workshop", c => c.Workshop, Wire.Id<Workshop>())
        .Optional("meeting", c => c.Meeting, Wire.Id<Meeting>())
        .Optional("mapping", c => c.Mapping, Wire.Id<PracticeMapping>())
        .Optional("when", c => c.When, Wire.Scalar<PartialDate>())
        .Optional("text", c => c.Text, Wire.LocalizedText)
        .List("documents", c => c.Documents, Wire.Id<SourceDocument>())
        .Sources();

    public static RecordWire<Evaluation> Evaluation { get; } = new RecordWire<Evaluation>()
        .Required("id", e => e.Id, Wire.Id<Evaluation>())
        .List("workshops", e => e.Workshops, Wire.Id<Workshop>())
        .List("structures", e => e.Structures, Wire.Id<CollaborationStructure>())
        .List("by", e => e.By, PartyTables.Party)
        .Optional("when", e => e.When, Wire.Scalar<PartialDate>())
        .Optional("continuous", e => e.Continuous, Wire.Flag)
        .Optional("text", e => e.Text, Wire.LocalizedText)
        .List("documents", e => e.Documents, Wire.Id<SourceDocument>())
        .Sources();
}
