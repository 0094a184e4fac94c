using Moteplass.Domain.Analysis;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Which days a structure prefers and when it is too late to send notice.</summary>
internal sealed class DayPreferences(PracticeView practice, PlanDays days, PlanWeights weights)
{
    private const int FewestToShowAHabit = 3;

    private readonly bool _isAbroad = Abroad.IsAbroad(practice.Structure, practice.Index);

    /// <summary>The mandates of the interval, each with the days on which it is in force; all days where a mandate has no other beside it.</summary>
    private (Mandate Mandate, DaySet On)[] Mandates => field ??=
    [
        .. practice.Mandates.PossiblyIn(practice.Interval).Select(mandate => (mandate, days.In(practice.Mandates.DaysIn(practice.InForce, mandate).Definite))),
    ];

    /// <summary>The days on which a meeting cannot be any more: before the day from which is planned, or with a notice that was due before it.</summary>
    public DaySet TooLate => field ??= FindTooLate();

    /// <summary>The deadlines of a meeting on a day, by the mandate in force on it.</summary>
    public IEnumerable<StatedDeadline> DeadlinesOn(int day, MeetingKind kind = MeetingKind.Ordinary) => Mandates
        .Where(one => one.On.Has(day))
        .Take(1)
        .SelectMany(one => StatedDeadlines.Of(one.Mandate, kind))
        .Where(IsCounted);

    /// <summary>Those of the wish; else those of the mandate's pattern, or that it names; else the weekday of most of the planned days of the two years before.</summary>
    public UsualDays Usual(CadencePurpose purpose, StructureWish? wish, CadenceDays[] cadences, MeetingView[] before)
    {
        if (wish is { UsualDays.IsEmpty: false })
        {
            return new UsualDays(wish.UsualDays);
        }

        ValueList<RecurrenceDay> pattern = [.. cadences.SelectMany(one => one.Cadence.All).OfType<RecurrenceCadence>().SelectMany(one => one.Weekdays).Distinct()];
        if (!pattern.IsEmpty)
        {
            return new UsualDays(pattern);
        }

        Weekday[] named = purpose == CadencePurpose.Ordinary ? [.. Mandates.SelectMany(one => one.Mandate.Weekdays).Distinct().Order()] : [];
        if (named.Length > 0)
        {
            return new UsualDays([.. named.Select(day => new RecurrenceDay { Weekday = day })]);
        }

        LocalDate[] planned = [.. before.Select(view => view.Meeting.Planned?.Date?.ExactDate).OfType<LocalDate>()];
        IGrouping<IsoDayOfWeek, LocalDate>? most = planned.GroupBy(day => day.DayOfWeek).MaxBy(same => same.Count());
        return new UsualDays(planned.Length >= FewestToShowAHabit && most is not null && 2 * most.Count() > planned.Length ? [new RecurrenceDay { Weekday = (Weekday)most.Key }] : []);
    }

    /// <summary>Those of the wish; else the mandate's; else those of most of the meetings of the two years before.</summary>
    public ClockTimes? Times(StructureWish? wish, MeetingView[] before)
    {
        ClockTimes[] stated = [.. before.Select(view => view.Meeting.Planned?.Times).OfType<ClockTimes>()];
        IGrouping<ClockTimes, ClockTimes>? most = stated.GroupBy(times => times).MaxBy(same => same.Count());
        ClockTimes[] named = [.. Mandates.Select(one => one.Mandate.Times).OfType<ClockTimes>().Distinct()];
        return wish?.Times ?? (named is [var only] ? only : before.Length >= FewestToShowAHabit && 2 * (most?.Count() ?? 0) > before.Length ? most!.Key : null);
    }

    /// <summary>For each day, what is given up on it.</summary>
    public int[] Penalties(UsualDays usual)
    {
        var penalties = new int[days.Length];
        for (int day = 0; day < days.Length; day++)
        {
            LocalDate date = days.At(day);
            penalties[day] = (usual.IsWeekday(date) ? 0 : weights.UsualDay) + (usual.IsWeek(date) ? 0 : weights.NthWeek);
        }

        foreach ((Mandate mandate, DaySet on) in Mandates)
        {
            foreach (StatedDeadline deadline in StatedDeadlines.Of(mandate, MeetingKind.Ordinary).Where(IsCounted))
            {
                DaySet off = days.DueOnDayOff(deadline.Kind, deadline.Stated).Copy();
                off.IntersectWith(on);
                foreach (int day in off.Days())
                {
                    penalties[day] += weights.DeadlineOnDayOff;
                }
            }
        }

        return penalties;
    }

    private DaySet FindTooLate()
    {
        var late = new DaySet(days.Length);
        if (days.AsOf is not { } asOf)
        {
            return late;
        }

        for (int day = 0; day < days.Length; day++)
        {
            LocalDate date = days.At(day);
            if (date < asOf || DeadlinesOn(day).Any(one => one.Kind == DeadlineKind.Notice && days.Calendar.DueIfKnown(date, one.Kind, one.Stated) < asOf))
            {
                late.Add(day);
            }
        }

        return late;
    }

    /// <summary>What is due a number of working days from a meeting abroad is not known.</summary>
    private bool IsCounted(StatedDeadline deadline) => !(_isAbroad && deadline.Stated.Unit == LeadTimeUnit.WorkingDays);
}
