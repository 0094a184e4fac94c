using System.Diagnostics;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>The history that a register tells, in order (tidslinje).</summary>
public static class Timeline
{
    /// <summary>What happened, in order.</summary>
    /// <param name="register">The register.</param>
    /// <returns>
    /// The events in order of their dates, a coarse date after the finer ones within it, then by kind and record; those without a date last. In which order events happened
    /// whose dates overlap is not known, whichever is listed first. Whether something planned
    /// came about, the record itself tells. A phase whose outcome is unknown is left out.
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
        .. register.Meetings.Select(meeting => Event(new MeetingView(meeting).Date, TimelineEventKind.Meeting, RecordReference.To(meeting.Id))),
        .. register.Workshops.Select(workshop => Event(new WorkshopView(workshop).FirstDay, TimelineEventKind.Workshop, RecordReference.To(workshop.Id))),
        .. register.Contributions.Where(contribution => contribution.When is not null || contribution.Workshop is null)
            .Select(contribution => Event(contribution.When, TimelineEventKind.ContributionGiven, RecordReference.To(contribution.Id))),
        .. register.Feedback.Select(feedback => Event(feedback.When, TimelineEventKind.FeedbackGiven, RecordReference.To(feedback.Id))),
        .. register.Proposals.Select(proposal => Event(proposal.When, TimelineEventKind.ProposalMade, RecordReference.To(proposal.Id))),
        .. register.Decisions.Select(decision => Event(decision.When, TimelineEventKind.DecisionMade, RecordReference.To(decision.Id))),
        .. register.Evaluations.Select(evaluation => Event(evaluation.When, TimelineEventKind.EvaluationMade, RecordReference.To(evaluation.Id))),
    ];

    private static IEnumerable<TimelineEvent> Events(CollaborationStructure structure)
    {
        RecordReference record = RecordReference.To(structure.Id);
        Phase[] phases = [.. PhaseSuccession.Join(structure.Phases)];
        var ends = new PhaseEnds(phases.Where(phase => phase.IsTimeInForce()));
        foreach (Phase phase in phases)
        {
            (PartialDate? start, PartialDate? end) = (phase.Period?.Start, phase.Period?.End);
            TimelineEventKind? begins = Beginning(phase, ends);
            if (start is not null && begins is { } kind)
            {
                yield return Event(start, kind, record);
            }

            if (end is not null && begins == TimelineEventKind.PhaseBegan)
            {
                yield return Event(end, TimelineEventKind.PhaseEnded, record);
            }
        }
    }

    /// <summary>What the start of a phase is, or null if nothing is told of it, because another phase tells it or because it is unknown.</summary>
    internal static TimelineEventKind? Beginning(Phase phase, PhaseEnds ends) => phase.Status switch
    {
        PhaseStatus.Proposed => TimelineEventKind.PhaseProposed,
        PhaseStatus.Planned => TimelineEventKind.PhasePlanned,
        PhaseStatus.Active => TimelineEventKind.PhaseBegan,
        PhaseStatus.Ended when phase.IsTimeInForce() => TimelineEventKind.PhaseBegan,
        PhaseStatus.Ended => ends.MayBegin(phase.Period?.Start) ? null : TimelineEventKind.PhaseEnded,
        PhaseStatus.Unknown => null,
        _ => throw new UnreachableException(),
    };

    private static TimelineEvent Event(PartialDate? when, TimelineEventKind kind, RecordReference record) => new(when: when, kind: kind, record: record);
}
