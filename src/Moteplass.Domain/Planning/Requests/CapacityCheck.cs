using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Refuses capacities of unknown actors and two for one day.</summary>
internal static class CapacityCheck
{
    public static void Check(ValueList<Capacity> capacities, RegisterIndex index, string parameter = "request")
    {
        foreach (IGrouping<(Id<Actor> Actor, bool), Capacity> same in capacities.GroupBy(one => (one.Actor, one.IsTopManagement)))
        {
            string of = Excerpt.Of(same.Key.Actor.ToString());
            if (same.Key.Actor.IsDefault || index.Find(same.Key.Actor) is null)
            {
                throw RequestCheck.Refused($"Capacities: the register has no actor with the id '{of}'.", parameter);
            }

            foreach (Capacity one in same)
            {
                RequestCheck.Range(one.MeetingsADay ?? 0, $"Capacities: MeetingsADay of '{of}'", parameter);
            }

            DateInterval[] within = [.. same.Select(one => one.Within?.InIso()).OfType<DateInterval>().OrderBy(days => days.Start)];
            if (same.Count(one => one.Within is null) > 1 || within.Zip(within.Skip(1)).Any(two => two.Second.Start <= two.First.End))
            {
                throw RequestCheck.Refused($"Capacities has two for '{of}' on one day.", parameter);
            }
        }
    }
}
