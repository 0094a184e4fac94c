using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>One class of arbitraries serves every type, and yields to others that are named beside it.</summary>
public class DerivedArbitraryTests
{
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

    public sealed record Word(Seat Of, string Text);

    private static class OneAge
    {
        public static readonly AgeRange Ages = AgeRange.Exactly(7);

        public static Arbitrary<AgeRange> Arbitrary() => Gen.Constant(Ages).ToArbitrary();
    }
}
