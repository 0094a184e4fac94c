namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Workshop(Workshop workshop, Place place)
    {
        Id(RecordFamily.Workshops, workshop.Id, workshop, place);
        Text(workshop.Name, place, "name");
        for (int i = 0; i < workshop.Themes.Count; i++)
        {
            Text(workshop.Themes[i], place, "themes", i);
        }

        Each(workshop.ArrangedBy, place, "arrangedBy", Party);
        Each(workshop.HeldFor, place, "heldFor", Party);
        Refer(RecordFamily.Actors, workshop.Attendees, place, "attendees", RecordKind.Any);
        One(workshop.Evaluation, place, "evaluation", StatedText);
        Sources(workshop, place);
    }

    private void Contribution(Contribution contribution, Place place)
    {
        Id(RecordFamily.Contributions, contribution.Id, contribution, place);
        Text(contribution.Text, place, "text");
        Each(contribution.From, place, "from", Party);
        Refer(RecordFamily.Workshops, contribution.Workshop, place, "workshop", RecordKind.Any);
        Refer(RecordFamily.Meetings, contribution.Meeting, place, "meeting", RecordKind.Any);
        Refer(RecordFamily.Mappings, contribution.Mapping, place, "mapping", RecordKind.Any);
        Refer(RecordFamily.Documents, contribution.Documents, place, "documents", RecordKind.Any);
        Sources(contribution, place);
    }

    private void Evaluation(Evaluation evaluation, Place place)
    {
        Id(RecordFamily.Evaluations, evaluation.Id, evaluation, place);
        Text(evaluation.Text, place, "text");
        Refer(RecordFamily.Workshops, evaluation.Workshops, place, "workshops", RecordKind.Any);
        Refer(RecordFamily.Structures, evaluation.Structures, place, "structures", RecordKind.Any);
        Each(evaluation.By, place, "by", Party);
        Refer(RecordFamily.Documents, evaluation.Documents, place, "documents", RecordKind.Any);
        Sources(evaluation, place);
    }

    private void Assignment(Assignment assignment, Place place)
    {
        Id(RecordFamily.Assignments, assignment.Id, assignment, place);
        Text(assignment.Text, place, "text");
        Text(assignment.Condition, place, "condition");
        Each(assignment.By, place, "by", Party);
        Each(assignment.To, place, "to", Party);
        Refer(RecordFamily.Documents, assignment.Reports, place, "reports", RecordKind.Any);
        Sources(assignment, place);
    }

    private void Proposal(Proposal proposal, Place place)
    {
        Id(RecordFamily.Proposals, proposal.Id, proposal, place);
        Text(proposal.Text, place, "text");
        Each(proposal.By, place, "by", Party);
        Each(proposal.To, place, "to", Party);
        Refer(RecordFamily.Contributions, proposal.RestsOnContributions, place, "restsOnContributions", RecordKind.Any);
        Refer(RecordFamily.Mappings, proposal.RestsOnMappings, place, "restsOnMappings", RecordKind.Any);
        Refer(RecordFamily.Proposals, proposal.RestsOnProposals, place, "restsOnProposals", RecordKind.Any);
        Refer(RecordFamily.Structures, proposal.Concerns, place, "concerns", RecordKind.Any);
        Refer(RecordFamily.Documents, proposal.Documents, place, "documents", RecordKind.Any);
        Sources(proposal, place);
    }

    private void Decision(Decision decision, Place place)
    {
        Id(RecordFamily.Decisions, decision.Id, decision, place);
        Text(decision.Reason, place, "reason");
        Text(decision.Text, place, "text");
        Each(decision.By, place, "by", Party);
        Refer(RecordFamily.Proposals, decision.Answers, place, "answers", RecordKind.Any);
        Sources(decision, place);
    }

    private void EstablishmentBasis(EstablishmentBasis basis, Place place)
    {
        Refer(RecordFamily.Contributions, basis.Contributions, place, "contributions", RecordKind.Any);
        Refer(RecordFamily.Proposals, basis.Proposals, place, "proposals", RecordKind.Any);
        Sources(basis, place);
    }
}
