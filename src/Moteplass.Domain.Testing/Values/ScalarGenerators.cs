using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>Numbers, and what has numbers in it: ranges, lead times, frequencies, shares, times and versions.</summary>
internal static partial class ScalarGenerators
{
    private const int MostInAFrequency = 999;
    private const int MostParts = 1_000;
    private const int LastMinuteOfADay = 1_439;
    private const int MostCount = 1_000_000_000;
    private const int Oldest = 150;

    private static readonly Gen<int> Count = Gen.Frequency(
        (8, Gen.Choose(0, 40)), (2, Gen.Choose(0, 5000)), (1, Gen.Elements(0, 1, MostCount / 2, MostCount - 1, MostCount)));

    private static readonly Gen<int> Age = Gen.Frequency((8, Gen.Choose(0, 100)), (1, Gen.Elements(0, Oldest)));

    /// <summary>Count ranges of every form, mostly small, exact and approximate.</summary>
    public static Arbitrary<CountRange> CountRange { get; } = Arb.From(
        from one in Count
        from other in Count
        from form in Gen.Choose(0, 3)
        from isApproximate in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select form switch
        {
            0 => new CountRange(one, one, isApproximate),
            1 => new CountRange(one, null, isApproximate),
            2 => new CountRange(0, one, isApproximate),
            _ => new CountRange(Math.Min(one, other), Math.Max(one, other), isApproximate),
        },
        Shrink);

    /// <summary>Age ranges of every form.</summary>
    public static Arbitrary<AgeRange> AgeRange { get; } = Arb.From(
        from one in Age
        from other in Age
        from form in Gen.Choose(0, 4)
        select form switch
        {
            0 => Domain.AgeRange.Any,
            1 => Domain.AgeRange.Exactly(one),
            2 => Domain.AgeRange.AtLeast(one),
            3 => Domain.AgeRange.AtMost(one),
            _ => Domain.AgeRange.Between(Math.Min(one, other), Math.Max(one, other)),
        },
        Shrink);

    /// <summary>Lead times of every unit and word.</summary>
    public static Arbitrary<LeadTime> LeadTime { get; } = Arb.From(
        from amount in Gen.Frequency((8, Gen.Choose(0, 60)), (1, Gen.Elements(0, 999)))
        from unit in Gen.Elements(Enum.GetValues<LeadTimeUnit>())
        from form in Gen.Choose(0, 6)
        select form switch
        {
            0 => Domain.LeadTime.Promptly,
            1 => Domain.LeadTime.InAdvance,
            2 => Domain.LeadTime.NextMeeting,
            _ => Length(amount, unit),
        },
        Shrink);

    /// <summary>Frequencies of every unit.</summary>
    public static Arbitrary<Frequency> Frequency { get; } = Arb.From(
        from amount in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, MostInAFrequency))
        from unit in Gen.Elements(Enum.GetValues<FrequencyUnit>())
        select new Frequency(amount, unit),
        frequency => ShrinkNumber(frequency.Amount, 1).Select(amount => new Frequency(amount, frequency.Unit)));

    /// <summary>Shares from none to all.</summary>
    public static Arbitrary<Share> Share { get; } = Arb.From(
        from denominator in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(1, MostParts))
        from numerator in Gen.Choose(0, denominator)
        select new Share(numerator, denominator),
        Shrink);

    /// <summary>Times of day with and without an end.</summary>
    public static Arbitrary<ClockTimes> ClockTimes { get; } = Arb.From(
        from begins in Gen.Choose(0, LastMinuteOfADay - 1)
        from ends in Gen.Choose(begins + 1, LastMinuteOfADay)
        from hasEnd in Gen.Elements(true, false)
        select Times(begins, hasEnd ? ends : null),
        Shrink);

    /// <summary>Versions of the wire format, the one that the library writes, older and newer ones.</summary>
    public static Arbitrary<SchemaVersion> SchemaVersion { get; } = Arb.From(
        from major in Gen.Choose(1, 3)
        from minor in Gen.Choose(0, 12)
        select new SchemaVersion(major, minor),
        version => ShrinkNumber(version.Major, 1).Select(major => new SchemaVersion(major, version.Minor))
            .Concat(ShrinkNumber(version.Minor).Select(minor => new SchemaVersion(version.Major, minor))));

    private static LeadTime Length(int amount, LeadTimeUnit unit) => unit switch
    {
        LeadTimeUnit.Weeks => Domain.LeadTime.FromWeeks(amount),
        LeadTimeUnit.Months => Domain.LeadTime.FromMonths(amount),
        LeadTimeUnit.WorkingDays => Domain.LeadTime.FromWorkingDays(amount),
        LeadTimeUnit.Days => Domain.LeadTime.FromDays(amount),
        _ => throw new UnreachableException(),
    };

    private static ClockTimes Times(int begins, int? ends) =>
        new(LocalTime.FromMinutesSinceMidnight(begins), ends is { } minutes ? LocalTime.FromMinutesSinceMidnight(minutes) : null);
}
