using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Who belongs to which umbrella organisation: its members, theirs, and the sections and branches of all of them.</summary>
internal sealed class UmbrellaMembers(CollaborationRegister register, RegisterIndex index)
{
    private readonly Dictionary<(Id<Actor> Whole, int First, int Last), HashSet<Id<Actor>>> _known = [];

    private ILookup<Id<Actor>?, Actor> Parts => field ??= register.Actors.DistinctBy(actor => actor.Id).ToLookup(ParentActor.Of);

    /// <summary>Whether one may belong to another on some day of a time; days are numbers as <see cref="ValidityPeriod"/> counts.</summary>
    public bool MayBelong(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        if (!_known.TryGetValue((whole, first, last), out HashSet<Id<Actor>>? all))
        {
            _known.Add((whole, first, last), all = All(whole, first, last));
        }

        return all.Contains(part);
    }

    /// <summary>All who may belong to an umbrella: found once for it, however many fill its seats.</summary>
    private HashSet<Id<Actor>> All(Id<Actor> whole, int first, int last)
    {
        var met = new HashSet<Id<Actor>>();
        var ahead = new Queue<Id<Actor>>([whole]);
        while (ahead.TryDequeue(out Id<Actor> one))
        {
            foreach (Id<Actor> below in Below(one, first, last).Where(met.Add))
            {
                ahead.Enqueue(below);
            }
        }

        return met;
    }

    private IEnumerable<Id<Actor>> Below(Id<Actor> one, int first, int last) => index.MembershipsIn(one)
        .Where(membership => MayHold(membership, first, last))
        .Select(membership => membership.Member)
        .Concat(Parts[one].Select(part => part.Id));

    private static bool MayHold(OrganisationMembership membership, int first, int last)
    {
        ValidityPeriod held = PeriodReading.Proven(membership.Period);
        return held.EarliestStart <= last && held.LatestEnd >= first;
    }
}
