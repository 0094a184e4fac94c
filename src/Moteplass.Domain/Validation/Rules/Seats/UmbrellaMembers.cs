using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Who belongs to which umbrella organisation: its members, theirs, and the sections and branches of all of them.</summary>
internal sealed class UmbrellaMembers(CollaborationRegister register, RegisterIndex index)
{
    // An organisation is in a few umbrellas, and these in a few more.
    private const int MostSteps = 100;

    private readonly Dictionary<(Id<Actor> Part, Id<Actor> Whole, int First, int Last), bool> _found = [];
    private readonly Dictionary<(Id<Actor> Whole, int First, int Last), Walk> _below = [];

    private ILookup<Id<Actor>?, Actor> Parts => field ??= register.Actors.DistinctBy(actor => actor.Id).Where(actor => ParentActor.Of(actor) is not null).ToLookup(ParentActor.Of);

    /// <summary>Whether one may belong to another on some day of a time; days are numbers as <see cref="ValidityPeriod"/> counts.</summary>
    public bool MayBelong(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        if (!_found.TryGetValue((part, whole, first, last), out bool mayBelong))
        {
            // Most who sit through an organisation are its own members, and it is enough to look one step up.
            _found[(part, whole, first, last)] = mayBelong = Above(part, first, last).Contains(whole) || MayBelongFarther(part, whole, first, last);
        }

        return mayBelong;
    }

    /// <remarks>
    /// It is looked for from both, step by step, so that neither all umbrellas of the one nor all members of the other are gone through where the way
    /// is short; and the members of an umbrella are gone through once, however many fill its seats. Where it is so long a way that neither is through, it
    /// may be that one belongs to the other: there may be as many pairs to ask about as seats.
    /// </remarks>
    private bool MayBelongFarther(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        if (!_below.TryGetValue((whole, first, last), out Walk? below))
        {
            _below.Add((whole, first, last), below = new Walk(whole, one => Below(one, first, last)));
        }

        var above = new Walk(part, one => Above(one, first, last));
        bool isMet = below.HasMet(part);
        while (!isMet && above.Steps < MostSteps)
        {
            bool isAnyAhead = above.TryStep() && (below.Steps == MostSteps || below.TryStep());
            isMet = below.HasMet(part) || above.HasMet(whole);
            if (!isMet && !isAnyAhead)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<Id<Actor>> Above(Id<Actor> one, int first, int last) => index.MembershipsOf(one)
        .Where(membership => MayHold(membership, first, last))
        .Select(membership => membership.Umbrella)
        .Concat(index.Find(one) is { } actor && ParentActor.Of(actor) is { } whole ? [whole] : []);

    private IEnumerable<Id<Actor>> Below(Id<Actor> one, int first, int last) => index.MembershipsIn(one)
        .Where(membership => MayHold(membership, first, last))
        .Select(membership => membership.Member)
        .Concat(Parts[one].Select(part => part.Id));

    private static bool MayHold(OrganisationMembership membership, int first, int last)
    {
        ValidityPeriod held = PeriodReading.Proven(membership.Period);
        return held.EarliestStart <= last && held.LatestEnd >= first;
    }

    /// <summary>A walk from an organisation to all that can be reached, one step each time it is asked for.</summary>
    private sealed class Walk(Id<Actor> from, Func<Id<Actor>, IEnumerable<Id<Actor>>> next)
    {
        private readonly HashSet<Id<Actor>> _met = [];
        private readonly Queue<Id<Actor>> _ahead = new([from]);

        public int Steps { get; private set; }

        public bool HasMet(Id<Actor> one) => _met.Contains(one);

        /// <summary>Whether there was a step left.</summary>
        public bool TryStep()
        {
            if (!_ahead.TryDequeue(out Id<Actor> one))
            {
                return false;
            }

            Steps++;
            foreach (Id<Actor> other in next(one).Where(_met.Add))
            {
                _ahead.Enqueue(other);
            }

            return true;
        }
    }
}
