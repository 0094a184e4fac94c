namespace Moteplass.Domain.Validation;

internal sealed partial class RegisterWalk
{
    private void Workshop(Workshop workshop)
    {
        Text(workshop.Id.ToString(), "id");
        Text(workshop.Name, "name");
        for (int i = 0; i < workshop.Themes.Count; i++)
        {
            Text(workshop.Themes[i], "themes", i);
        }

        Each(workshop.ArrangedBy, "arrangedBy", Party);
        Each(workshop.HeldFor, "heldFor", Party);
        Refer(RecordFamily.Actors, workshop.Attendees, "attendees", RecordKind.Any);
        One(workshop.Evaluation, "evaluation", StatedText);
        Sources(workshop);
    }

    private void Contribution(Contribution contribution)
    {
        Text(contribution.Id.ToString(), "id");
        Text(contribution.Text, "text");
        Each(contribution.From, "from", Party);
        Refer(RecordFamily.Workshops, contribution.Workshop, "workshop", RecordKind.Any);
        Refer(RecordFamily.Meetings, contribution.Meeting, "meeting", RecordKind.Any);
        Refer(RecordFamily.Mappings, contribution.Mapping, "mapping", RecordKind.Any);
        Refer(RecordFamily.Documents, contribution.Documents, "documents", RecordKind.Any);
        Sources(contribution);
    }

    private void Evaluation(Evaluation evaluation)
    {
        Text(evaluation.Id.ToString(), "id");
        Text(evaluation.Text, "text");
        Refer(RecordFamily.Workshops, evaluation.Workshops, "workshops", RecordKind.Any);
        Refer(RecordFamily.Structures, evaluation.Structures, "structures", RecordKind.Any);
        Each(evaluation.By, "by", Party);
        Refer(RecordFamily.Documents, evaluation.Documents, "documents", RecordKind.Any);
        Sources(evaluation);
    }

    private void Assignment(Assignment assignment)
    {
        Text(assignment.Id.ToString(), "id");
        Text(assignment.Text, "text");
        Text(assignment.Purpose, "purpose");
        Text(assignment.Condition, "condition");
        Each(assignment.By, "by", Party);
        Each(assignment.To, "to", Party);
        Refer(RecordFamily.Documents, assignment.Reports, "reports", RecordKind.Any);
        Sources(assignment);
    }

    private void Proposal(Proposal proposal)
    {
        Text(proposal.Id.ToString(), "id");
        Text(proposal.Text, "text");
        Each(proposal.By, "by", Party);
        Each(proposal.To, "to", Party);
        Refer(RecordFamily.Contributions, proposal.RestsOnContributions, "restsOnContributions", RecordKind.Any);
        Refer(RecordFamily.Mappings, proposal.RestsOnMappings, "restsOnMappings", RecordKind.Any);
        Refer(RecordFamily.Proposals, proposal.RestsOnProposals, "restsOnProposals", RecordKind.Any);
        Refer(RecordFamily.Structures, proposal.Concerns, "concerns", RecordKind.Any);
        Refer(RecordFamily.Documents, proposal.Documents, "documents", RecordKind.Any);
        Sources(proposal);
    }

    private void Decision(Decision decision)
    {
        Text(decision.Id.ToString(), "id");
        Text(decision.Reason, "reason");
        Text(decision.Text, "text");
        Each(decision.By, "by", Party);
        Refer(RecordFamily.Proposals, decision.Answers, "answers", RecordKind.Any);
        Sources(decision);
    }

    private void EstablishmentBasis(EstablishmentBasis basis)
    {
        Refer(RecordFamily.Contributions, basis.Contributions, "contributions", RecordKind.Any);
        Refer(RecordFamily.Proposals, basis.Proposals, "proposals", RecordKind.Any);
        Refer(RecordFamily.Assignments, basis.Assignments, "assignments", RecordKind.Any);
        Sources(basis);
    }
}
