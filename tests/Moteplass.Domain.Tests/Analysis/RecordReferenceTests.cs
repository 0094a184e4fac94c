using FsCheck;
using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Primitives;

namespace Moteplass.Domain.Tests.Analysis;

public sealed class RecordReferenceTests
{
    [Fact]
    public void Sorts_by_type_then_id_whatever_the_culture() => Cultures.Each(() => Assert.Equal(
        [new(RecordType.Actor, "aa"), new(RecordType.Actor, "b"), new(RecordType.Structure, "I"), new(RecordType.Structure, "a")],
        new RecordReference[] { new(RecordType.Structure, "a"), new(RecordType.Actor, "b"), new(RecordType.Structure, "I"), new(RecordType.Actor, "aa") }.Order()));

    [Fact]
    public void The_default_sorts_before_every_record() => Assert.True(default(RecordReference) < new RecordReference(RecordType.Actor, ""));

    [Property]
    public void Equality_and_order_hold((RecordType Type, Id<Actor> Id) a, (RecordType Type, Id<Actor> Id) b, (RecordType Type, Id<Actor> Id) c)
    {
        EqualityContract.HoldsInOrderWithOperators(Of(a), Of(b), Of(c));
        EqualityContract.HoldsInOrderWithOperators(Of(a), Of((a.Type, b.Id)), Of((b.Type, a.Id)));
    }

    private static RecordReference Of((RecordType Type, Id<Actor> Id) one) => new(one.Type, one.Id.ToString());
}
