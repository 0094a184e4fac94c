namespace Moteplass.Domain.Analysis;

/// <summary>Who answered a mapping, and how (B7). A nil return is recorded here and left out of every other finding.</summary>
public sealed partial record ResponseFinding
{
    internal ResponseFinding(
        ValueList<Id<Actor>> substantive,
        ValueList<Id<Actor>> nilReturns,
        ValueList<Id<Actor>> notReturned,
        Evidence evidence)
    {
        Substantive = substantive;
        NilReturns = nilReturns;
        NotReturned = notReturned;
        Evidence = evidence;
    }

    /// <summary>Those who answered with substance, by id.</summary>
    public ValueList<Id<Actor>> Substantive { get; }

    /// <summary>Those who replied that they had no input, by id.</summary>
    public ValueList<Id<Actor>> NilReturns { get; }

    /// <summary>Those who did not answer, by id.</summary>
    public ValueList<Id<Actor>> NotReturned { get; }

    /// <summary>How many were asked.</summary>
    public int Asked => Substantive.Count + NilReturns.Count + NotReturned.Count;

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
