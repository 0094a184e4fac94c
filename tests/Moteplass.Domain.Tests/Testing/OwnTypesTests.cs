using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>One class of arbitraries serves every type of the library, yields to others that are named beside it, and leaves a suite's own types to FsCheck.</summary>
public class OwnTypesTests
{
    private const int Samples = 200;

    public static TheoryData<Type> Records => [.. RecordKinds.Sealed, .. RecordKinds.Sums];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_kind_of_record_has_an_arbitrary_of_its_own(Type kind) =>
        Assert.Equal(typeof(Arbitrary<>).MakeGenericType(kind), typeof(Arbitraries).GetMethod(kind.Name, [])?.ReturnType);

    [Property]
    public void Several_parameters_have_arbitraries(Actor actor, CountRange count, ValueList<Seat> seats, (Mandate Mandate, Id<Seat> Id) pair, Word word, Season? season)
    {
        Assert.NotNull(actor);
        Assert.NotNull(pair.Mandate);
        Assert.False(pair.Id.IsDefault);
        Assert.False(word.Of.Id.IsDefault);
        Assert.All((IEnumerable<Seat>)seats, Assert.NotNull);
        Assert.True(count.Minimum >= 0);
        Assert.True(season is null or >= Season.Spring);
    }

    [Property(Arbitrary = [typeof(OneAge)])]
    public void Others_come_first(AgeRange ages, (AgeRange Ages, Actor Actor) pair, Actor actor)
    {
        Assert.Equal(OneAge.Ages, ages);
        Assert.Equal(OneAge.Ages, pair.Ages);
        Assert.NotNull(actor);
    }

    [Fact]
    public void A_type_with_an_arbitrary_beside_has_it_wherever_it_is_held()
    {
        IArbMap map = ArbMap.Default.Merge(typeof(Arbitraries)).Merge(typeof(EvenNumbers));

        Assert.All(Seed.Sample(map.GeneratorFor<Holder>(), Samples), holder => Assert.True(holder.E is null || holder.E.Value.Value % 2 == 0));
        Assert.All(Seed.Sample(map.GeneratorFor<Form>(), Samples), form => Assert.True(form.Size is null || form.Size.Value.Value % 2 == 0));
        Assert.Contains(Seed.Sample(map.GeneratorFor<Form>(), Samples), form => form is { Seat: not null, Day: not null });
    }

    public sealed record Word(Seat Of, string Text);

    public readonly record struct Even(int Value);

    public sealed class Holder
    {
        public Even? E { get; set; }
    }

    public sealed record Form
    {
        public Even? Size { get; init; }

        public Seat? Seat { get; init; }

        public PartialDate? Day { get; init; }
    }

    private static class OneAge
    {
        public static readonly AgeRange Ages = AgeRange.Exactly(7);

        public static Arbitrary<AgeRange> Arbitrary() => Gen.Constant(Ages).ToArbitrary();
    }

    private static class EvenNumbers
    {
        public static Arbitrary<Even> Even() => Gen.Choose(0, 500).Select(half => new Even(half * 2)).ToArbitrary();
    }
}
