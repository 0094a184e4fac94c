using System.Text.Json.Serialization;

namespace Moteplass.Domain.Tests.Json;

/// <summary>A type of a consumer's own, with ours as its members.</summary>
internal sealed record Consumer
{
    public Actor? Actor { get; init; }

    public Directorate? Directorate { get; init; }

    public CollaborationStructure? Structure { get; init; }

    public CollaborationRegister? Register { get; init; }

    public MeetingCadence? Cadence { get; init; }

    public LocalizedText? Text { get; init; }

    public Id<Actor> Id { get; init; }

    public Id<Seat>? Seat { get; init; }

    public PartialDate Date { get; init; }

    public PartialDate? Until { get; init; }

    public AgeRange? Ages { get; init; }

    public CountRange? Persons { get; init; }

    public ValidityPeriod? Period { get; init; }

    public OrganisationNumber? Number { get; init; }

    public LeadTime? Lead { get; init; }

    public JsonPointer? Pointer { get; init; }

    public SchemaVersion? Version { get; init; }

    public PolicyField Field { get; init; }

    public SeatRole? Role { get; init; }

    public ValueList<Actor> Actors { get; init; }

    public ValueList<Id<Actor>> Ids { get; init; }

    public ValueList<PolicyField>? Fields { get; init; }

    public IReadOnlyList<CollaborationStructure>? Structures { get; init; }

    public string? Own { get; init; }
}

/// <summary>Dictionaries of a consumer's own, with our scalars and words as their keys.</summary>
internal sealed record Keyed
{
    public Dictionary<Id<Actor>, int> Actors { get; init; } = [];

    public Dictionary<StructureKind, int> Kinds { get; init; } = [];

    public Dictionary<PartialDate, int> Dates { get; init; } = [];

    public Dictionary<SchemaVersion, int> Versions { get; init; } = [];

    public Dictionary<Language, string> Texts { get; init; } = [];

    public ProblemSeverity Severity { get; init; }

    public Language Language { get; init; }
}

/// <summary>What the framework's generator makes of the consumer's type, and of ours that it finds in it.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Consumer))]
[JsonSerializable(typeof(Keyed))]
internal sealed partial class ConsumerContext : JsonSerializerContext;
