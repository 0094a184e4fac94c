namespace Moteplass.Domain.Analysis;

/// <summary>One for whom a workshop was held (mottaker).</summary>
public sealed partial record Recipient
{
    internal Recipient()
    {
    }

    /// <summary>Who.</summary>
    public Party Party { get; internal init; } = null!;

    /// <summary>How they were reached.</summary>
    public RecipientReach Reach { get; internal init; }
}
