using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Whether an organisation belongs to an umbrella organisation: as a member or a part of it, or of one that belongs to it.</summary>
internal static class Belonging
{
    // An organisation is in a few umbrellas, and these in a few more. There may be as many to ask about as seats.
    private const int MostLinks = 250;

    /// <summary>Whether one may belong to another on some day of a time; days are numbers as <see cref="ValidityPeriod"/> counts.</summary>
    /// <remarks>It is looked for from the one upwards. Where that is a way of more links than an organisation has, it may be that it belongs to the other.</remarks>
    public static bool IsPossible(Id<Actor> part, Id<Actor> whole, int first, int last, RegisterIndex index)
    {
        int left = MostLinks;
        Queue<Id<Actor>>? ahead = null;
        HashSet<Id<Actor>>? met = null;
        Id<Actor>? at = part;
        while (at is { } one)
        {
            foreach (OrganisationMembership membership in index.MembershipsOf(one))
            {
                if (--left < 0 || (MayHold(membership, first, last) && Reaches(membership.Umbrella)))
                {
                    return true;
                }
            }

            if (index.Find(one) is { } actor && ParentActor.Of(actor) is { } holder && (--left < 0 || Reaches(holder)))
            {
                return true;
            }

            at = ahead?.TryDequeue(out Id<Actor> next) == true ? next : null;
        }

        return false;

        bool Reaches(Id<Actor> above)
        {
            if (above == whole)
            {
                return true;
            }

            if ((met ??= [part]).Add(above))
            {
                (ahead ??= new()).Enqueue(above);
            }

            return false;
        }
    }

    private static bool MayHold(OrganisationMembership membership, int first, int last)
    {
        ValidityPeriod held = PeriodReading.Proven(membership.Period);
        return held.EarliestStart <= last && held.LatestEnd >= first;
    }
}
