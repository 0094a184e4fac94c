using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Primitives;

public class ArbitrariesTests
{
    private const int Samples = 100;

    [Trait("Speed", "slow")]
    [Fact]
    public void Every_value_shrinks_to_others_and_comes_to_an_end()
    {
        ShrinksToAnEnd(Arbitraries.OrganisationNumber());
        ShrinksToAnEnd(Arbitraries.CountryCode());
        ShrinksToAnEnd(Arbitraries.PartialDate());
        ShrinksToAnEnd(Arbitraries.ValidityPeriod());
        ShrinksToAnEnd(Arbitraries.CountRange());
        ShrinksToAnEnd(Arbitraries.AgeRange());
        ShrinksToAnEnd(Arbitraries.LeadTime());
        ShrinksToAnEnd(Arbitraries.Frequency());
        ShrinksToAnEnd(Arbitraries.Share());
        ShrinksToAnEnd(Arbitraries.ClockTimes());
        ShrinksToAnEnd(Arbitraries.SchemaVersion());
        ShrinksToAnEnd(Arbitraries.LocalDate());
        ShrinksToAnEnd(Arbitraries.Id<Actor>());
        ShrinksToAnEnd(Arbitraries.JsonPointer());
        ShrinksToAnEnd(Arbitraries.LocalizedText());
        ShrinksToAnEnd(Arbitraries.SourcePosition());
        ShrinksToAnEnd(Arbitraries.Problem());
        ShrinksToAnEnd(Arbitraries.ValidationReport());
        ShrinksToAnEnd(Arbitraries.DateInterval());
        ShrinksToAnEnd(Arbitraries.LocalTime());
        ShrinksToAnEnd(Arbitraries.Extension());
        ShrinksToAnEnd(Arbitraries.ValueList(Arbitraries.LeadTime()));
        ShrinksToAnEnd(Arbitraries.Extensions());
    }

