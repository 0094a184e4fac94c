namespace Moteplass.Domain.Interpretation;

/// <summary>How old those are who take part in a workshop.</summary>
internal static class WorkshopAges
{
    /// <summary>All ages that are stated: of the workshop, and of its groups. Of one that is not held yet, those whom it is meant for.</summary>
    public static IEnumerable<AgeRange> Of(Workshop workshop) =>
    [
        .. new WorkshopView(workshop).Ages is { } ages ? [ages] : (AgeRange[])[],
        .. workshop.Groups.Where(group => group.Count is not { Maximum: 0 })
            .SelectMany(group => group.Parties.OfType<CategoryParty>().Select(party => party.Ages).Prepend(group.Ages))
            .OfType<AgeRange>(),
    ];

    /// <summary>Whether anybody under 18 takes part, by the ages stated; unknown if none is.</summary>
    public static bool? HasMinors(Workshop workshop)
    {
        AgeRange[] ages = [.. Of(workshop)];
        return ages.Length == 0 ? null : ages.Any(IsOfMinors);
    }

    /// <summary>Whether the workshop, or a part of those who take part, is of school age throughout.</summary>
    public static bool HasPupils(Workshop workshop) => Of(workshop).Any(ages => WorkshopLimits.SchoolAges.Contains(ages));

    /// <summary>The oldest of those below an age who may take part, or null if none is.</summary>
    public static int? OldestBelow(Workshop workshop, int age) =>
        Of(workshop).Where(ages => ages.Overlaps(AgeRange.AtMost(age - 1))).Select(ages => (int?)Math.Min(ages.Maximum ?? age, age - 1)).Max();

    /// <summary>Whether some age of a range is under 18.</summary>
    public static bool IsOfMinors(AgeRange ages) => ages.Overlaps(AgeRange.AtMost(WorkshopLimits.AgeOfMajority - 1));

    /// <summary>Whether those under 18 are meant by a party: children, or people of an age range that includes some.</summary>
    public static bool IsOfMinors(Party party) => party is CategoryParty category && (category.Ages is { } ages
        ? IsOfMinors(ages)
        : category.Category is PartyCategory.Child or PartyCategory.Youth or PartyCategory.Pupil or PartyCategory.PupilCouncil);

    /// <summary>Whether those take part themselves whom it is about, and not only organisations for them.</summary>
    public static bool IsOfTargetGroup(Workshop workshop) =>
        workshop.Ages is not null || workshop.Planned?.Ages is not null
        || workshop.Groups.Any(group => group.Side == Side.Users && group.Count is not { Maximum: 0 })
        || workshop.HeldFor.OfType<CategoryParty>().Any(party => party.Category is PartyCategory.Youth or PartyCategory.Child or PartyCategory.User or PartyCategory.Pupil);
}
