using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Whether an organisation belongs to an umbrella organisation: as a member or a part of it, or of one that belongs to it.</summary>
/// <remarks>It is looked for from the one upwards. Where that is a way of more links than an organisation has, it may be that it belongs to the other.</remarks>
internal sealed class Belonging(RegisterIndex index)
{
    // An organisation is in a few umbrellas, and these in a few more.
    private const int MostLinks = 100;

    private readonly Dictionary<(Id<Actor> Part, int First, int Last), HashSet<Id<Actor>>?> _above = [];

    /// <summary>Whether one may belong to another on some day of a time; days are numbers as <see cref="ValidityPeriod"/> counts.</summary>
    public bool IsPossible(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        // Most who sit through an organisation are its own members.
        int left = MostLinks;
        foreach (OrganisationMembership membership in index.MembershipsOf(part))
        {
            if (left-- == 0 || (membership.Umbrella == whole && MayHold(membership, first, last)))
            {
                return true;
            }
        }

        return WholeOf(part) == whole || AllAbove(part, first, last)?.Contains(whole) != false;
    }

    /// <summary>All to which one may belong, or null where there are too many to be looked at for each seat.</summary>
    private HashSet<Id<Actor>>? AllAbove(Id<Actor> part, int first, int last)
    {
        if (!_above.TryGetValue((part, first, last), out HashSet<Id<Actor>>? above))
        {
            _above.Add((part, first, last), above = FindAbove(part, first, last));
        }

        return above;
    }

    private HashSet<Id<Actor>>? FindAbove(Id<Actor> part, int first, int last)
    {
        int left = MostLinks;
        HashSet<Id<Actor>> met = [part];
        var ahead = new Queue<Id<Actor>>([part]);
        while (ahead.TryDequeue(out Id<Actor> at))
        {
            foreach (Id<Actor> one in RightAbove(at, first, last))
            {
                if (--left < 0)
                {
                    return null;
                }

                if (met.Add(one))
                {
                    ahead.Enqueue(one);
                }
            }
        }

        return met;
    }

    private IEnumerable<Id<Actor>> RightAbove(Id<Actor> one, int first, int last)
    {
        foreach (OrganisationMembership membership in index.MembershipsOf(one))
        {
            // One of another time is a link that was looked at, and leads nowhere.
            yield return MayHold(membership, first, last) ? membership.Umbrella : one;
        }

        if (WholeOf(one) is { } whole)
        {
            yield return whole;
        }
    }

    private Id<Actor>? WholeOf(Id<Actor> part) => index.Find(part) is { } actor ? ParentActor.Of(actor) : null;

    private static bool MayHold(OrganisationMembership membership, int first, int last)
    {
        ValidityPeriod held = PeriodReading.Proven(membership.Period);
        return held.EarliestStart <= last && held.LatestEnd >= first;
    }
}