    public static TheoryData<Type> Values =>
    [
        .. from type in typeof(DomainRecord).Assembly.GetExportedTypes()
           where ShapeTests.IsStruct(type) && !ShapeTests.IsEnumerator(type)
           // What is a value of an enum is generated as one.
           where type != typeof(Word<>)
           select type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Actor)) : type,
        .. OfNodaTime,
        typeof(Extension),
        typeof(MeetingCalendar),
        typeof(Problem),
        typeof(ValidationReport),
    ];

    /// <summary>The types of NodaTime that a caller gives or gets.</summary>
    private static IEnumerable<Type> OfNodaTime =>
        (from type in typeof(DomainRecord).Assembly.GetExportedTypes()
         from method in type.GetMethods()
         from named in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
         from part in named.GetGenericArguments().Append(named)
         where part.Namespace == nameof(NodaTime)
         select part.IsByRef ? part.GetElementType()! : part).Distinct();

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_value_type_of_the_library_is_generated(Type type) =>
        Assert.True(Seed.Sample(ArbMap.Default.Merge(typeof(Arbitraries)).ArbFor(type).Generator, Samples).Distinct().Count() > 3);

    [Fact]
    public void Partial_dates_are_of_every_kind()
    {
        var dates = Seed.Sample(Arbitraries.PartialDate().Generator, 1000).ToList();

        Assert.Equal(Enum.GetValues<DatePrecision>(), dates.Select(date => date.Precision).Distinct().Order());
        Assert.Equal(Enum.GetValues<Season>(), dates.Select(date => date.Season).OfType<Season>().Distinct().Order());
        Assert.Contains(dates, date => date.IsApproximate);
        Assert.Contains(dates, date => date is { Month: 2, Day: 29 });
    }

    [Fact]
    public void Periods_have_every_kind_of_end()
    {
        var periods = Seed.Sample(Arbitraries.ValidityPeriod().Generator, 1000).ToList();

        Assert.Equal(3, periods.Select(period => (period.Start is null, period.IsStartOpen)).Distinct().Count());
        Assert.Equal(3, periods.Select(period => (period.End is null, period.IsEndOpen)).Distinct().Count());
    }

    [Fact]
    public void Texts_have_no_control_characters_but_line_breaks_and_tabs_and_some_are_long()
    {
        string[] texts = Seed.Sample(TextGenerators.Text.Generator, 1000);

        Assert.All(texts, text => Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')));
        Assert.DoesNotContain(texts, string.IsNullOrWhiteSpace);
        Assert.Contains(texts, text => text.Length > 200);
        Assert.Contains(texts, text => text.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_have_every_length_that_an_id_may_have()
    {
        string[] ids = [.. Seed.Sample(Arbitraries.Id<Actor>().Generator, 1000).Select(id => id.ToString())];

        Assert.Equal(100, ids.Max(id => id.Length));
        Assert.Throws<FormatException>(() => Id<Actor>.Parse(ids.MaxBy(id => id.Length) + "a"));
        Assert.Equal([1, 2, 3, 4, 5], ids.SelectMany(id => id.Split('-')).Select(part => part.Length).Distinct().Order());
    }

    [Fact]
    public void Problems_have_the_codes_of_rules_and_everything_that_a_problem_can_say()
    {
        Problem[] problems = Seed.Sample(Arbitraries.Problem().Generator, 300);

        Assert.All(problems, problem => Assert.NotNull(RuleCatalogue.Find(problem.Code)));
        Assert.Contains(problems, problem => problem is { Found: not null, Allowed: not null, Position: not null, Record: not null });
        Assert.Contains(problems, problem => problem is { Found: null, Allowed: null, Position: null, Record: null });
    }

    [FsCheck.Xunit.Property]
    public void A_calendar_knows_every_day_that_is_generated(MeetingCalendar calendar, LocalDate day, DateInterval interval)
    {
        Assert.Equal(calendar.IsWorkingDay(day), calendar.Blackouts.All(blackout => !blackout.Contains(day)) && MeetingCalendar.Norwegian.IsWorkingDay(day));
        Assert.InRange(calendar.IsWorkingDay(interval.Start) ? 1 : 0, 0, interval.Length);
    }

    [Fact]
    public void Values_shrink_to_the_simplest_that_still_fail()
    {
        AssertShrinks(Arbitraries.CountRange(), "38..", "5..", range => range.Minimum >= 5 && range.Maximum is null, CountRange.Parse);
        AssertShrinks(Arbitraries.CountRange(), "~38-700", "0-40", range => range.Maximum is >= 40, CountRange.Parse);
        AssertShrinks(Arbitraries.AgeRange(), "13-90", "..18", range => range.Maximum >= 18, AgeRange.Parse);
        AssertShrinks(Arbitraries.LeadTime(), "P190W", "P11W", lead => lead is { Unit: LeadTimeUnit.Weeks, Amount: > 10 }, LeadTime.Parse);
        AssertShrinks(Arbitraries.PartialDate(), "1904-24~", "2016~", date => date.IsApproximate, PartialDate.Parse);
        AssertShrinks(Arbitraries.PartialDate(), "1904-24~", "2016-24", date => date.Season is Season.Winter, PartialDate.Parse);
        AssertShrinks(Arbitraries.ValidityPeriod(), "1904-02-29~/2001-05~", "/2016-05", period => period.End?.Month is 5, ValidityPeriod.Parse);
        AssertShrinks(Arbitraries.Share(), "645/718", "1/1", share => share.Numerator > 0, Share.Parse);
        AssertShrinks(Arbitraries.ClockTimes(), "14:47-18:12", "00:00-00:01", times => times.End is not null, ClockTimes.Parse);
        AssertShrinks(Arbitraries.SchemaVersion(), "2.7", "2.0", version => version.Major > 1, SchemaVersion.Parse);
        AssertShrinks(Arbitraries.Id<Actor>(), "abc-def-ghi", "ab", id => id.ToString().Length > 1, Id<Actor>.Parse);
    }

    [Fact]
    public void Texts_shrink_in_every_language_alike()
    {
        var text = new LocalizedText("en lang tekst", "ein lang tekst", "a long text", "guhkes teaksta");

        Assert.Equal(new LocalizedText(nn: "a", se: "teaksta"), Least(Arbitraries.LocalizedText(), text, each => each.Nn is not null && each.Se?.Contains("teaksta", StringComparison.Ordinal) == true));
        Assert.Equal(new LocalizedText("a", en: "a"), Least(Arbitraries.LocalizedText(), text, each => each is { Nb: not null, En: not null }));
    }

    private static void AssertShrinks<T>(Arbitrary<T> arbitrary, string from, string to, Func<T, bool> fails, Func<string, T> parse) =>
        Assert.Equal(parse(to), Least(arbitrary, parse(from), fails));

    /// <summary>What FsCheck comes to: the first smaller value that still fails, again and again.</summary>
    internal static T Least<T>(Arbitrary<T> arbitrary, T value, Func<T, bool> fails)
    {
        while (arbitrary.Shrinker(value).Where(fails).Take(1).ToList() is [var smaller])
        {
            value = smaller;
        }

        return value;
    }

    private static void ShrinksToAnEnd<T>(Arbitrary<T> arbitrary, int samples = Samples)
    {
        foreach (T sample in Seed.Sample(arbitrary.Generator, samples))
        {
            T value = sample;
            for (int steps = 0; arbitrary.Shrinker(value).ToList() is [.., var last] smaller; steps++)
            {
                Assert.DoesNotContain(value, smaller);
                Assert.True(steps < 10_000, $"{sample} of {typeof(T)} shrinks for ever, now to {last}.");
                value = last;
            }
        }
    }
}
