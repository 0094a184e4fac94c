using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>A workshop with all that a register says of it, on a day. What is dated definitely later is not there yet.</summary>
internal sealed class WorkshopCase
{
    private static readonly RecordType[] ResultTypes = [RecordType.Proposal, RecordType.Decision, RecordType.Structure];

    public WorkshopCase(CollaborationRegister register, RegisterIndex index, Trail trail, Workshop workshop, LocalDate? asOf, MeetingCalendar calendar)
    {
        (Index, Trail, Workshop, AsOf, Calendar) = (index, trail, workshop, asOf, calendar);
        View = new WorkshopView(workshop);
        Contributions = [.. register.Contributions.Where(one => one.Workshop == workshop.Id).DistinctBy(one => one.Id).OrderBy(one => one.Id)];
        Feedback = [.. register.Feedback.Where(one => one.Workshop == workshop.Id && IsThere(one.When)).OrderBy(one => one.Id)];
        HashSet<Id<Contribution>> own = [.. Contributions.Select(one => one.Id)];
        Answers = [.. register.Feedback.Where(one => IsThere(one.When)).SelectMany(one => one.Answers).Where(answer => own.Contains(answer.Contribution)).OrderBy(answer => answer.Contribution)];
        Evaluations = [.. register.Evaluations.Where(one => one.Workshops.Contains(workshop.Id) && IsThere(one.When)).OrderBy(one => one.Id)];
        Followers = [.. register.Workshops.Where(one => one.Follows.Contains(workshop.Id) && one.Id != workshop.Id && new WorkshopView(one).WasHeld != false).OrderBy(one => one.Id)];
        Dates = new Lazy<Dictionary<RecordReference, PartialDate>>(() => TrailDates.Of(register));
        Memberships = register.Memberships;
        Stage = StageOf();
    }

    public RegisterIndex Index { get; }

    public Trail Trail { get; }

    public Workshop Workshop { get; }

    public WorkshopView View { get; }

    public LocalDate? AsOf { get; }

    public MeetingCalendar Calendar { get; }

    public WorkshopStage Stage { get; }

    public ValueList<OrganisationMembership> Memberships { get; }

    /// <summary>The day from which what came after is counted, or null where sources disagree on it or it is not stated.</summary>
    public PartialDate? LastDay => View.IsDayDisputed ? null : View.LastDay;

    public IReadOnlyList<Contribution> Contributions { get; }

    public IReadOnlyList<Feedback> Feedback { get; }

    /// <summary>What any feedback answers to the contributions of the workshop.</summary>
    public IReadOnlyList<ContributionAnswer> Answers { get; }

    public IReadOnlyList<Evaluation> Evaluations { get; }

    public IReadOnlyList<Workshop> Followers { get; }

    private Lazy<Dictionary<RecordReference, PartialDate>> Dates { get; }

    public LocalDate? Due => FeedbackDue.Of(Workshop, Followers);

    /// <summary>Whether feedback was promised by a day that is past.</summary>
    public bool IsPastDue => AsOf is { } day && Due < day;

    /// <summary>The first of some dates, over all that they may be; null if none is stated, or all are approximate.</summary>
    public CountRange? DaysToFirst(IEnumerable<PartialDate?> dates)
    {
        CountRange[] days = [.. dates.Select(date => DaysBetween.Of(LastDay, date)).OfType<CountRange>()];
        return days.Length == 0 ? null : CountRange.Between(days.Min(one => one.Minimum), days.Min(one => one.Maximum!.Value));
    }

    /// <summary>The proposals, decisions and structures that rest on a contribution.</summary>
    public IEnumerable<RecordReference> ResultsOf(Contribution contribution) =>
        Trail.ResultsOf(RecordReference.To(contribution.Id)).Where(record => ResultTypes.Contains(record.Type));

    public PartialDate? DateOf(RecordReference record) => Dates.Value.TryGetValue(record, out PartialDate date) ? date : null;

    /// <summary>Whether an answer gives a reason, of its own or by the decision that it names.</summary>
    public bool HasReason(ContributionAnswer answer) => answer.Reason is not null || (answer.Decision is { } decision && Index.Find(decision)?.Reason is not null);

    /// <summary>Whether a workshop that follows was held, and not definitely later than the day.</summary>
    public bool WasHeldBy(Workshop follower) => new WorkshopView(follower) is { WasHeld: true } view && IsThere(view.FirstDay);

    private bool IsThere(PartialDate? date) => AsOf is not { } day || date?.IsBy(day) != false;

    private WorkshopStage StageOf() => View.WasHeld switch
    {
        true => WorkshopStage.Held,
        false => WorkshopStage.CalledOff,
        null when AsOf is { } day && View.LastDay is { IsApproximate: false } last && last.Latest < day => WorkshopStage.Due,
        null when Workshop.Status is not null || (AsOf is { } day && View.FirstDay is { IsApproximate: false } first && first.Earliest > day) => WorkshopStage.Plan,
        null => WorkshopStage.Unknown,
    };
}
