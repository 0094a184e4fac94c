using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Memberships that go in a ring, by their places in the register's list, and the first day on which they all hold.</summary>
/// <param name="Memberships">The memberships, in the order of the ring.</param>
/// <param name="Day">The number of the day, as <see cref="ValidityPeriod"/> counts.</param>
internal sealed record MembershipRing(ValueList<int> Memberships, int Day)
{
    /// <summary>The day; null if they have always held, or if it is not known from when.</summary>
    public LocalDate? FirstDay => Day is ValidityPeriod.Always or ValidityPeriod.Never ? null : new(Day / 10_000, Day / 100 % 100, Day % 100);
}
