using Moteplass.Domain.Analysis;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Tests.Planning;
using NodaTime;

namespace Moteplass.Domain.Tests.Documentation;

/// <summary>The examples of the page of measures, computed.</summary>
internal static partial class MeasuresExamples
{
    /// <summary>The lines of each example, by its name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IEnumerable<string>>> Computed = new Dictionary<string, Func<IEnumerable<string>>>
    {
        ["mapping"] = Mapping,
        ["regularity"] = () => Regularity(Review()),
        ["predictability"] = () => Predictability(Review().Predictability),
        ["continuity"] = () => Continuity(Review().Continuity),
        ["parity"] = () => Parity(Review().Parity),
        ["deadlines"] = () => Deadlines(Review().Deadlines),
        ["duties"] = () => Review().Duties.Select(duty => duty.InWords.En!),
        ["quorum"] = () => Quorums(Review().Quorums),
        ["attendance"] = () => Attendance(Review().Attendance),
        ["plan"] = Plan,
        ["body"] = Body,
        ["terms"] = Terms,
        ["load"] = Load,
        ["alternatives"] = Alternatives,
        ["representation"] = Representation,
        ["trail"] = TrailOfReference,
        ["answers"] = Answers,
        ["as-of"] = AsOf,
        ["pilot"] = Pilot,
        ["workshop"] = Workshop,
        ["comparison"] = Comparison,
    };

    private static readonly DateInterval Year = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

    private static CollaborationRegister Reference => ReferenceRegister.ZeroToTwentyFour;

    private static PracticeReview Review() => PracticeReview.Of(MeasuresPage.Register("council"), Id<CollaborationStructure>.Parse("brukerrad"), Year);

    private static IEnumerable<string> Mapping()
    {
        PracticeMappingAnalysis findings = PracticeMappingAnalysis.Of(Reference, Id<PracticeMapping>.Parse("kartlegging-2015"));
        return
        [
            $"asked: {findings.Responses.Asked}",
            $"answered with substance: {findings.Responses.Substantive.Count}",
            $"nil returns: {findings.Responses.NilReturns.Count}",
            .. Enum.GetValues<ContactForm>().Select(form => $"{Word(form)} at the top: {Counts(findings.ContactForms.Where(one => one.Form == form))}"),
            $"overall structures, candidates: {findings.Candidates.Count}",
            $"not candidates: {findings.NonCandidates.Count} ({string.Join(", ", findings.NonCandidates[0].Reasons.Select(Word))})",
            $"planned: {findings.PlannedStructures.Count}",
            $"organisations in several of them: {findings.SharedOrganisations.Count}, in all: {findings.SharedOrganisations.Count(one => one.IsInAll)}",
            $"umbrellas in all: {findings.CommonUmbrellas.Count}",
            $"groups with several respondents: {findings.GroupOverlaps.Count}, of which the number is known: {findings.GroupOverlaps.Count(one => one.Count is not null)}",
            .. findings.LevelDifferences.Select(one =>
                $"levels of {Word(one.Form)}: known of {one.Respondents.Count(by => by.IsKnown)} of {one.Respondents.Count}, differ: {YesNo(one.IsDifferent)}"),
            .. findings.FormDifferences.Select(one =>
                $"forms at {Word(one.Level)}: known of {one.Respondents.Count(by => by.IsKnown)} of {one.Respondents.Count}, differ: {YesNo(one.IsDifferent)}"),
        ];
    }

    private static string Counts(IEnumerable<ContactFormFinding> findings) => string.Join(
        ", ", findings.GroupBy(one => one.Presence).OrderBy(one => one.Key).Select(count => $"{count.Count()} {Word(count.Key)}"));

