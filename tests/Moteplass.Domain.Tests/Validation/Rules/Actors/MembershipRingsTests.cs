using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Validation.Rules.Actors;

public sealed class MembershipRingsTests
{
    private static readonly string?[] Periods = [null, "2010/2012", "2012/2014", "2011-06-01/2013-05-31", "2013-01-01/..", "../2011", "2012~/2016", "2010/"];

    private static readonly int[] Days = [.. Enumerable.Range(2009, 8).SelectMany(year => new[] { (year * 10_000) + 101, (year * 10_000) + 601, (year * 10_000) + 1231 })];

    /// <summary>Small registers of every kind, against a search by hand on every day on which anything can begin.</summary>
    [Fact]
    public void A_ring_is_found_where_there_is_one_on_some_day()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            OrganisationMembership[] memberships = Make(seed);
            bool isRing = Days.Any(day => HasRing([.. memberships.Where(one => Covers(one, day))]));
            List<MembershipRing> found = MembershipRings.Find([.. memberships]).Rings;

            Assert.True(isRing == found.Count > 0, $"seed {seed}: {isRing}");
            Assert.All(found, ring => Assert.All(ring.Memberships.Index(), one =>
            {
                OrganisationMembership next = memberships[ring.Memberships[(one.Index + 1) % ring.Memberships.Count]];
                Assert.Equal(memberships[one.Item].Umbrella, next.Member);
                Assert.True(Covers(memberships[one.Item], ring.Day));
            }));
        }
    }

    [Fact]
    public void Rings_that_have_nothing_in_common_are_all_found() =>
        Assert.Equal(3, MembershipRings.Find([.. Link("a", "b"), .. Link("b", "a"), .. Link("c", "d"), .. Link("d", "c"), .. Link("d", "x"), .. Link("e", "f"), .. Link("f", "g"), .. Link("g", "e")]).Rings.Count);

    [Theory]
    [InlineData("x>b a>b b>a", "a>b b>a")]
    [InlineData("x>a y>x a>b b>a", "a>b b>a")]
    [InlineData("b>c c>d a>b b>a", "a>b b>a")]
    [InlineData("x>y y>z", "")]
    public void A_ring_begins_with_the_first_of_its_links_that_is_listed(string links, string ring)
    {
        ValueList<OrganisationMembership> memberships = [.. links.Split(' ').SelectMany(link => Link(link[..1], link[2..]))];

        Assert.Equal(
            ring.Length == 0 ? [] : [ring],
            MembershipRings.Find(memberships).Rings.Select(found => string.Join(' ', found.Memberships.Select(i => $"{memberships[i].Member}>{memberships[i].Umbrella}"))));
    }

    private static ValueList<OrganisationMembership> Link(string member, string umbrella) =>
        [new() { Member = Id<Actor>.Parse(member), Umbrella = Id<Actor>.Parse(umbrella) }];

    private static OrganisationMembership[] Make(int seed)
    {
        // A linear congruential sequence: the same registers each time.
        uint state = (uint)seed;
        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }

        return
        [
            .. Enumerable.Range(0, 2 + Next(7)).Select(_ => new OrganisationMembership
            {
                Member = Id<Actor>.Parse($"o{Next(5)}"),
                Umbrella = Id<Actor>.Parse($"o{Next(5)}"),
                Period = Periods[Next(Periods.Length)] is { } period ? ValidityPeriod.Parse(period) : null,
            }),
        ];
    }

    private static bool Covers(OrganisationMembership membership, int day)
    {
        ValidityPeriod proof = PeriodReading.Proven(membership.Period);
        return membership.Period is null || (proof.LatestStart <= day && day <= proof.EarliestEnd);
    }

    private static bool HasRing(OrganisationMembership[] memberships)
    {
        string[] organisations = [.. Enumerable.Range(0, 5).Select(i => $"o{i}")];
        bool Reaches(string from, string to, int steps) => memberships.Any(one =>
            one.Member.ToString() == from
            && one.Umbrella != one.Member
            && (one.Umbrella.ToString() == to || (steps > 0 && Reaches(one.Umbrella.ToString(), to, steps - 1))));
        return organisations.Any(one => Reaches(one, one, 4));
    }
}
