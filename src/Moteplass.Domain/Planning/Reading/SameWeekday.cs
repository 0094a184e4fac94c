namespace Moteplass.Domain.Planning;

/// <summary>Chooses a weekday for a series that has no usual one, where a plan is asked to keep to one.</summary>
internal sealed class SameWeekday(PlanDays days, int weight)
{
    private static readonly Weekday[] Working = [Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday];

    /// <summary>The series with the weekday that suits it best by itself as its usual one, of equals the first; as it is where it has one, or its meetings have dates of their own.</summary>
    /// <param name="draft">The series.</param>
    /// <param name="costAlone">What a series costs if there were no other.</param>
    public SeriesDraft Of(SeriesDraft draft, Func<SeriesDraft, (int Missing, long Cost)> costAlone) => weight == 0 || draft.Own is not null || !draft.Usual.Days.IsEmpty
        ? draft
        : Working.Select(weekday => On(draft, weekday)).MinBy(costAlone)!;

    private SeriesDraft On(SeriesDraft draft, Weekday weekday)
    {
        var usual = new UsualDays([new RecurrenceDay { Weekday = weekday }]);
        return draft with { Usual = usual, Penalties = [.. draft.Penalties.Select((penalty, day) => penalty + (usual.IsWeekday(days.At(day)) ? 0 : weight))] };
    }
}