    private static IEnumerable<string> Regularity(PracticeReview review)
    {
        CadenceReview ordinary = review.Regularity.Cadences[0];
        yield return $"promised: {ordinary.Promised}";
        yield return $"planned: {ordinary.Planned} ({Word(ordinary.Plan)})";
        yield return $"held: {ordinary.Held} ({Word(ordinary.Practice)})";
        LocalDate[] days = [new(2024, 2, 1), new(2024, 5, 2), new(2024, 9, 5), new(2024, 12, 5)];
        int[] gaps = [.. days.Zip(days.Skip(1), Period.DaysBetween)];
        Assert.Equal(gaps.Max(), review.Regularity.LongestGapInDays);
        yield return $"days between them: {string.Join(", ", gaps)}; longest gap {review.Regularity.LongestGapInDays}";
        int[] circle = [.. gaps, Year.Length - gaps.Sum()];
        double mean = (double)Year.Length / circle.Length;
        double most = 2 * Year.Length * (1 - (1.0 / circle.Length));
        double[] off = [.. circle.Select(gap => Math.Abs(gap - mean))];
        yield return $"round the circle: {string.Join(", ", circle)}; L = {circle.Sum()}, L/n = {Decimal(mean)}";
        yield return $"off: {string.Join(", ", off.Select(one => Decimal(one)))}; together {Decimal(off.Sum())} of at most {Decimal(most)}";
        Assert.Equal(1 - (off.Sum() / most), review.Regularity.Evenness!.Value, 12);
        yield return $"evenness: 1 − {Decimal(off.Sum())}/{Decimal(most)} = {Decimal(review.Regularity.Evenness)}";
    }

    private static IEnumerable<string> Predictability(Predictability found) =>
    [
        $"held as planned: {Say(found.HeldAsPlanned)}",
        $"notice in time: {Say(found.NoticeInTime)}",
        $"median notice: {Decimal(found.MedianNoticeInDays)} days",
        $"median announcement: {Decimal(found.MedianAnnouncementInDays)} days",
        $"cancelled: {found.Cancelled}",
        $"postponed: {found.Postponed}",
    ];

    private static IEnumerable<string> Continuity(Continuity found) =>
        found.Sides.Select(Say).Append($"between meetings: {Decimal(found.BetweenMeetings)}");

    private static IEnumerable<string> Parity(Parity found) =>
        found.Sides.Select(Say).Append($"equal seats promised: {YesNo(found.IsEqualityPromised)}").Append($"equal as listed: {YesNo(found.IsEqual)}");

    private static IEnumerable<string> Deadlines(Deadlines found) =>
        found.All.Select(one => $"{one.Meeting} {Word(one.Kind)}: due {one.Due:uuuu-MM-dd}, done {one.Done?.ToString() ?? "not known"}, {Word(one.Verdict)}").Append($"all: {Say(found.Kept)}");

    private static IEnumerable<string> Quorums(ValueList<QuorumReview> found) =>
        found.Select(one => $"{one.Meeting}: {one.Required} needed, {one.Present} there, reached: {YesNo(one.IsReached)}");

    private static IEnumerable<string> Attendance(ValueList<OrganisationAttendance> found) => found.Select(one => $"{one.Organisation}: {Say(one.Meetings)}");

    private static IEnumerable<string> Terms()
    {
        Appointments found = Appointments.Of(MeasuresPage.Register("terms"), new LocalDate(2026, 3, 1), new LocalDate(2026, 12, 31));
        return found.Seats
            .Select(seat => $"{seat.Seat}: ends {seat.Ends} ({Word(seat.Basis)}), runs out: {YesNo(seat.RunsOut)}, limit reached: {YesNo(seat.IsLimitReached)}")
            .Concat(found.Tasks.Select(task => task.InWords.En!));
    }

    private static IEnumerable<string> Load()
    {
        var load = LoadReview.Of(MeasuresPage.Register("load"), Plans.Year2027);
        return load.Organisations
            .Select(one => $"{one.Organisation}: seats {one.Seats}, meetings {one.Meetings.Promised}, attendances {one.Attendances.Promised}")
            .Concat(load.Owners.Select(one => $"{one.Owner}: hosted {one.Hosted.Promised}, at the top {one.AtTop.Promised}"))
            .Append($"in all: meetings {load.Meetings.Promised}, attendances {load.Attendances.Promised}, hosted {load.Hosted.Promised}");
    }

