namespace Moteplass.Domain.Validation;

/// <summary>Memberships that go in a ring, by their places in the register's list, and the first day on which they all hold.</summary>
/// <param name="Memberships">The memberships, in the order of the ring.</param>
/// <param name="Day">The number of the day, as <see cref="ValidityPeriod"/> counts.</param>
internal sealed record MembershipRing(ValueList<int> Memberships, int Day)
{
    /// <summary>The day, or null where they have always held.</summary>
    public string? DayText => Day == ValidityPeriod.Always
        ? null
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Day / 10_000:D4}-{Day / 100 % 100:D2}-{Day % 100:D2}");
}
