namespace Moteplass.Domain.Validation;

/// <summary>Registers around a single record. What holds the record there is made up, and says nothing that a rule could judge it by.</summary>
internal static class Around
{
    private static readonly CollaborationStructure Structure = new()
    {
        Id = Id<CollaborationStructure>.Parse("s"),
        Name = new LocalizedText("S"),
        Kind = StructureKind.Other,
    };

    private static readonly PracticeMapping Mapping = new() { Id = Id<PracticeMapping>.Parse("m") };

    public static CollaborationRegister Phase(Phase phase) => Register(Structure with { Phases = [phase] });

    public static CollaborationRegister Anchoring(Anchoring anchoring) => Register(Structure with { Anchoring = [anchoring] });

    public static CollaborationRegister Seat(Seat seat) => Register(Structure with { Seats = [seat] });

    /// <remarks>A mandate of which nothing is known stands beside it, for there may be others; an only one would be in force always.</remarks>
    public static CollaborationRegister Mandate(Mandate mandate) => Register(Structure with { Mandates = [mandate, new Mandate()] });

    public static CollaborationRegister Cadence(MeetingCadence cadence) => Mandate(new Mandate { Cadence = [cadence] });

    public static CollaborationRegister Area(MappingArea area) => Register(Mapping with { Areas = [area] });

    public static CollaborationRegister Response(MappingResponse response) => Register(Mapping with { Responses = [response] });

    private static CollaborationRegister Register(CollaborationStructure structure) => new() { Structures = [structure] };

    private static CollaborationRegister Register(PracticeMapping mapping) => new() { Mappings = [mapping] };
}
