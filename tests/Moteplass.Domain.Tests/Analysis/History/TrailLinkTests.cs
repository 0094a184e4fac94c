using FsCheck.Xunit;
using Moteplass.Domain.Analysis;
using Moteplass.Domain.Tests.Primitives;

namespace Moteplass.Domain.Tests.Analysis.History;

public sealed class TrailLinkTests
{
    [Property]
    public void Equality_is_by_both_ends(Id<Proposal> proposal, Id<Proposal> other, Id<Decision> decision)
    {
        var one = new RecordReference(RecordType.Proposal, proposal.ToString());
        var another = new RecordReference(RecordType.Proposal, other.ToString());
        var end = new RecordReference(RecordType.Decision, decision.ToString());

        EqualityContract.Holds(new TrailLink(one, end), new TrailLink(one, end));
        EqualityContract.Holds(new TrailLink(one, end), new TrailLink(another, end));
        EqualityContract.Holds(new TrailLink(one, end), new TrailLink(end, one));
        Assert.NotEqual(new TrailLink(one, end), new TrailLink(end, one));
    }
}
