namespace Moteplass.Domain.Json;

/// <summary>The field tables of structures and what they are made of.</summary>
internal static class StructureTables
{
    private const int HighestRank = 999;

    public static RecordWire<Phase> Phase { get; } = new RecordWire<Phase>()
        .Optional("period", p => p.Period, Wire.Scalar<ValidityPeriod>())
        .Required("status", p => p.Status, Wire.Word<PhaseStatus>())
        .Optional("permanence", p => p.Permanence, Wire.Word<Permanence>())
        .Optional("assignment", p => p.Assignment, Wire.LocalizedText)
        .Optional("evaluationDue", p => p.EvaluationDue, Wire.Scalar<PartialDate>())
        .Sources();

    public static RecordWire<Anchoring> Anchoring { get; } = new RecordWire<Anchoring>()
        .Required("level", a => a.Level, Wire.Word<AnchoringLevel>())
        .Optional("period", a => a.Period, Wire.Scalar<ValidityPeriod>())
        .Optional("note", a => a.Note, Wire.LocalizedText)
        .Sources();

    public static RecordWire<Seat> Seat { get; } = new RecordWire<Seat>()
        .Required("id", s => s.Id, Wire.Id<Seat>())
        .Optional("onBehalfOf", s => s.OnBehalfOf, Wire.Id<Actor>())
        .Optional("onBehalfOfStructure", s => s.OnBehalfOfStructure, Wire.Id<CollaborationStructure>())
        .Optional("affiliation", s => s.Affiliation, Wire.Id<Actor>())
        .Optional("role", s => s.Role, Wire.Word<SeatRole>())
        .Optional("side", s => s.Side, Wire.Word<Side>())
        .Optional("deputyRank", s => s.DeputyRank, Wire.Number(1, HighestRank))
        .Optional("deputyFor", s => s.DeputyFor, Wire.Id<Seat>())
        .Optional("hasVote", s => s.HasVote, Wire.Flag)
        .Optional("persons", s => s.Persons, Wire.Scalar<CountRange>())
        .Optional("period", s => s.Period, Wire.Scalar<ValidityPeriod>())
        .Optional("state", s => s.State, Wire.Word<SeatState>())
        .Sources();

    public static RecordWire<CollaborationStructure> Structure { get; } = new RecordWire<CollaborationStructure>()
        .Required("id", s => s.Id, Wire.Id<CollaborationStructure>())
        .Required("name", s => s.Name, Wire.LocalizedText)
        .Required("kind", s => s.Kind, Wire.Word<StructureKind>())
        .Optional("designation", s => s.Designation, Wire.LocalizedText)
        .List("owners", s => s.Owners, Wire.Id<Actor>())
        .Optional("contactForm", s => s.ContactForm, Wire.Word<ContactForm>())
        .Optional("function", s => s.Function, Wire.Word<StructureFunction>())
        .List("phases", s => s.Phases, Phase)
        .List("anchoring", s => s.Anchoring, Anchoring)
        .List("policyFields", s => s.PolicyFields, Wire.Word<PolicyField>())
        .Optional("targetGroup", s => s.TargetGroup, ActorTables.TargetGroup)
        .List("mandates", s => s.Mandates, MandateTables.Mandate)
        .List("seats", s => s.Seats, Seat)
        .Optional("establishedInResponseTo", s => s.EstablishedInResponseTo, new RecordWire<EstablishmentBasis>()
            .List("contributions", b => b.Contributions, Wire.Id<Contribution>())
            .List("proposals", b => b.Proposals, Wire.Id<Proposal>())
            .List("assignments", b => b.Assignments, Wire.Id<Assignment>())
            .Sources())
        .Optional("parent", s => s.Parent, Wire.Id<CollaborationStructure>())
        .Sources();
}
