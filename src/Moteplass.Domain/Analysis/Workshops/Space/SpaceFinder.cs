using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Whether people had the chance to form and give their views.</summary>
internal static class SpaceFinder
{
    public static WorkshopSpace Find(WorkshopCase one)
    {
        WorkshopInvitation? invitation = one.Workshop.Invitation;
        PartialDate? day = one.View.IsDayDisputed ? null : one.View.FirstDay;
        CountRange? invited = invitation?.Open == true ? null : invitation?.Invited;
        var space = new WorkshopSpace
        {
            NoticeDays = DaysBetween.Of(one.View.Invited, day),
            NoticeVerdict = Verdict(one, day),
            Response = new WorkshopResponse
            {
                RegisteredOfInvited = ShareRanges.Of(invitation?.Registered, invited),
                CameOfRegistered = ShareRanges.Of(one.Workshop.Participants, invitation?.Registered),
                CameOfInvited = ShareRanges.Of(one.Workshop.Participants, invited),
                OrganisationsOfInvited = ShareRanges.Of(one.Workshop.Organisations, invitation?.Open == true ? null : invitation?.InvitedOrganisations),
            },
            UsersShare = UsersShare(one.Workshop),
            Plan = Plan(one.Workshop),
            NeedsMet = Tally.Of(one.Workshop.Accommodations.Where(need => need.Requested != false).Select(need => need.Provided)),
        };
        return space with { InWords = SpaceWords.Of(space) };
    }

    private static DeadlineVerdict Verdict(WorkshopCase one, PartialDate? day) =>
        WorkshopNotice.ByMandate(one.Workshop, day?.ExactDate, one.Index) is not { Due: { } due } ? DeadlineVerdict.NotJudged
        : one.View.Invited is not { IsApproximate: false } invited ? DeadlineVerdict.Unknown
        : invited.IsBy(due) switch { true => DeadlineVerdict.Kept, false => DeadlineVerdict.NotKept, null => DeadlineVerdict.Unknown };

    private static ShareRange? UsersShare(Workshop workshop)
    {
        ParticipantGroup[] known = [.. workshop.Groups.Where(group => group is { Side: not null, Count: { IsApproximate: false } })];
        if (workshop.Participants is not { IsApproximate: false } all || known.Length == 0)
        {
            return null;
        }

        double least = ShareRanges.Least(Sum(known.Where(group => group.Side == Side.Users)), all);
        return new ShareRange { Minimum = least, Maximum = Math.Max(least, 1 - ShareRanges.Least(Sum(known.Where(group => group.Side != Side.Users)), all)) };
    }

    private static CountRange Sum(IEnumerable<ParticipantGroup> groups) => CountRange.Sum(groups.Select(group => group.Count!.Value));

    private static PlanAndOutcome Plan(Workshop workshop) => new()
    {
        Day = IsSame(workshop.Planned?.Date, workshop.Held?.Date),
        Participants = IsSame(workshop.Planned?.Participants, workshop.Participants),
        Ages = workshop.Planned?.Ages is { } meant && workshop.Ages is { } came ? meant == came : null,
        Form = workshop.Planned?.Form is { } planned && workshop.Form is { } form ? planned == form : null,
    };

    private static bool? IsSame(PartialDate? planned, PartialDate? held) =>
        planned is not { IsApproximate: false } plan || held is not { IsApproximate: false } outcome ? null
        : plan.Latest < outcome.Earliest || outcome.Latest < plan.Earliest ? false
        : plan.ExactDate is not null && plan == outcome ? true
        : null;

    private static bool? IsSame(CountRange? planned, CountRange? came) =>
        planned is not { IsApproximate: false } plan || came is not { IsApproximate: false } outcome ? null
        : plan.Exceeds(outcome) == true || outcome.Exceeds(plan) == true ? false
        : plan.IsExact && plan == outcome ? true
        : null;
}
