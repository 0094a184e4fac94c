using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>When memberships hold, those of one member in one umbrella read together.</summary>
internal sealed class MembershipSuccession
{
    /// <summary>An order of memberships of one member in one umbrella that follows from what they say: by period, then by sources.</summary>
    public static readonly Comparer<OrganisationMembership> ByText = Comparer<OrganisationMembership>.Create((one, other) =>
        ReferenceEquals(one, other) ? 0
        : string.CompareOrdinal($"{one.Period}", $"{other.Period}") is var period and not 0 ? period
        : string.CompareOrdinal(string.Join('\n', one.Sources), string.Join('\n', other.Sources)));

    // Of those alone of which a member has several in one umbrella.
    private readonly Dictionary<OrganisationMembership, ValidityPeriod?> _periods = new(ReferenceEqualityComparer.Instance);

    private readonly RegisterIndex _index;

    public MembershipSuccession(ValueList<OrganisationMembership> memberships, RegisterIndex index)
    {
        _index = index;
        var met = new HashSet<(Id<Actor> Member, Id<Actor> Umbrella)>(memberships.Count);
        HashSet<(Id<Actor> Member, Id<Actor> Umbrella)> several = [.. memberships.Select(one => (one.Member, one.Umbrella)).Where(pair => !met.Add(pair))];
        foreach (var same in memberships.Where(one => several.Contains((one.Member, one.Umbrella))).GroupBy(one => (one.Member, one.Umbrella)))
        {
            foreach ((OrganisationMembership membership, ValidityPeriod? period) in same.Zip(Succession.Read([.. same], one => one.Period, _ => same.Key)))
            {
                _periods[membership] = period;
            }
        }
    }

    /// <summary>Whether a membership holds on a day. One without a period is assumed to, as long as its sources can tell.</summary>
    public bool? HoldsOn(OrganisationMembership membership, LocalDate day) =>
        PeriodOf(membership) is { } period ? period.Covers(day) : SourceReading.TellsOf(day, membership, _index);

    private ValidityPeriod? PeriodOf(OrganisationMembership membership) =>
        _periods.TryGetValue(membership, out ValidityPeriod? period) ? period : PeriodReading.ProvenIfStated(membership.Period);
}
