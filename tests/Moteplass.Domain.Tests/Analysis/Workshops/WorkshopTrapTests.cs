using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Validation;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Analysis.Workshops;

/// <summary>Traps that real workshops set: coarse dates, approximate and open counts, groups that overlap, days that sources disagree on, series.</summary>
public sealed class WorkshopTrapTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [Fact]
    public void A_decision_dated_to_the_month_of_the_workshop_is_not_before_it()
    {
        CountRange days = Review("ks-toppbu-2020").Influence.ResultDays!.Value;

        Assert.Equal((0, 19), (days.Minimum, days.Maximum));
    }

    [Fact]
    public void A_decision_dated_to_the_year_may_be_of_any_day_after_the_workshop()
    {
        CountRange days = Review("toppmote-ungdomshelse-2016").Influence.ResultDays!.Value;

        Assert.Equal((0, 317), (days.Minimum, days.Maximum));
    }

    [Fact]
    public void About_two_hundred_of_four_hundred_and_fifty_proves_no_minority() => Assert.Null(Review("ks-toppbu-2020").Space.UsersShare);

    [Fact]
    public void Groups_that_overlap_are_not_added_up()
    {
        CollaborationRegister register = WorkshopCorpus.Read("ireland-uncrc-2021");

        Assert.Null(Review("ireland-uncrc-2021").Space.UsersShare);
        Assert.DoesNotContain(ValidationReport.Of(register, Day).Problems, problem => problem.Code is RuleCodes.WorkshopParts or RuleCodes.WorkshopHeads);
    }

    [Fact]
    public void From_days_on_which_sources_disagree_no_day_is_counted_and_no_order_is_wrong()
    {
        CollaborationRegister register = WorkshopCorpus.Read("bfd-medverknad-2023-01");
        Workshop workshop = register.Workshops[0] with { Invitation = new WorkshopInvitation { SentOn = PartialDate.Parse("2023-02-01") } };
        CollaborationRegister invitedLate = register with { Workshops = [workshop] };

        Assert.Null(WorkshopReview.Of(invitedLate, workshop.Id, Day).Space.NoticeDays);
        Assert.DoesNotContain(ValidationReport.Of(invitedLate, Day).Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void One_hand_over_for_a_series_is_counted_from_the_last_of_it()
    {
        CollaborationRegister register = Registers.With("""
            "workshops":[
              {"id":"a","held":{"date":"2020-02-12"},"audience":[{"party":{"type":"category","category":"politician"},"receivedOn":"2020-07-01"}]},
              {"id":"b","follows":["a"],"held":{"date":"2020-06-12"},"audience":[{"party":{"type":"category","category":"politician"},"receivedOn":"2020-07-01"}]}]
            """);

        Assert.Null(WorkshopReview.Of(register, Id<Workshop>.Parse("a"), Day).Audience.HandOverDays);
        Assert.Equal("19", $"{WorkshopReview.Of(register, Id<Workshop>.Parse("b"), Day).Audience.HandOverDays}");
    }

    [Fact]
    public void People_may_arrive_before_the_workshop_begins() => Assert.DoesNotContain(
        ValidationReport.Of(WorkshopCorpus.Read("integrering-2022"), Day).Problems, problem => problem.Code == RuleCodes.WorkshopProgramme);

    [Fact]
    public void Own_time_is_that_of_groups_and_of_talks_on_the_users_side()
    {
        CollaborationRegister register = WorkshopCorpus.Read("integrering-2022");
        (double least, double most) = new WorkshopProgramme(register.Workshops[0], RegisterIndex.Of(register)).OwnTime!.Value;

        Assert.Equal(180.0 / 285, least, 9);
        Assert.Equal(230.0 / 285, most, 9);
        Assert.Equal(150, new WorkshopProgramme(register.Workshops[0], null).LongestStretch);
    }

    [Property]
    public void A_share_of_ranges_holds_the_share_of_every_count_that_they_may_be(byte part, byte morePart, byte whole, byte moreWhole, byte offPart, byte offWhole)
    {
        ShareRange share = ShareRanges.Of(CountRange.Between(part, part + morePart), CountRange.Between(whole, whole + moreWhole))!;
        int some = part + (offPart % (morePart + 1));
        int all = whole + (offWhole % (moreWhole + 1));

        if (all > 0 && some <= all)
        {
            Assert.InRange((double)some / all, share.Minimum, share.Maximum);
        }
    }

    [Property]
    public void Days_between_coarse_dates_hold_those_between_all_days_that_they_may_be(ushort from, ushort to)
    {
        LocalDate first = new LocalDate(2000, 1, 1).PlusDays(from % 9000);
        LocalDate last = first.PlusDays(to % 900);
        int days = Period.DaysBetween(first, last);
        foreach (string coarse in new[] { $"{first:uuuu-MM-dd}", $"{first:uuuu-MM}", $"{first:uuuu}" })
        {
            CountRange found = DaysBetween.Of(PartialDate.Parse(coarse), PartialDate.Parse($"{last:uuuu-MM}"))!.Value;
            Assert.InRange(days, found.Minimum, found.Maximum!.Value);
        }
    }

    [Fact]
    public void Approximate_counts_prove_nothing()
    {
        Offenders.None(
            from name in WorkshopCorpus.Names
            from offence in Proved(name, WorkshopCorpus.Read(name), Day)
            select offence);
        Offenders.None(
            from sample in RuleSamples.All
            where sample.Code.StartsWith("WSH", StringComparison.Ordinal)
            from offence in Proved(sample.ToString(), Registers.With(sample.Members), sample.AsOf)
            select offence);
    }

    private static IEnumerable<string> Proved(string name, CollaborationRegister register, LocalDate? day)
    {
        CollaborationRegister approximate = register with { Workshops = [.. register.Workshops.Select(Approximate)] };
        HashSet<string> before = [.. RuleRunner.Judge(register, day).Select(problem => $"{problem.Code} {problem.Pointer}")];
        foreach (Problem problem in RuleRunner.Judge(approximate, day).Where(problem => problem.Code is RuleCodes.WorkshopParts or RuleCodes.WorkshopHeads || !before.Contains($"{problem.Code} {problem.Pointer}")))
        {
            yield return $"{name}: {problem}";
        }

        foreach (WorkshopSpace space in approximate.Workshops.Select(workshop => WorkshopReview.Of(approximate, workshop.Id, day).Space))
        {
            if (new[] { space.UsersShare, space.Response.CameOfInvited, space.Response.CameOfRegistered, space.Response.RegisteredOfInvited, space.Response.OrganisationsOfInvited }.Any(share => share is not null)
                || space.Plan.Participants is not null)
            {
                yield return $"{name}: a share or a difference is known";
            }
        }
    }

    private static Workshop Approximate(Workshop workshop) => workshop with
    {
        Participants = About(workshop.Participants),
        Organisations = About(workshop.Organisations),
        Groups = [.. workshop.Groups.Select(group => group with { Count = About(group.Count) })],
        Planned = workshop.Planned is { } planned ? planned with { Participants = About(planned.Participants), Organisations = About(planned.Organisations) } : null,
        Invitation = workshop.Invitation is { } invitation
            ? invitation with { Invited = About(invitation.Invited), Registered = About(invitation.Registered), InvitedOrganisations = About(invitation.InvitedOrganisations) }
            : null,
    };

    private static CountRange? About(CountRange? count) => count is { } known ? new CountRange(known.Minimum, known.Maximum, isApproximate: true) : null;

    private static WorkshopReview Review(string name) => WorkshopReview.Of(WorkshopCorpus.Read(name), Id<Workshop>.Parse(name), Day);
}
