namespace Moteplass.Domain.Validation;

/// <summary>How many chairs a mandate gives, added up over its offices and over its groups of seats.</summary>
/// <param name="Most">The most chairs that it gives, or null where it does not say.</param>
/// <param name="IsExact">Whether it says so in numbers that are not approximate.</param>
internal readonly record struct ChairCount(int? Most, bool IsExact)
{
    /// <summary>Whether the mandate itself lets several lead together.</summary>
    public bool MayBeMoreThanOne => Most > 1;

    /// <summary>Whether the mandate itself says that there is one chair.</summary>
    public bool IsOne => Most == 1 && IsExact;

    /// <summary>Counts the chairs of a mandate.</summary>
    /// <remarks>An office and a group of seats may speak of the same chair, so that the larger of the two counts.</remarks>
    public static ChairCount Of(Mandate mandate)
    {
        ChairCount offices = Sum(mandate.Offices.Where(office => office.Role == SeatRole.Chair).Select(office => (office.Count, false)));
        ChairCount groups = Sum(mandate.SeatGroups.Where(group => group.Role == SeatRole.Chair).Select(group => (group.Count, group.PerHolder)));
        return groups.Most is null || offices.Most > groups.Most || (offices.Most == groups.Most && offices.IsExact) ? offices : groups;
    }

    /// <summary>Adds up the chairs; an office or a group without a number gives one at least.</summary>
    private static ChairCount Sum(IEnumerable<(CountRange? Count, bool IsPerHolder)> chairs)
    {
        (long most, bool isExact, bool any) = (0, true, false);
        foreach ((CountRange? count, bool isPerHolder) in chairs)
        {
            any = true;
            most += isPerHolder || count is { Maximum: null } ? int.MaxValue : count?.Maximum ?? 1;
            isExact &= !isPerHolder && count is { IsApproximate: false };
        }

        return any ? new((int)Math.Min(most, int.MaxValue), isExact) : default;
    }
}
