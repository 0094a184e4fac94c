using Moteplass.Domain.Analysis;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What is to be said of the meetings that a register has planned, however the plan was made (gjennomgang av en møteplan).</summary>
/// <remarks>
/// Meetings count that are not known to have failed. Those whose day is not known clash with none; they are named. Meetings with one organisation at a time take
/// none from the others, since which one meets is not stated. Immutable, and so safe to use from any thread.
/// </remarks>
public sealed partial record PlanReview
{
    internal PlanReview(
        DateInterval interval,
        ValueList<PlanClash> clashes,
        ValueList<MeetingOnDayOff> onDaysOff,
        ValueList<ReviewedDeadline> deadlines,
        ValueList<ReviewedSeries> series,
        ValueList<PlanDuty> duties,
        ValueList<Id<Meeting>> withoutDay,
        Evidence evidence)
    {
        Interval = interval;
        Clashes = clashes;
        OnDaysOff = onDaysOff;
        Deadlines = deadlines;
        Series = series;
        Duties = duties;
        WithoutDay = withoutDay;
        Evidence = evidence;
    }

    /// <summary>The days that were reviewed, both included.</summary>
    public DateInterval Interval { get; }

    /// <summary>Where somebody has more meetings on a day than room, by day.</summary>
    public ValueList<PlanClash> Clashes { get; }

    /// <summary>Whether one of the clashes is sure.</summary>
    public bool HasSureClash => Clashes.Any(clash => clash.IsSure);

    /// <summary>The meetings that are not on working days, by day.</summary>
    public ValueList<MeetingOnDayOff> OnDaysOff { get; }

    /// <summary>The deadlines that are on days off, and those that have passed without being met as far as the register shows, by day.</summary>
    public ValueList<ReviewedDeadline> Deadlines { get; }

    /// <summary>What is planned beside what is asked for, by structure and purpose.</summary>
    public ValueList<ReviewedSeries> Series { get; }

    /// <summary>The duties to plan the meetings, by structure.</summary>
    public ValueList<PlanDuty> Duties { get; }

    /// <summary>The meetings that are or may be in the interval, and whose day is not known, by id.</summary>
    public ValueList<Id<Meeting>> WithoutDay { get; }

    /// <summary>What the review rests on, and what was not known.</summary>
    public Evidence Evidence { get; }

    /// <summary>Reviews the meetings that are planned.</summary>
    /// <param name="register">The register.</param>
    /// <param name="interval">The days to review, both included: at most three years, of the years 1900 to 2199.</param>
    /// <param name="calendar">The calendar of working days; the Norwegian one without blackouts if null.</param>
    /// <param name="capacities">How many meetings a day actors can attend, where it is not the usual number.</param>
    /// <param name="asOf">The day by which deadlines have passed; null if none has.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException">Register or interval is null.</exception>
    /// <exception cref="ArgumentException">The interval or the capacities cannot be used, as for <see cref="MeetingPlan.Of"/>; the message names the member.</exception>
    public static PlanReview Of(
        CollaborationRegister register, DateInterval interval, MeetingCalendar? calendar = null, ValueList<Capacity> capacities = default, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(interval);
        RequestCheck.Check(interval, nameof(interval));
        var index = RegisterIndex.Of(register);
        CapacityCheck.Check(capacities, index, nameof(capacities));
        var days = new PlanDays(interval.InIso(), calendar ?? MeetingCalendar.Norwegian, asOf?.InIso());
        return new PlanReviewer(register, index, days, capacities).Review();
    }
}
