using System.Diagnostics;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Counts, for each duty of the mandates of the interval, the occasions on which the register shows that it was carried out.</summary>
/// <remarks>Each kind is counted once for each mandate: a mandate may state many duties, and a structure hold many meetings.</remarks>
internal sealed class DutyFinder(CollaborationRegister register, PracticeView practice)
{
    private ILookup<Mandate?, Meeting> Held => field ??= practice.Meetings
        .Where(view => view.WasHeldIn(practice.Interval) == true)
        .ToLookup<MeetingView, Mandate?, Meeting>(view => view.Day is { } day ? practice.Mandates.On(day) : null, view => view.Meeting, ReferenceEqualityComparer.Instance);

    private Tally Answered => field ??= Tally.Of(
        from proposal in register.Proposals
        where proposal.ProposedBy.Any(party => party is StructureParty made && made.Structure == practice.Structure.Id) && practice.Interval.Includes(proposal.When) == true
        select Shown(Answers.IsAnswered(proposal.Id) == true));

    private ProposalAnswers Answers => field ??= new ProposalAnswers(register, practice.Interval.End, null);

    /// <summary>The last day on which the first evaluation of the interval may have been made; null where no evaluation is known to be of it.</summary>
    private PartialDate? Evaluated => field ??= register.Evaluations
        .Where(evaluation => evaluation.Structures.Contains(practice.Structure.Id) && evaluation.When is { IsApproximate: false } && practice.Interval.Includes(evaluation.When) == true)
        .MinBy(evaluation => evaluation.When!.Value.Latest)?.When;

    /// <summary>The duties of the mandates that are or may be in force, those of the first mandate first, and then by kind. One that only may be carried out is none.</summary>
    public ValueList<DutyReview> Find() =>
    [
        .. from mandate in practice.Mandates.PossiblyIn(practice.Interval)
           from review in Of(mandate)
           orderby mandate.Period?.Start?.Earliest ?? LocalDate.MinIsoValue, review.Duty.Kind, review.Shown?.Yes, review.Shown?.Unknown, review.Duty.ToString()
           select review,
    ];

    private IEnumerable<DutyReview> Of(Mandate mandate)
    {
        var inMeetings = new Dictionary<DutyKind, Tally>();
        foreach (Duty duty in mandate.Duties.Where(duty => duty.Modality != Modality.May))
        {
            Tally? shown = ShownOf(duty, InMeetings);
            yield return new DutyReview(duty, shown, DutyWords.Of(duty.Kind, shown));

            Tally InMeetings(Func<Meeting, bool> isShown)
            {
                if (!inMeetings.TryGetValue(duty.Kind, out Tally? tally))
                {
                    tally = Tally.Of(Held[mandate].Select(meeting => Shown(isShown(meeting))));
                    inMeetings.Add(duty.Kind, tally);
                }

                return tally;
            }
        }
    }

    private Tally? ShownOf(Duty duty, Func<Func<Meeting, bool>, Tally> inMeetings) => duty.Kind switch
    {
        DutyKind.KeepMinutes => inMeetings(meeting => meeting.Minutes is not null),
        DutyKind.PublishMinutes => inMeetings(meeting => meeting.Minutes?.Published is not null),
        DutyKind.SetAgenda => inMeetings(meeting => meeting.AgendaSent is not null || !meeting.AgendaItems.IsEmpty),
        DutyKind.ConveneMeetings => inMeetings(meeting => meeting.NoticeSent is not null),
        DutyKind.Answer => Answered,
        DutyKind.Evaluation => Tally.Of([Shown(Evaluated is { } when && (duty.Due is not { } due || when.IsBy(due.Latest) == true))]),
        DutyKind.AnnualReport or DutyKind.MeetingPlan or DutyKind.WorkPlan or DutyKind.MandateReview or DutyKind.PublishNotice or DutyKind.DistributeMinutes
            or DutyKind.Training or DutyKind.Reporting or DutyKind.Inform or DutyKind.Consult or DutyKind.HearBeforeDecision or DutyKind.SeekAgreement
            or DutyKind.GiveTime or DutyKind.ForwardStatement or DutyKind.ReportDisagreement or DutyKind.AssignTasks or DutyKind.Fund or DutyKind.Accounts
            or DutyKind.Publish or DutyKind.KeepRecords => null,
        _ => throw new UnreachableException(),
    };

    private static bool? Shown(bool isShown) => isShown ? true : null;
}
