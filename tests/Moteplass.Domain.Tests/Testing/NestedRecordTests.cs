using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Testing;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>Records that hold others of their own kind, made up here, so that every form is tried whatever the library has.</summary>
public class NestedRecordTests
{
    private const int Samples = 500;
    private const int Deepest = 3;

    [Fact]
    public void A_record_holds_its_own_kind_two_deep_and_no_deeper()
    {
        Assert.Equal(Deepest, Seed.Sample(RecordArbitraries.Of<Tree>().Generator, Samples).Max(tree => tree.Depth));
        Assert.All(Seed.Sample(RecordArbitraries.Of<Condition>().Generator, Samples), condition => Assert.InRange(condition.Depth, 1, Deepest));
    }

    [Fact]
    public void A_record_shrinks_inside_those_that_hold_it()
    {
        Arbitrary<Condition> arbitrary = RecordArbitraries.Of<Condition>();
        Condition inner = new Stated { Number = 1, Word = "to ord", Words = ["a"] };

        Assert.Equal(
            [
                new Not { Of = new Stated { Number = 1, Word = "to ord" } },
                new Not { Of = new Stated { Number = 1, Word = "a", Words = ["a"] } },
                new Not { Of = new Stated { Number = 1, Word = "to", Words = ["a"] } },
                new Not { Of = new Stated { Number = 1, Word = "ord", Words = ["a"] } },
            ],
            arbitrary.Shrinker(new Not { Of = inner }));
    }

    [Fact]
    public void Only_members_that_may_be_absent_are() => Assert.All(Seed.Sample(RecordArbitraries.Of<Stated>().Generator, Samples), stated =>
    {
        Assert.InRange(stated.Number, 1, 99);
        Assert.False(string.IsNullOrWhiteSpace(stated.Word));
    });

#pragma warning disable CA1812 // The generator makes them.
    internal sealed record Tree : DomainRecord
    {
        public ValueList<Tree> Parts { get; init; }

        public Tree? Next { get; init; }

        public int Depth => 1 + Parts.Select(part => part.Depth).Append(Next?.Depth ?? 0).Max();
    }

    internal abstract record Condition : DomainRecord
    {
        public virtual int Depth => 1;
    }

    internal sealed record Not : Condition
    {
        public required Condition Of { get; init; }

        public override int Depth => 1 + Of.Depth;
    }

    internal sealed record Both : Condition
    {
        public required Pair Of { get; init; }

        public override int Depth => 1 + Math.Max(Of.One.Depth, Of.Other?.Depth ?? 0);
    }

    internal sealed record Pair : DomainRecord
    {
        public required Condition One { get; init; }

        public Condition? Other { get; init; }
    }

    internal sealed record Stated : Condition
    {
        public required int Number { get; init; }

        public required string Word { get; init; }

        public ValueList<string> Words { get; init; }
    }
}
