namespace Moteplass.Domain.Json;

/// <summary>The field tables of the parties that mandates name.</summary>
internal static class PartyTables
{
    public static SumWire<Party> Party { get; } = new SumWire<Party>()
        .With(new RecordWire<ActorParty>("actor")
            .Required("actor", p => p.Actor, Wire.Id<Actor>()))
        .With(new RecordWire<OwnerParty>("owner")
            .Optional("organ", p => p.Organ, Wire.Word<Organ>())
            .Optional("label", p => p.Label, Wire.LocalizedText))
        .With(new RecordWire<SelfParty>("self")
            .Optional("role", p => p.Role, Wire.Word<SeatRole>()))
        .With(new RecordWire<StructureParty>("structure")
            .Required("structure", p => p.Structure, Wire.Id<CollaborationStructure>())
            .Optional("role", p => p.Role, Wire.Word<SeatRole>()))
        .With(new RecordWire<CategoryParty>("category")
            .Required("category", p => p.Category, Wire.Word<PartyCategory>())
            .Optional("ages", p => p.Ages, Wire.Scalar<AgeRange>())
            .Optional("label", p => p.Label, Wire.LocalizedText))
        .With(new RecordWire<AnyOfParty>("any-of")
            .List("parties", p => p.Parties, new RecursiveWire<Party>(() => Party!)));
}
