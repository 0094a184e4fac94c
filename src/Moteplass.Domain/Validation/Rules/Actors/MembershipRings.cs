using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Finds rings of memberships that all hold on one day: a member of b, b of c, c of a.</summary>
/// <remarks>
/// A membership without a period is taken to hold, as everywhere; one with a period holds on the days that it definitely covers. Of memberships that hang
/// together the first ring in time is found. The work grows with the memberships that may be on a ring, and a sound register has none.
/// </remarks>
internal static class MembershipRings
{
    public static IEnumerable<MembershipRing> Find(ValueList<OrganisationMembership> memberships)
    {
        Link[] core = Core(memberships.Select(Link.Of).Where(link => link.Member != link.Umbrella && link.First <= link.Last));
        var groups = new UnionFind<Id<Actor>>();
        foreach (Link link in core)
        {
            groups.Join(link.Member, link.Umbrella);
        }

        foreach (IGrouping<Id<Actor>, Link> group in core.GroupBy(link => groups.Find(link.Member)))
        {
            int[] days = [.. group.Select(link => link.First).Distinct().Order()];
            if (First([.. group], days, 0, days.Length - 1) is { } ring)
            {
                yield return ring;
            }
        }
    }

    /// <summary>The first ring of the days in a part of the list, in halves: what can be on no ring of a half is left out of it.</summary>
    private static MembershipRing? First(Link[] links, int[] days, int from, int to)
    {
        Link[] core = Core(links.Where(link => link.First <= days[to] && link.Last >= days[from]));
        if (core.Length == 0)
        {
            return null;
        }

        int middle = (from + to) / 2;
        return from == to
            ? Walk(core, days[from])
            : First(core, days, from, middle) ?? First(core, days, middle + 1, to);
    }

    /// <summary>The links that are left when those are taken away, again and again, that begin or end where no other one goes on.</summary>
    private static Link[] Core(IEnumerable<Link> links)
    {
        Link[] all = [.. links];
        ILookup<Id<Actor>, int> upwards = all.Index().ToLookup(one => one.Item.Member, one => one.Index);
        ILookup<Id<Actor>, int> downwards = all.Index().ToLookup(one => one.Item.Umbrella, one => one.Index);
        Dictionary<Id<Actor>, int> up = upwards.ToDictionary(one => one.Key, one => one.Count());
        Dictionary<Id<Actor>, int> down = downwards.ToDictionary(one => one.Key, one => one.Count());
        bool[] isGone = new bool[all.Length];
        var ends = new Stack<Id<Actor>>(up.Keys.Where(one => !down.ContainsKey(one)).Concat(down.Keys.Where(one => !up.ContainsKey(one))));
        while (ends.TryPop(out Id<Actor> end))
        {
            foreach (int i in upwards[end].Concat(downwards[end]).Where(i => !isGone[i]))
            {
                isGone[i] = true;
                if (--up[all[i].Member] == 0 && all[i].Member != end)
                {
                    ends.Push(all[i].Member);
                }

                if (--down[all[i].Umbrella] == 0 && all[i].Umbrella != end)
                {
                    ends.Push(all[i].Umbrella);
                }
            }
        }

        return [.. all.Where((_, i) => !isGone[i])];
    }

    /// <summary>Follows the links of a core, in which each leads on to another, until it comes to where it has been.</summary>
    private static MembershipRing Walk(Link[] core, int day)
    {
        Dictionary<Id<Actor>, Link> next = core.DistinctBy(link => link.Member).ToDictionary(link => link.Member);
        var steps = new List<Link>();
        var met = new Dictionary<Id<Actor>, int>();
        Id<Actor> at = core[0].Member;
        while (met.TryAdd(at, steps.Count))
        {
            steps.Add(next[at]);
            at = next[at].Umbrella;
        }

        return new MembershipRing([.. steps.Skip(met[at]).Select(link => link.Index)], day);
    }

    private readonly record struct Link(int Index, Id<Actor> Member, Id<Actor> Umbrella, int First, int Last)
    {
        public static Link Of(OrganisationMembership membership, int index)
        {
            ValidityPeriod sure = PeriodReading.Proven(membership.Period);
            return membership.Period is null
                ? new(index, membership.Member, membership.Umbrella, ValidityPeriod.Always, ValidityPeriod.Never)
                : new(index, membership.Member, membership.Umbrella, sure.LatestStart, sure.EarliestEnd);
        }
    }
}
