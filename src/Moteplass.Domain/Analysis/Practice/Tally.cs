namespace Moteplass.Domain.Analysis;

/// <summary>How many of a number of cases did something, did not, or are not known (opptelling).</summary>
public sealed partial record Tally
{
    internal Tally(int yes, int no, int unknown) => (Yes, No, Unknown) = (yes, no, unknown);

    /// <summary>How many definitely did.</summary>
    public int Yes { get; }

    /// <summary>How many definitely did not.</summary>
    public int No { get; }

    /// <summary>Of how many it is not known.</summary>
    public int Unknown { get; }

    /// <summary>The share of the known ones that did, or null if none is known.</summary>
    public double? Share => Yes + No == 0 ? null : (double)Yes / (Yes + No);

    internal static Tally Of(IEnumerable<bool?> answers)
    {
        ILookup<bool?, bool?> counted = answers.ToLookup(answer => answer);
        return new Tally(yes: counted[true].Count(), no: counted[false].Count(), unknown: counted[null].Count());
    }
}