    private static IEnumerable<string> Alternatives()
    {
        var found = AlternativeComparison.Of(MeasuresPage.Register("alternatives"), [new("felles")], Plans.Year2027.Start, Plans.Year2027);
        foreach (AlternativeColumn column in (AlternativeColumn[])[found.Today, .. found.Alternatives])
        {
            yield return $"{column.Proposal?.ToString() ?? "today"}: structures {column.Structures.Count}, meetings {column.Load.Meetings.Promised}, attendances {column.Load.Attendances.Promised}, hosted {column.Load.Hosted.Promised}";
            yield return $"forms differ: {YesNo(column.FormsDiffer)}, levels differ: {YesNo(column.LevelsDiffer)}, direct pairs at the top: {column.DirectPairsAtTop}";
        }

        foreach (AccessChange change in found.Alternatives[0].Changes)
        {
            (bool? before, bool? after) = (Reached(found.Today), Reached(found.Alternatives[0]));
            yield return $"{change.Organisation} and {change.Owner}: {YesNo(before)}, then {YesNo(after)}: {Word(change.Kind)}";

            bool? Reached(AlternativeColumn column) => column.Access.Single(one => one.Organisation == change.Organisation && one.Owner == change.Owner).IsReached;
        }
    }

    private static IEnumerable<string> Plan()
    {
        CollaborationRegister register = MeasuresPage.Register("plan");
        PlanRequest request = Plans.For2027([.. register.Structures.Select(structure => Plans.Thursdays(structure.Id.ToString()))]);
        var plan = MeetingPlan.Of(register, request);
        foreach (PlannedSeries series in plan.Series)
        {
            LocalDate[] days = [.. series.Dates.Select(date => date.Day)];
            int[] gaps = [.. days.Zip(days.Skip(1), Period.DaysBetween)];
            int[] circle = [.. gaps, 365 - gaps.Sum()];
            yield return $"{series.Structure}: {string.Join(", ", days.Select(day => $"{day:uuuu-MM-dd}"))}";
            yield return $"gaps: {string.Join(", ", circle)}; off 91.25 by {Decimal(circle.Sum(gap => Math.Abs(gap - 91.25)))} in all of at most 547.5";
            yield return $"evenness: 1 − {Decimal(circle.Sum(gap => Math.Abs(gap - 91.25)))}/547.5 = {Decimal(series.Evenness)} of at most {Decimal(series.EvennessAtMost)}; Thursdays: {series.OnUsualDay!.Yes} of {days.Length}";
        }

        PlannedDeadline late = plan.Series[0].Dates.SelectMany(date => date.Deadlines).Single(deadline => deadline.IsOnDayOff);
        yield return $"deadline on a day off: {Word(late.Kind)}, due {late.Due:uuuu-MM-dd}, send by {late.SendBy:uuuu-MM-dd}";
        yield return $"meetings: {plan.Quality.Placed} of {plan.Quality.Asked}; best: {YesNo(plan.Quality.IsBest)}";
        var away = new Capacity { Actor = Id<Actor>.Parse("ffo"), MeetingsADay = 0, Within = Plans.Interval("2027-08-16/2027-08-22") };
        var revised = MeetingPlan.Of(plan.Into(register, new LocalDate(2026, 12, 1)), request with { Movable = MovableMeetings.NotNotified, Capacities = [away] });
        foreach (PlannedDate date in revised.Series.SelectMany(series => series.Dates).Where(date => date.Origin == DateOrigin.Moved))
        {
            yield return $"revised: {date.MovedFrom:uuuu-MM-dd} moves to {date.Day:uuuu-MM-dd} ({date.Day.DayOfWeek}); evenness {Decimal(revised.Series[0].Evenness)}";
        }
    }

    private static IEnumerable<string> Body() =>
        StructureOverTime.Of(MeasuresPage.Register("council"), Id<CollaborationStructure>.Parse("brukerrad"), [new LocalDate(2024, 5, 31), new LocalDate(2024, 6, 1)])
            .SelectMany(body => body.Sides.Select(Say).Concat(body.Continuity.Select(Say)).Select(line => $"{body.Day:uuuu-MM-dd} {line}"));

