namespace Moteplass.Domain.Analysis;

/// <summary>How many answers say the same of what became of a contribution (svar etter utfall).</summary>
public sealed partial record OutcomeCount
{
    internal OutcomeCount()
    {
    }

    /// <summary>What became of it, or null where the answer does not say.</summary>
    public AnswerOutcome? Outcome { get; internal init; }

    /// <summary>How many answers say so.</summary>
    public int Count { get; internal init; }
}
