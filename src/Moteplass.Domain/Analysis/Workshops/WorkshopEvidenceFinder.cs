namespace Moteplass.Domain.Analysis;

/// <summary>Gathers what a review of a workshop rests on, and what it would have needed to know.</summary>
internal static class WorkshopEvidenceFinder
{
    public static Evidence Find(WorkshopCase one, IEnumerable<RequirementFinding> requirements)
    {
        Workshop workshop = one.Workshop;
        EvidenceBuilder evidence = new EvidenceBuilder().Add(RecordReference.To(workshop.Id), workshop);
        SourcedRecord?[] parts = [workshop.Planned, workshop.Held, workshop.Invitation, workshop.Information, workshop.Safeguards, workshop.FeedbackPromise, .. workshop.Audience];
        foreach (SourcedRecord part in parts.OfType<SourcedRecord>())
        {
            evidence.Add(part);
        }

        foreach (Contribution contribution in one.Contributions)
        {
            evidence.Add(RecordReference.To(contribution.Id), contribution);
        }

        foreach (Feedback feedback in one.Feedback)
        {
            evidence.Add(RecordReference.To(feedback.Id), feedback);
        }

        foreach (Evaluation evaluation in one.Evaluations)
        {
            evidence.Add(RecordReference.To(evaluation.Id), evaluation);
        }

        foreach (Workshop follower in one.Followers)
        {
            evidence.Add(RecordReference.To(follower.Id), follower);
        }

        foreach (Unknown unknown in requirements.SelectMany(finding => finding.Evidence.Unknowns))
        {
            evidence.AddUnknown(unknown.Record, unknown.Member, unknown.Reason);
        }

        return evidence.ToEvidence();
    }
}
