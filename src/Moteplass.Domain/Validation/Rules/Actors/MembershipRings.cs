using System.Runtime.InteropServices;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Finds rings of memberships that all hold on one day: a member of b, b of c, c of a.</summary>
/// <remarks>
/// A membership without a period is taken to hold, as everywhere; one with a period holds on the days that it definitely covers. Of memberships that hang
/// together the first ring in time is found. The work grows with the memberships that may be on a ring, and a sound register has none.
/// </remarks>
internal static class MembershipRings
{
    // So many times as often as there are memberships: in halves it is about twenty, where what is on no ring of a half is left out of it.
    private const int MostLooks = 100;

    /// <param name="memberships">The memberships.</param>
    /// <returns>The rings, and of those that hang together and were not looked through on all days, the last: there are too many that are on a ring of other days.</returns>
    public static (List<MembershipRing> Rings, List<int> NotThrough) Find(ValueList<OrganisationMembership> memberships)
    {
        // Of a sound register nothing is left already when the periods are not looked at.
        Link[] ever = Core([.. memberships.Select(Link.Ever).Where(link => link.Member != link.Umbrella)]);
        Link[] core = ever.Length == 0 ? [] : Core([.. ever.Select(link => link.Within(memberships[link.Index].Period)).Where(link => link.First <= link.Last)]);
        var groups = new UnionFind<Id<Actor>>();
        foreach (Link link in core)
        {
            groups.Join(link.Member, link.Umbrella);
        }

        (List<MembershipRing> rings, List<int> notThrough) = ([], []);
        foreach (IGrouping<Id<Actor>, Link> group in core.GroupBy(link => groups.Find(link.Member)))
        {
            Link[] links = [.. group];
            int[] days = [.. links.Select(link => link.First).Distinct().Order()];
            long left = (long)MostLooks * links.Length;
            if (First(links, days, 0, days.Length - 1, ref left) is { } ring)
            {
                rings.Add(ring);
            }
            else if (left < 0)
            {
                notThrough.Add(links.Max(link => link.Index));
            }
        }

        return (rings, notThrough);
    }

    /// <summary>The first ring of the days in a part of the list, in halves: what can be on no ring of a half is left out of it.</summary>
    private static MembershipRing? First(Link[] links, int[] days, int from, int to, ref long left)
    {
        left -= links.Length;
        Link[] core = left < 0 ? [] : Core([.. links.Where(link => link.First <= days[to] && link.Last >= days[from])]);
        if (core.Length == 0)
        {
            return null;
        }

        int middle = (from + to) / 2;
        return from == to
            ? Walk(core, days[from])
            : First(core, days, from, middle, ref left) ?? First(core, days, middle + 1, to, ref left);
    }

    /// <summary>The links that are left when those are taken away, again and again, that begin or end where no other one goes on.</summary>
    private static Link[] Core(Link[] all) =>
        Peel(Peel(all, link => (link.Member, link.Umbrella)), link => (link.Umbrella, link.Member));

    /// <summary>The links that are left when those are taken away, again and again, from whose end no other one goes on.</summary>
    private static Link[] Peel(Link[] all, Func<Link, (Id<Actor> Start, Id<Actor> End)> endsOf)
    {
        if (all.Length == 0)
        {
            return all;
        }

        var places = new Dictionary<Id<Actor>, int>(all.Length);
        (int Start, int End)[] ends = [.. all.Select(endsOf).Select(one => (PlaceOf(one.Start), PlaceOf(one.End)))];

        // How many links go on from each place, the first that ends there, and after each link the next that ends where it does; -1 where there is none.
        (int[] left, int[] first, int[] next) = (new int[places.Count], new int[places.Count], new int[all.Length]);
        Array.Fill(first, -1);
        for (int i = 0; i < ends.Length; i++)
        {
            left[ends[i].Start]++;
            (next[i], first[ends[i].End]) = (first[ends[i].End], i);
        }

        bool[] isGone = new bool[all.Length];
        var loose = new Stack<int>(Enumerable.Range(0, left.Length).Where(place => left[place] == 0));
        while (loose.TryPop(out int place))
        {
            for (int i = first[place]; i >= 0; i = next[i])
            {
                isGone[i] = true;
                if (--left[ends[i].Start] == 0)
                {
                    loose.Push(ends[i].Start);
                }
            }
        }

        return [.. all.Where((_, i) => !isGone[i])];

        int PlaceOf(Id<Actor> actor)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, actor, out bool isKnown);
            return isKnown ? place : place = places.Count - 1;
        }
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
        public static Link Ever(OrganisationMembership membership, int index) =>
            new(index, membership.Member, membership.Umbrella, ValidityPeriod.Always, ValidityPeriod.Never);

        /// <summary>On the days that a period definitely covers; on all without one.</summary>
        public Link Within(ValidityPeriod? period) =>
            period is { } sure ? this with { First = PeriodReading.Proven(sure).LatestStart, Last = PeriodReading.Proven(sure).EarliestEnd } : this;
    }
}
