using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a review of answers rests on, and what it would have needed to know.</summary>
internal static class AnswerEvidenceFinder
{
    private const string When = "when";

    public static Evidence Find(AnswerCase one)
    {
        var evidence = new EvidenceBuilder();
        if (one.Structure is { } structure)
        {
            evidence.Add(RecordReference.To(structure.Id), structure);
        }

        foreach (Meeting meeting in one.Meetings)
        {
            AddMeeting(meeting, one, evidence);
        }

        foreach (Contribution contribution in one.Contributions.Given)
        {
            evidence.Add(RecordReference.To(contribution.Id), contribution);
            foreach (Feedback feedback in one.FeedbackOn(contribution))
            {
                evidence.Add(RecordReference.To(feedback.Id), feedback);
                Unknown(feedback.When, RecordReference.To(feedback.Id));
            }
        }

        foreach (Proposal proposal in one.Proposals.Given)
        {
            AddProposal(proposal);
        }

        foreach (Contribution contribution in one.Contributions.MayBeGiven)
        {
            evidence.AddUnknown(RecordReference.To(contribution.Id), When, isStated: contribution.When is not null);
        }

        foreach (Proposal proposal in one.Proposals.MayBeGiven)
        {
            evidence.AddUnknown(RecordReference.To(proposal.Id), When, isStated: proposal.When is not null);
        }

        return evidence.ToEvidence();

        void AddProposal(Proposal proposal)
        {
            evidence.Add(RecordReference.To(proposal.Id), proposal);
            foreach (Decision decision in one.Decisions[proposal.Id].Where(decision => decision.When?.IsBy(one.AsOf) != false))
            {
                evidence.Add(RecordReference.To(decision.Id), decision);
                Unknown(decision.When, RecordReference.To(decision.Id));
            }

            foreach (CollaborationStructure response in one.SetUp[proposal.Id].Where(response => new StructureLife(response).WasSetUpBy(one.AsOf) != false))
            {
                evidence.Add(RecordReference.To(response.Id), response);
            }
        }

        // Whether it was given by the day is not known.
        void Unknown(PartialDate? when, RecordReference record)
        {
            if (when?.IsBy(one.AsOf) is null)
            {
                evidence.AddUnknown(record, When, isStated: when is not null);
            }
        }
    }

    private static void AddMeeting(Meeting meeting, AnswerCase one, EvidenceBuilder evidence)
    {
        var reference = RecordReference.To(meeting.Id);
        bool? wasHeld = one.WasHeld(meeting);
        if (wasHeld is null)
        {
            evidence.AddUnknown(reference, "held", isStated: meeting.Held?.Date is not null);
        }
        else if (wasHeld == true)
        {
            evidence.Add(reference, meeting);
            foreach (AgendaItem item in meeting.AgendaItems)
            {
                evidence.Add(item);
            }

            if (meeting.AgendaItems.IsEmpty)
            {
                evidence.AddUnknown(reference, "agendaItems");
            }
            else if (meeting.AgendaItems.Any(item => item.RaisedBy is null && item.Kind != AgendaItemKind.MinutesApproval))
            {
                evidence.AddUnknown(reference, "agendaItems", UnknownReason.Inconclusive);
            }
        }
    }
}