    private static IEnumerable<string> Representation()
    {
        var graph = RepresentationGraph.Of(Reference, new LocalDate(2016, 1, 1));
        var nfu = Id<Actor>.Parse("nfu");
        return
        [
            $"routes: {graph.Routes.Count()}",
            $"by a seat of its own: {graph.Routes.Count(route => route.Umbrellas.IsEmpty)}",
            $"through an umbrella: {graph.Routes.Count(route => !route.Umbrellas.IsEmpty)}",
            $"certain: {graph.Routes.Count(route => route.IsCertain)}",
            $"routes of nfu: {graph.RoutesOf(nfu).Count()}, each through {graph.RoutesOf(nfu).Select(route => route.Umbrellas).Distinct().Single()}",
            $"heard twice: {graph.HeardTwice.Count()} pairs of organisation and owner, {graph.HeardTwice.Select(one => one.Organisation).Distinct().Count()} organisations",
            $"not heard: {graph.NotHeard}",
            $"possibly heard: {graph.PossiblyHeard}",
        ];
    }

    private static IEnumerable<string> TrailOfReference()
    {
        var trail = Trail.Of(Reference);
        return
        [
            .. trail.Links.Select(link => $"step: {link.Basis.Id} → {link.Result.Id}"),
            $"open proposals: {string.Join(", ", trail.OpenProposals)}",
            $"unanswered: {string.Join(", ", trail.UnansweredContributions)}",
            $"groundless: {Ids(trail.Groundless)}",
            $"circular: {trail.Circular.Count}",
            $"out of order: {trail.OutOfOrder.Count}",
        ];
    }

    private static IEnumerable<string> Answers()
    {
        var found = AnswerReview.Of(MeasuresPage.Register("answers"), null, Year, Year.End);
        return
        [
            $"items: {found.Agenda.Items} in {found.Agenda.Meetings} meetings, approvals of minutes: {found.Agenda.MinutesApprovals}",
            $"from users: {Say(found.Agenda.FromUsers)}",
            .. found.Proposals.Select(one => $"{one.Proposal}: answered: {YesNo(one.IsAnswered)}, {(one.Outcome is { } outcome ? $"outcome {Word(outcome)}, days {one.DaysToAnswer}" : $"open for days {one.DaysOpen}")}"),
            $"answered: {Say(found.ProposalCount.Answered)}",
            $"adopted: {found.ProposalCount.Adopted} of {found.ProposalCount.Answered.Yes}",
            $"median: {Decimal(found.MedianDays)} days",
            $"told: {Say(found.ProposalCount.Told)}",
        ];
    }

    private static IEnumerable<string> AsOf()
    {
        foreach (LocalDate day in new[] { new LocalDate(2015, 12, 14), new LocalDate(2015, 12, 15), new LocalDate(2016, 12, 31) })
        {
            RegisterOnDay then = RegisterOnDay.Of(Reference, validOn: new LocalDate(2016, 12, 31), knownOn: day);
            yield return $"in force on 2016-12-31, known on {day:uuuu-MM-dd}: {then.Structures.Valid.Count} definitely, {then.Structures.Unknown.Count} unknown";
        }
    }

    private static IEnumerable<string> Pilot() =>
        new[] { new LocalDate(2016, 12, 31), new LocalDate(2017, 6, 30), new LocalDate(2018, 6, 30), new LocalDate(2019, 10, 1), new LocalDate(2020, 1, 1), new LocalDate(2020, 3, 15), new LocalDate(2020, 9, 1) }
            .Select(day => $"{day:uuuu-MM-dd}: {Word(PilotStatus.Of(MeasuresPage.Register("pilot"), Id<CollaborationStructure>.Parse("arena"), day).State)}");

    private static IEnumerable<string> Comparison()
    {
        CollaborationRegister register = MeasuresPage.Register("mandates");
        var comparison = MandateComparison.Of(register, register.Structures.Select(structure => structure.Id), new LocalDate(2024, 1, 1));
        return
        [
            .. comparison.Topics.Where(topic => topic.Answers.Any(answer => answer.State == AnswerState.Stated))
                .Select(topic => $"{Word(topic.Topic)}: {string.Join(" | ", topic.Answers.Select(Say))}: {Word(topic.Agreement)}"),
            $"other topics: {comparison.Topics.Count(topic => topic.Answers.All(answer => answer.State != AnswerState.Stated))}, of each {Word(comparison.Topics[0].Agreement)}",
        ];
    }
}
