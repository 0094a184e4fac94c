using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Tests.Primitives;

namespace Moteplass.Domain.Tests;

public sealed class RecordReferenceTests
{
    [Fact]
    public void Sorts_by_type_then_id_whatever_the_culture() => Cultures.Each(() => Assert.Equal(
        [new(RecordType.Actor, "aa"), new(RecordType.Actor, "b"), new(RecordType.Structure, "I"), new(RecordType.Structure, "a")],
        new RecordReference[] { new(RecordType.Structure, "a"), new(RecordType.Actor, "b"), new(RecordType.Structure, "I"), new(RecordType.Actor, "aa") }.Order()));

    [Fact]
    public void A_typed_id_knows_its_type()
    {
        Assert.Equal(
            [
                "actor a", "structure a", "seat a", "meeting a", "mapping a", "document a", "workshop a", "contribution a", "evaluation a", "assignment a", "proposal a",
                "decision a", "membership a/b",
            ],
            new[]
            {
                RecordReference.To(Id<Actor>.Parse("a")),
                RecordReference.To(Id<CollaborationStructure>.Parse("a")),
                RecordReference.To(Id<Seat>.Parse("a")),
                RecordReference.To(Id<Meeting>.Parse("a")),
                RecordReference.To(Id<PracticeMapping>.Parse("a")),
                RecordReference.To(Id<SourceDocument>.Parse("a")),
                RecordReference.To(Id<Workshop>.Parse("a")),
                RecordReference.To(Id<Contribution>.Parse("a")),
                RecordReference.To(Id<Evaluation>.Parse("a")),
                RecordReference.To(Id<Assignment>.Parse("a")),
                RecordReference.To(Id<Proposal>.Parse("a")),
                RecordReference.To(Id<Decision>.Parse("a")),
                RecordReference.To(new OrganisationMembership { Member = Id<Actor>.Parse("a"), Umbrella = Id<Actor>.Parse("b") }),
            }.Select(one => one.ToString()));
    }

    [Fact]
    public void What_is_no_reference_is_refused()
    {
        Assert.Throws<ArgumentNullException>("id", () => new RecordReference(RecordType.Actor, null!));
        Assert.Throws<ArgumentNullException>("membership", () => RecordReference.To((OrganisationMembership)null!));
        Assert.StartsWith(
            "There is no such type of record. (Parameter 'type')",
            Assert.Throws<ArgumentOutOfRangeException>("type", () => new RecordReference((RecordType)99, "a")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_has_an_empty_id() => Assert.Equal((RecordType.Document, ""), (default(RecordReference).Type, default(RecordReference).Id));

    [Fact]
    public void Only_the_default_is_the_default()
    {
        Assert.True(default(RecordReference).IsDefault);
        Assert.False(new RecordReference(RecordType.Document, "").IsDefault);
    }

    [Fact]
    public void The_default_sorts_before_every_record() => Assert.True(default(RecordReference) < new RecordReference(RecordType.Document, "a"));

    [Property]
    public void Equality_and_order_hold((RecordType Type, Id<Actor> Id) a, (RecordType Type, Id<Actor> Id) b, (RecordType Type, Id<Actor> Id) c)
    {
        EqualityContract.HoldsInOrderWithOperators(Of(a), Of(b), Of(c));
        EqualityContract.HoldsInOrderWithOperators(Of(a), Of((a.Type, b.Id)), Of((b.Type, a.Id)));
    }

    private static RecordReference Of((RecordType Type, Id<Actor> Id) one) => new(one.Type, one.Id.ToString());
}
