namespace Moteplass.Domain.Json;

/// <summary>The field tables of assignments, proposals and decisions.</summary>
internal static class DecisionTables
{
    public static RecordWire<Assignment> Assignment { get; } = new RecordWire<Assignment>()
        .Required("id", a => a.Id, Wire.Id<Assignment>())
        .List("by", a => a.By, PartyTables.Party)
        .List("to", a => a.To, PartyTables.Party)
        .Optional("when", a => a.When, Wire.Scalar<PartialDate>())
        .Optional("period", a => a.Period, Wire.Scalar<ValidityPeriod>())
        .Required("text", a => a.Text, Wire.LocalizedText)
        .Optional("purpose", a => a.Purpose, Wire.LocalizedText)
        .Optional("condition", a => a.Condition, Wire.LocalizedText)
        .List("reports", a => a.Reports, Wire.Id<SourceDocument>())
        .Sources();

    public static RecordWire<Proposal> Proposal { get; } = new RecordWire<Proposal>()
        .Required("id", p => p.Id, Wire.Id<Proposal>())
        .Defaulted("kind", p => p.Kind, Wire.Word<ProposalKind>())
        .List("by", p => p.By, PartyTables.Party)
        .List("to", p => p.To, PartyTables.Party)
        .Optional("when", p => p.When, Wire.Scalar<PartialDate>())
        .Optional("text", p => p.Text, Wire.LocalizedText)
        .List("restsOnContributions", p => p.RestsOnContributions, Wire.Id<Contribution>())
        .List("restsOnMappings", p => p.RestsOnMappings, Wire.Id<PracticeMapping>())
        .List("restsOnProposals", p => p.RestsOnProposals, Wire.Id<Proposal>())
        .Optional("concerns", p => p.Concerns, Wire.Id<CollaborationStructure>())
        .List("documents", p => p.Documents, Wire.Id<SourceDocument>())
        .Sources();

    public static RecordWire<Decision> Decision { get; } = new RecordWire<Decision>()
        .Required("id", d => d.Id, Wire.Id<Decision>())
        .List("by", d => d.By, PartyTables.Party)
        .Optional("when", d => d.When, Wire.Scalar<PartialDate>())
        .List("answers", d => d.Answers, Wire.Id<Proposal>())
        .Optional("outcome", d => d.Outcome, Wire.Word<DecisionOutcome>())
        .Optional("reason", d => d.Reason, Wire.LocalizedText)
        .Optional("text", d => d.Text, Wire.LocalizedText)
        .Sources();
}
