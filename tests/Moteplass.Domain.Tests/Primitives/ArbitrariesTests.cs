using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;

namespace Moteplass.Domain.Tests.Primitives;

public class ArbitrariesTests
{
    private const int Samples = 100;

    [Fact]
    public void Every_value_shrinks_to_others_and_comes_to_an_end()
    {
        ShrinksToAnEnd(Arbitraries.OrganisationNumber());
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
        ShrinksToAnEnd(Arbitraries.ValueList(Arbitraries.LeadTime()));
        ShrinksToAnEnd(Arbitraries.Extensions());
    }

    public static TheoryData<Type> Values =>
    [
        .. from type in typeof(DomainRecord).Assembly.GetExportedTypes()
           where ShapeTests.IsStruct(type) && !ShapeTests.IsEnumerator(type)
           select type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Actor)) : type,
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_value_type_of_the_library_is_generated(Type type) =>
        Assert.True(Gen.Sample(ArbMap.Default.Merge(typeof(Arbitraries)).ArbFor(type).Generator, Samples).Distinct().Count() > 3);

    [Fact]
    public void Partial_dates_are_of_every_kind()
    {
        var dates = Gen.Sample(Arbitraries.PartialDate().Generator, 1000).ToList();

        Assert.Equal(Enum.GetValues<DatePrecision>(), dates.Select(date => date.Precision).Distinct().Order());
        Assert.Equal(Enum.GetValues<Season>(), dates.Select(date => date.Season).OfType<Season>().Distinct().Order());
        Assert.Contains(dates, date => date.IsApproximate);
        Assert.Contains(dates, date => date is { Month: 2, Day: 29 });
    }

    [Fact]
    public void Periods_have_every_kind_of_end()
    {
        var periods = Gen.Sample(Arbitraries.ValidityPeriod().Generator, 1000).ToList();

        Assert.Equal(3, periods.Select(period => (period.Start is null, period.IsStartOpen)).Distinct().Count());
        Assert.Equal(3, periods.Select(period => (period.End is null, period.IsEndOpen)).Distinct().Count());
    }

    [Fact]
    public void Texts_have_no_control_characters()
    {
        foreach (string text in Gen.Sample(TextGenerators.Text.Generator, 1000))
        {
            Assert.DoesNotContain(text, char.IsControl);
            Assert.False(string.IsNullOrWhiteSpace(text));
        }
    }

    private static void ShrinksToAnEnd<T>(Arbitrary<T> arbitrary, int samples = Samples)
    {
        foreach (T sample in Gen.Sample(arbitrary.Generator, samples))
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
