using System.Collections.Concurrent;
using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>For whom organisations speak on a day: themselves, their members and theirs.</summary>
internal sealed class Reaches(CollaborationRegister register, RegisterIndex index, LocalDate day)
{
    private readonly MembershipSuccession _memberships = new(register.Memberships, index);
    private readonly ConcurrentDictionary<Id<Actor>, (OrganisationMembership Membership, bool IsCertain)[]> _members = new();
    private readonly ConcurrentDictionary<Id<Actor>, Dictionary<Id<Actor>, Reach>> _reaches = new();

    /// <summary>All whom an organisation speaks for, each by the shortest way, and by a certain one where there is any.</summary>
    public Dictionary<Id<Actor>, Reach> Of(Id<Actor> holder) => _reaches.GetOrAdd(holder, _ =>
    {
        Dictionary<Id<Actor>, Reach> reaches = Walk(holder, isCertain: true);
        foreach ((Id<Actor> organisation, Reach reach) in Walk(holder, isCertain: false))
        {
            reaches.TryAdd(organisation, reach);
        }

        return reaches;
    });

    /// <summary>Whom any of some organisations speaks for, these included.</summary>
    /// <param name="holders">The organisations.</param>
    /// <param name="isCertain">Whether every membership on the way must definitely hold, and not only perhaps.</param>
    public HashSet<Id<Actor>> Below(IEnumerable<Id<Actor>> holders, bool isCertain) =>
        Walk(holders, one => Members(one).Where(member => member.IsCertain || !isCertain).Select(member => member.Membership.Member));

    /// <summary>Who may speak for an organisation: it itself, its umbrellas and theirs.</summary>
    public HashSet<Id<Actor>> Above(Id<Actor> organisation) => Walk(
        [organisation], one => index.MembershipsOf(one).Where(membership => _memberships.HoldsOn(membership, day) != false).Select(membership => membership.Umbrella));

    private static HashSet<Id<Actor>> Walk(IEnumerable<Id<Actor>> from, Func<Id<Actor>, IEnumerable<Id<Actor>>> next)
    {
        HashSet<Id<Actor>> met = [.. from];
        var ahead = new Queue<Id<Actor>>(met);
        while (ahead.TryDequeue(out Id<Actor> one))
        {
            foreach (Id<Actor> other in next(one))
            {
                if (met.Add(other))
                {
                    ahead.Enqueue(other);
                }
            }
        }

        return met;
    }

    private Dictionary<Id<Actor>, Reach> Walk(Id<Actor> holder, bool isCertain)
    {
        var first = new Reach(holder, null, null, true);
        var reaches = new Dictionary<Id<Actor>, Reach> { [holder] = first };
        var ahead = new Queue<Reach>([first]);
        while (ahead.TryDequeue(out Reach? umbrella))
        {
            foreach ((OrganisationMembership membership, bool holds) in Members(umbrella.Organisation))
            {
                if ((holds || !isCertain) && !reaches.ContainsKey(membership.Member))
                {
                    var reach = new Reach(membership.Member, umbrella, membership, umbrella.IsCertain && holds);
                    reaches.Add(membership.Member, reach);
                    ahead.Enqueue(reach);
                }
            }
        }

        return reaches;
    }

    private (OrganisationMembership Membership, bool IsCertain)[] Members(Id<Actor> umbrella) =>
        index.MembershipsIn(umbrella).Any() ? _members.GetOrAdd(umbrella, FindMembers) : [];

    private (OrganisationMembership Membership, bool IsCertain)[] FindMembers(Id<Actor> umbrella)
    {
        var members = new List<(OrganisationMembership Membership, bool IsCertain)>();
        foreach (OrganisationMembership membership in index.MembershipsIn(umbrella))
        {
            if (_memberships.HoldsOn(membership, day) is not false and var holds)
            {
                members.Add((membership, holds == true));
            }
        }

        return members.Count < 2
            ? [.. members]
            : [.. members.OrderBy(one => one.Membership.Member).ThenByDescending(one => one.IsCertain).ThenBy(one => one.Membership, MembershipSuccession.ByText)];
    }
}
