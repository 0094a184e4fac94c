using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Moteplass.Domain.Testing;

/// <summary>The scalars that are no dates: numbers, ranges, lead times, ids and pointers.</summary>
internal static class ScalarGenerators
{
    private const int MostInAFrequency = 999;
    private const int MostParts = 1_000;
    private const int LastMinuteOfADay = 1_439;

    private const string IdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int MostCount = 1_000_000_000;
    private const int Oldest = 150;

    private static readonly Gen<int> Count = Gen.Frequency(
        (8, Gen.Choose(0, 40)), (2, Gen.Choose(0, 5000)), (1, Gen.Elements(0, 1, MostCount / 2, MostCount - 1, MostCount)));

    private static readonly Gen<int> Age = Gen.Frequency((8, Gen.Choose(0, 100)), (1, Gen.Elements(0, Oldest)));

    private static readonly Gen<string> Slug =
        from length in Gen.Frequency((9, Gen.Choose(1, 12)), (1, Gen.Elements(1, 25)))
        from parts in Gen.Elements(IdCharacters.ToCharArray()).ArrayOf(3).Select(part => new string(part)).ArrayOf(length)
        select string.Join('-', parts);

    /// <summary>Organisation numbers with a right control digit.</summary>
    public static Arbitrary<OrganisationNumber> OrganisationNumber { get; } = Arb.From(
        Gen.Frequency((9, Gen.Choose(80_000_000, 99_999_999)), (1, Gen.Choose(0, 99_999_999))).Select(WithControlDigit),
        number => number == default ? [] : [default]);

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
        ShrinkCount);

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
        ShrinkAges);

    /// <summary>Lead times of every unit and word.</summary>
    public static Arbitrary<LeadTime> LeadTime { get; } = Arb.From(
        from amount in Gen.Frequency((8, Gen.Choose(0, 60)), (1, Gen.Elements(0, 999)))
        from form in Gen.Choose(0, 6)
        select form switch
        {
            0 => Domain.LeadTime.FromDays(amount),
            1 => Domain.LeadTime.FromWeeks(amount),
            2 => Domain.LeadTime.FromMonths(amount),
            3 => Domain.LeadTime.FromWorkingDays(amount),
            4 => Domain.LeadTime.Promptly,
            5 => Domain.LeadTime.InAdvance,
            _ => Domain.LeadTime.NextMeeting,
        },
        lead => lead == default ? [] : [default]);

    /// <summary>Frequencies of every unit.</summary>
    public static Arbitrary<Frequency> Frequency { get; } = Arb.From(
        from amount in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, MostInAFrequency))
        from unit in Gen.Elements(Enum.GetValues<FrequencyUnit>())
        select new Frequency(amount, unit),
        frequency => frequency.Amount == 1 ? [] : [new Frequency(1, frequency.Unit), new Frequency(frequency.Amount / 2, frequency.Unit)]);

    /// <summary>Shares from none to all.</summary>
    public static Arbitrary<Share> Share { get; } = Arb.From(
        from denominator in Gen.OneOf(Gen.Choose(1, 5), Gen.Choose(1, MostParts))
        from numerator in Gen.Choose(0, denominator)
        select new Share(numerator, denominator),
        share => share == default ? [] : [default, new Share(share.Numerator / 2, share.Denominator)]);

    /// <summary>Times of day with and without an end.</summary>
    public static Arbitrary<ClockTimes> ClockTimes { get; } = Arb.From(
        from begins in Gen.Choose(0, LastMinuteOfADay - 1)
        from ends in Gen.Choose(begins + 1, LastMinuteOfADay)
        from hasEnd in Gen.Elements(true, false)
        select new ClockTimes(LocalTime.FromMinutesSinceMidnight(begins), hasEnd ? LocalTime.FromMinutesSinceMidnight(ends) : null),
        times => times.End is null ? [] : [new ClockTimes(times.Start)]);

    /// <summary>Versions of the wire format, the one that the library writes, older and newer ones.</summary>
    public static Arbitrary<SchemaVersion> SchemaVersion { get; } = Arb.From(
        from major in Gen.Choose(1, 3)
        from minor in Gen.Choose(0, 12)
        select new SchemaVersion(major, minor),
        version => version == Domain.SchemaVersion.Current ? [] : [Domain.SchemaVersion.Current]);

    /// <summary>Pointers, also with empty parts, indexes and parts that need an escape.</summary>
    public static Arbitrary<JsonPointer> JsonPointer { get; } = Arb.From(
        from length in Gen.Choose(0, 5)
        from parts in Gen.Elements("structures", "seats", "0", "17", "", "a/b", "m~n", "~1", "råd", "no:ekstra", "🙂").ArrayOf(length)
        select parts.Aggregate(Domain.JsonPointer.Root, (pointer, part) => pointer.Append(part)),
        pointer => pointer.ToString() is { Length: > 0 } text ? [Domain.JsonPointer.Parse(text.AsSpan(0, text.LastIndexOf('/')))] : []);

    /// <summary>Ids of any kind of record, the longest among them.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The arbitrary; it shrinks to the first part of the id, then to <c>a</c>.</returns>
    public static Arbitrary<Id<T>> Id<T>()
        where T : DomainRecord => Arb.From(Slug.Select(slug => Domain.Id<T>.Parse(slug)), ShrinkId);

    /// <summary>Smaller numbers, the least first.</summary>
    internal static IEnumerable<int> ShrinkNumber(int number, int least = 0)
    {
        if (number > least)
        {
            yield return least;
        }

        if (number / 2 > least)
        {
            yield return number / 2;
        }

        // One step at a time only near the end, or shrinking a large number would never finish.
        if (number - 1 > least && number <= 1000)
        {
            yield return number - 1;
        }
    }

    private static IEnumerable<Id<T>> ShrinkId<T>(Id<T> id)
        where T : DomainRecord
    {
        string text = id.ToString();
        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            yield return Domain.Id<T>.Parse(text.AsSpan(0, hyphen));
        }

        if (text != "a")
        {
            yield return Domain.Id<T>.Parse("a");
        }
    }

    private static IEnumerable<CountRange> ShrinkCount(CountRange range)
    {
        if (range.IsApproximate)
        {
            yield return new CountRange(range.Minimum, range.Maximum);
        }

        if (range.Maximum is null || range.Maximum > range.Minimum)
        {
            yield return new CountRange(range.Minimum, range.Minimum, range.IsApproximate);
        }

        foreach (int smaller in ShrinkNumber(range.Minimum))
        {
            yield return new CountRange(smaller, range.Maximum == range.Minimum ? smaller : range.Maximum, range.IsApproximate);
        }
    }

    private static IEnumerable<AgeRange> ShrinkAges(AgeRange ages)
    {
        if (ages.Minimum is { })
        {
            yield return new AgeRange(null, ages.Maximum);
        }

        if (ages.Maximum is { })
        {
            yield return new AgeRange(ages.Minimum, null);
        }
    }

    private static OrganisationNumber WithControlDigit(int firstEight)
    {
        // Some eight digits have no control digit; then the next that have one stand in for them.
        for (int candidate = firstEight; ; candidate = (candidate + 1) % 100_000_000)
        {
            for (int control = 0; control <= 9; control++)
            {
                if (Domain.OrganisationNumber.TryParse($"{candidate:00000000}{control}", out OrganisationNumber number))
                {
                    return number;
                }
            }
        }
    }
}
