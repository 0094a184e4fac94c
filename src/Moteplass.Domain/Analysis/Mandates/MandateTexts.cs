using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>The parts of a mandate as answers that say everything that is typed in them.</summary>
internal static class MandateTexts
{
    public static AnswerText Of(Party party) => party switch
    {
        ActorParty { Organ: { } organ } actor => AnswerText.Of($"actor/{actor.Actor}/{AnswerText.Word(organ)}").WithLabel("label", actor.Label),
        ActorParty actor => AnswerText.Of($"actor/{actor.Actor}").With("label", actor.Label),
        OwnerParty { Organ: { } organ } owner => AnswerText.Of($"owner/{AnswerText.Word(organ)}").With("owner", owner.Owner).WithLabel("label", owner.Label),
        OwnerParty owner => AnswerText.Of("owner").With("owner", owner.Owner).With("label", owner.Label),
        SelfParty self => AnswerText.Of(self.Role is { } role ? $"self/{AnswerText.Word(role)}" : "self"),
        StructureParty structure => AnswerText.Of($"structure/{structure.Structure}").With("role", structure.Role),
        CategoryParty category => AnswerText.Of(category.Category).With("ages", category.Ages).WithLabel("label", category.Label),
        AnyOfParty anyOf => AnswerText.Of("any-of").With("parties", anyOf.Parties, Of),
        _ => throw new UnreachableException(),
    };

    public static AnswerText Of(TargetGroup group) => AnswerText.Of(group.Ages).With("description", group.Description);

    public static AnswerText Of(SeatGroup group) => AnswerText.Of(group.Count)
        .With("per-holder", group.PerHolder ? true : null)
        .With("holder", group.Holder, Of)
        .With("deputies", group.Deputies)
        .With("side", group.Side)
        .With("role", group.Role)
        .With("has-vote", group.HasVote)
        .With("selection", group.Selection, Of)
        .With("term", group.Term, Of)
        .With("composition", group.CompositionRules, Of)
        .With("parts", group.Parts, Of)
        .With("modality", group.Modality);

    public static AnswerText Of(SeatPart part) => AnswerText.Of(part.Count)
        .With("holder", part.Holder, Of)
        .With("deputies", part.Deputies)
        .With("role", part.Role)
        .With("selection", part.Selection, Of);

    public static AnswerText Of(CompositionRule rule) => AnswerText.Of(rule.Dimension)
        .With("scope", rule.Scope)
        .With("count", rule.Count)
        .With("requirement", rule.Requirement)
        .With("ages", rule.Ages)
        .With("share", rule.Share)
        .With("fields", rule.Fields)
        .With("values", rule.Values)
        .With("moment", rule.Moment)
        .With("may-complete-term", rule.MayCompleteTerm)
        .With("side", rule.Side)
        .With("modality", rule.Modality);

    public static AnswerText Of(Selection selection) => AnswerText.Of(selection.Method)
        .With("decided-by", selection.DecidedBy, Of)
        .With("proposed-by", selection.ProposedBy, Of)
        .With("period", selection.Period)
        .With("vacancies-filled-by", selection.VacanciesFilledBy, Of)
        .With("modality", selection.Modality)
        .With("steps", selection.Steps, Of);

    public static AnswerText Of(SelectionStep step) => AnswerText.Of(step.Stage)
        .With("done-by", step.DoneBy, Of)
        .With("lead-time", step.LeadTime)
        .With("months", step.Months)
        .With("due", step.Due)
        .With("criteria", step.Criteria)
        .With("modality", step.Modality);

    public static AnswerText Of(TermOfOffice term) => AnswerText.Of(term.Years)
        .With("reappointment", term.Reappointment)
        .With("max-years", term.MaxYears)
        .With("max-periods", term.MaxPeriods)
        .With("no-limit", term.NoLimit)
        .With("staggered", term.Staggered)
        .With("staggered-share", term.StaggeredShare)
        .With("sits-until-replaced", term.SitsUntilReplaced)
        .With("bound-to", term.BoundTo)
        .With("modality", term.Modality);

    public static AnswerText Of(Office office) => AnswerText.Of(office.Role)
        .With("side", office.Side)
        .With("holder", office.Holder, Of)
        .With("count", office.Count)
        .With("selection", office.Selection, Of)
        .With("term", office.Term, Of)
        .With("modality", office.Modality);

    public static AnswerText Of(DeputyProvision deputies) => AnswerText.Of(deputies.Count)
        .With("basis", deputies.Basis)
        .With("order", deputies.Order)
        .With("may-attend", deputies.MayAttend)
        .With("receive-papers", deputies.ReceivePapers)
        .With("vote-when-stepping-in", deputies.VoteWhenSteppingIn)
        .With("called-by", deputies.CalledBy, Of)
        .With("modality", deputies.Modality);

    public static AnswerText Of(ExtraordinaryMeetings extraordinary) => AnswerText.Of(null)
        .With("called-by", extraordinary.CalledBy, Of)
        .With("demanded-by", extraordinary.DemandedByCount)
        .With("demanded-by-share", extraordinary.DemandedByShare)
        .With("notice", extraordinary.Notice)
        .With("notice-modality", extraordinary.NoticeModality);

    public static AnswerText Of(Quorum quorum) => AnswerText.Of(quorum.MoreThan ? "more-than" : null)
        .With("share", quorum.Share)
        .With("count", quorum.Count);

    public static AnswerText Of(AdoptionCase adopted) => AnswerText.Of(adopted.Number)
        .With("document", adopted.Document)
        .With("decision", adopted.Decision);

    public static AnswerText Of(AttendanceRight right) => Of(right.Party)
        .With("count", right.Count)
        .With("rights", right.Rights)
        .With("basis", right.Basis)
        .With("modality", right.Modality);

    public static AnswerText Of(Duty duty) => AnswerText.Of(duty.Kind)
        .With("owed-by", duty.OwedBy, Of)
        .With("owed-to", duty.OwedTo, Of)
        .With("every", duty.Every)
        .With("months", duty.Months)
        .With("revised-every", duty.RevisedEvery)
        .With("lead-time", duty.LeadTime)
        .With("due", duty.Due)
        .With("after", duty.After)
        .With("modality", duty.Modality);

    public static AnswerText Of(Right right) => AnswerText.Of(right.Kind)
        .With("held-by", right.HeldBy, Of)
        .With("towards", right.Towards, Of)
        .With("every", right.Every)
        .With("months", right.Months)
        .With("lead-time", right.LeadTime)
        .With("modality", right.Modality);
}
