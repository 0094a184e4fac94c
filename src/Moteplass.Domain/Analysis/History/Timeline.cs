namespace Moteplass.Domain.Analysis;

/// <summary>The history that a register tells, in order (tidslinje).</summary>
public static class Timeline
{
    /// <summary>What happened, in order.</summary>
    /// <param name="register">The register.</param>
    /// <returns>
    /// The events by their earliest day, then their latest, then kind and record; those without a date last. Whether something planned
    /// came about, the record itself tells.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<TimelineEvent> Of(CollaborationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return
        [
            .. Events(register)
                .OrderBy(one => one.When is null)
                .ThenBy(one => one.When)
                .ThenBy(one => one.Kind)
                .ThenBy(one => one.Record),
        ];
    }

    private static IEnumerable<TimelineEvent> Events(CollaborationRegister register) =>
    [
        .. register.Documents.Where(document => document.Date is not null).Select(document => Event(document.Date, TimelineEventKind.DocumentIssued, RecordReference.To(document.Id))),
        .. register.Mappings.Select(mapping => Event(mapping.Date, TimelineEventKind.MappingMade, RecordReference.To(mapping.Id))),
        .. register.Assignments.Select(assignment => Event(assignment.When ?? assignment.Period?.Start, TimelineEventKind.AssignmentGiven, RecordReference.To(assignment.Id))),
        .. register.Structures.SelectMany(Events),
        .. register.Meetings.Select(meeting => Event(new MeetingView(meeting).Date, TimelineEventKind.Meeting, RecordReference.To(meeting))),
        .. register.Workshops.Select(workshop => Event(workshop.When, TimelineEventKind.Workshop, RecordReference.To(workshop.Id))),
        .. register.Contributions.Where(contribution => contribution.When is not null || contribution.Workshop is null)
            .Select(contribution => Event(contribution.When, TimelineEventKind.ContributionGiven, RecordReference.To(contribution.Id))),
        .. register.Proposals.Select(proposal => Event(proposal.When, TimelineEventKind.ProposalMade, RecordReference.To(proposal.Id))),
        .. register.Decisions.Select(decision => Event(decision.When, TimelineEventKind.DecisionMade, RecordReference.To(decision.Id))),
        .. register.Evaluations.Select(evaluation => Event(evaluation.When, TimelineEventKind.EvaluationMade, RecordReference.To(evaluation.Id))),
    ];

    private static IEnumerable<TimelineEvent> Events(CollaborationStructure structure)
    {
        RecordReference record = RecordReference.To(structure.Id);
        foreach (Phase phase in structure.Phases.Where(phase => phase.Period is not null))
        {
            TimelineEventKind begins = phase.Status switch
            {
                PhaseStatus.Proposed => TimelineEventKind.PhaseProposed,
                PhaseStatus.Planned => TimelineEventKind.PhasePlanned,
                _ => TimelineEventKind.PhaseBegan,
            };
            if (phase.Period?.Start is { } start)
            {
                yield return Event(start, begins, record);
            }

            if (begins == TimelineEventKind.PhaseBegan && phase.Period?.End is { } end)
            {
                yield return Event(end, TimelineEventKind.PhaseEnded, record);
            }
        }
    }

    private static TimelineEvent Event(PartialDate? when, TimelineEventKind kind, RecordReference record) => new() { When = when, Kind = kind, Record = record };
}
