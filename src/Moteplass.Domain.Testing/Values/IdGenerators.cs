using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Testing;

/// <summary>What names and leads: ids, pointers and organisation numbers.</summary>
internal static class IdGenerators
{
    private const string Characters = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int LongestPart = 5;
    private const int EightDigits = 100_000_000;

    // As long as an id may be: sixteen parts of five characters, one of four, and the hyphens.
    private const int PartsOfTheLongest = 16;

    private static readonly Gen<string> Slug = Gen.Frequency(
        (24, from count in Gen.Choose(1, 12) from parts in Gen.Choose(1, LongestPart).SelectMany(Part).ArrayOf(count) select string.Join('-', parts)),
        (1, from parts in Part(LongestPart).ArrayOf(PartsOfTheLongest) from last in Part(LongestPart - 1) select $"{string.Join('-', parts)}-{last}"));

    /// <summary>Organisation numbers with a right control digit.</summary>
    public static Arbitrary<OrganisationNumber> OrganisationNumber { get; } = Arb.From(
        Gen.Frequency((9, Gen.Choose(80_000_000, 99_999_999)), (1, Gen.Choose(0, 99_999_999))).Select(WithControlDigit),
        number => number == default ? [] : [default]);

    /// <summary>Country codes, Norway's as often as all others.</summary>
    public static Arbitrary<CountryCode> CountryCode { get; } = Arb.From(
        Gen.Frequency((1, Gen.Constant(Domain.CountryCode.Norway)), (1, Gen.Elements("SE", "DK", "FI", "DE", "GB", "SJ", "ZW", "AD").Select(code => Domain.CountryCode.Parse(code)))),
        country => country == default ? [] : [default]);

    /// <summary>Pointers, also with empty parts, indexes and parts that need an escape.</summary>
    public static Arbitrary<JsonPointer> JsonPointer { get; } = Arb.From(
        from length in Gen.Choose(0, 5)
        from parts in Gen.Elements("structures", "seats", "0", "17", "", "a/b", "m~n", "~1", "råd", "no:ekstra", "🙂").ArrayOf(length)
        select parts.Aggregate(Domain.JsonPointer.Root, (pointer, part) => pointer.Append(part)),
        pointer => pointer.Parent is { } parent ? [parent] : []);

    /// <summary>Ids of any kind of record, the longest among them; they shrink by halves, whole parts first, and then to <c>a</c>.</summary>
    public static Arbitrary<Id<T>> Id<T>()
        where T : DomainRecord => Arb.From(Slug.Select(slug => Domain.Id<T>.Parse(slug)), id => Shrink(id.ToString()).Select(slug => Domain.Id<T>.Parse(slug)));

    private static Gen<string> Part(int length) => Gen.Elements(Characters.ToCharArray()).ArrayOf(length).Select(part => new string(part));

    private static IEnumerable<string> Shrink(string slug)
    {
        string[] parts = slug.Split('-');
        string half = parts.Length > 1 ? string.Join('-', parts.Take(parts.Length / 2)) : slug[..((slug.Length + 1) / 2)];
        return slug == "a" ? [] : new[] { "a", half }.Where(smaller => smaller != slug).Distinct();
    }

    // Some eight digits have no control digit; then the next that have one stand in for them.
    private static OrganisationNumber WithControlDigit(int firstEight) => Enumerable.Range(firstEight, EightDigits)
        .SelectMany(_ => Enumerable.Range(0, 10), (first, control) => $"{first % EightDigits:00000000}{control}")
        .Select(digits => Domain.OrganisationNumber.TryParse(digits, out OrganisationNumber number) ? number : (OrganisationNumber?)null)
        .First(number => number is not null)!.Value;
}
