namespace Moteplass.Domain.Json;

/// <summary>The field tables of mappings of practice.</summary>
internal static class MappingTables
{
    public static RecordWire<MappingArea> Area { get; } = new RecordWire<MappingArea>()
        .Required("name", a => a.Name, Wire.LocalizedText)
        .Optional("definition", a => a.Definition, SourceTables.StatedText)
        .Optional("helpText", a => a.HelpText, SourceTables.StatedText)
        .Sources();

    public static RecordWire<MappingResponse> Response { get; } = new RecordWire<MappingResponse>()
        .Required("respondent", r => r.Respondent, Wire.Id<Actor>())
        .Required("status", r => r.Status, Wire.Word<ResponseStatus>())
        .Optional("channel", r => r.Channel, SourceTables.StatedText)
        .List("structures", r => r.Structures, Wire.Id<CollaborationStructure>())
        .List("completeFor", r => r.CompleteFor, Wire.Word<ContactForm>())
        .Sources();

    public static RecordWire<PracticeMapping> Mapping { get; } = new RecordWire<PracticeMapping>()
        .Required("id", m => m.Id, Wire.Id<PracticeMapping>())
        .Optional("name", m => m.Name, Wire.LocalizedText)
        .Optional("date", m => m.Date, Wire.Scalar<PartialDate>())
        .Optional("conductedBy", m => m.ConductedBy, Wire.Id<CollaborationStructure>())
        .Optional("targetGroup", m => m.TargetGroup, ActorTables.TargetGroup)
        .List("areas", m => m.Areas, Area)
        .Optional("workedExample", m => m.WorkedExample, SourceTables.StatedText)
        .List("caveats", m => m.Caveats, SourceTables.StatedText)
        .List("responses", m => m.Responses, Response)
        .Sources();
}
