namespace Moteplass.Domain.Analysis;

/// <summary>The parts of a mandate as phrases that say everything that is typed in them.</summary>
internal static class MandateParts
{
    public static Phrase Of(Party party) => party switch
    {
        ActorParty actor => Phrase.Of($"actor/{actor.Actor}"),
        OwnerParty { Organ: { } organ } owner => Phrase.Of($"owner/{Phrase.Word(organ)}").Showing("label", owner.Label),
        OwnerParty owner => Phrase.Of("owner").And("label", owner.Label),
        SelfParty self => Phrase.Of(self.Role is { } role ? $"self/{Phrase.Word(role)}" : "self"),
        StructureParty structure => Phrase.Of($"structure/{structure.Structure}").And("role", structure.Role),
        CategoryParty category => Phrase.Of(category.Category).And("ages", category.Ages).Showing("label", category.Label),
        AnyOfParty anyOf => Phrase.Of("any-of").And("parties", anyOf.Parties, Of),
        _ => Phrase.Of(null),
    };

    public static Phrase Of(TargetGroup group) => Phrase.Of(group.Ages).And("description", group.Description);

    public static Phrase Of(SeatGroup group) => Phrase.Of(group.Count)
        .And("each", group.PerHolder ? true : null)
        .And("holder", group.Holder, Of)
        .And("deputies", group.Deputies)
        .And("side", group.Side)
        .And("role", group.Role)
        .And("vote", group.HasVote)
        .And("selection", group.Selection, Of)
        .And("term", group.Term, Of)
        .And("parts", group.Parts, part => Phrase.Of(part.Count).And("holder", part.Holder, Of))
        .And("force", group.Force);

    public static Phrase Of(CompositionRule rule) => Phrase.Of(rule.Dimension)
        .And("applies", rule.Applies)
        .And("count", rule.Count)
        .And("requires", rule.Requires)
        .And("ages", rule.Ages)
        .And("share", rule.Share)
        .And("fields", rule.Fields)
        .And("values", rule.Values)
        .And("at", rule.At)
        .And("may-complete-term", rule.MayCompleteTerm)
        .And("side", rule.Side)
        .And("force", rule.Force);

    public static Phrase Of(Selection selection) => Phrase.Of(selection.Method)
        .And("by", selection.By, Of)
        .And("proposed-by", selection.ProposedBy, Of)
        .And("force", selection.Force);

    public static Phrase Of(TermOfOffice term) => Phrase.Of(term.Years)
        .And("reappointment", term.Reappointment)
        .And("max-years", term.MaxYears)
        .And("max-periods", term.MaxPeriods)
        .And("no-limit", term.NoLimit)
        .And("staggered", term.Staggered)
        .And("staggered-share", term.StaggeredShare)
        .And("sits-until-replaced", term.SitsUntilReplaced)
        .And("bound-to", term.BoundTo)
        .And("force", term.Force);

    public static Phrase Of(Office office) => Phrase.Of(office.Role)
        .And("side", office.Side)
        .And("holder", office.Holder, Of)
        .And("count", office.Count)
        .And("selection", office.Selection, Of)
        .And("term", office.Term, Of)
        .And("force", office.Force);

    public static Phrase Of(DeputyProvision deputies) => Phrase.Of(deputies.Count)
        .And("per", deputies.Per)
        .And("order", deputies.Order)
        .And("may-attend", deputies.MayAttend)
        .And("receive-papers", deputies.ReceivePapers)
        .And("vote", deputies.VoteWhenSteppingIn)
        .And("force", deputies.Force);

    public static Phrase Of(ExtraordinaryMeetings extraordinary) => Phrase.Of(null)
        .And("called-by", extraordinary.CalledBy, Of)
        .And("demanded-by", extraordinary.DemandedByCount)
        .And("demanded-by-share", extraordinary.DemandedByShare)
        .And("notice", extraordinary.Notice);

    public static Phrase Of(Quorum quorum) => Phrase.Of(quorum.MoreThan ? "more-than" : null)
        .And("share", quorum.Share)
        .And("count", quorum.Count);

    public static Phrase Of(AttendanceRight right) => Of(right.Who)
        .And("rights", right.Rights)
        .And("basis", right.Basis)
        .And("force", right.Force);

    public static Phrase Of(Duty duty) => Phrase.Of(duty.Kind)
        .And("by", duty.By, Of)
        .And("to", duty.To, Of)
        .And("every", duty.Every)
        .And("due", duty.Due)
        .And("after", duty.After)
        .And("force", duty.Force);
}
