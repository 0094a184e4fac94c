using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>When feedback that was promised is due.</summary>
internal static class FeedbackDue
{
    /// <summary>
    /// The last day on which the promise of a workshop can be kept: the day stated, else the time from its last day, else the day of the first workshop that
    /// follows it. Null if that is not known, or the promise has neither.
    /// </summary>
    public static LocalDate? Of(Workshop workshop, IEnumerable<Workshop> followers) => workshop.FeedbackPromise switch
    {
        { Due: { } due } => due.IsApproximate ? null : due.Latest,
        { Within: { Kind: LeadTimeKind.NextMeeting } } => First(followers),
        { Within: { } within } => LeadTimeDays.Of(within) is (_, var most) && new WorkshopView(workshop).LastDay is { IsApproximate: false } last
            && Period.DaysBetween(last.Latest, PartialDate.LastDay) >= most
            ? last.Latest.PlusDays(most)
            : null,
        _ => null,
    };

    /// <summary>The last day on which the first of some workshops may begin; null if there is none, or it is unknown which is the first.</summary>
    private static LocalDate? First(IEnumerable<Workshop> workshops)
    {
        PartialDate?[] days = [.. workshops.Select(workshop => new WorkshopView(workshop).FirstDay)];
        return days.Length == 0 || days.Any(day => day is not { IsApproximate: false }) ? null : days.Min(day => day!.Value.Latest);
    }
}
