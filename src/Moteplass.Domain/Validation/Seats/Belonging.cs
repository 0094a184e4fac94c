namespace Moteplass.Domain.Validation;

/// <summary>Who belongs to which umbrella organisation: its members, theirs, and the sections and branches of all of them.</summary>
internal sealed class Belonging(RegisterIndex index)
{
    private readonly Dictionary<(Id<Actor> Part, Id<Actor> Whole, int First, int Last), bool> _known = [];

    /// <summary>Whether one may belong to another on some day of a time; days are numbers as <see cref="ValidityPeriod"/> counts.</summary>
    public bool IsPossible(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        (Id<Actor>, Id<Actor>, int, int) question = (part, whole, first, last);
        if (!_known.TryGetValue(question, out bool answer))
        {
            _known.Add(question, answer = Reaches(part, whole, first, last));
        }

        return answer;
    }

    private bool Reaches(Id<Actor> part, Id<Actor> whole, int first, int last)
    {
        var met = new HashSet<Id<Actor>> { part };
        var ahead = new Queue<Id<Actor>>(met);
        while (ahead.TryDequeue(out Id<Actor> one))
        {
            foreach (Id<Actor> above in Above(one, first, last).Where(met.Add))
            {
                if (above == whole)
                {
                    return true;
                }

                ahead.Enqueue(above);
            }
        }

        return false;
    }

    private IEnumerable<Id<Actor>> Above(Id<Actor> one, int first, int last)
    {
        IEnumerable<Id<Actor>> umbrellas = index.MembershipsOf(one).Where(membership => MayHold(membership, first, last)).Select(membership => membership.Umbrella);
        return index.Find(one) is { } actor && Wholes.Of(actor) is { } whole ? umbrellas.Append(whole) : umbrellas;
    }

    private static bool MayHold(OrganisationMembership membership, int first, int last)
    {
        ValidityPeriod proof = Proof.Of(membership.Period);
        return proof.EarliestStart <= last && proof.LatestEnd >= first;
    }
}
