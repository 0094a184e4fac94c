namespace Moteplass.Domain.Analysis;

/// <summary>Whether a workshop meets a requirement (funn om et krav).</summary>
public sealed partial record RequirementFinding
{
    internal RequirementFinding()
    {
    }

    /// <summary>The requirement.</summary>
    public WorkshopRequirement Requirement { get; internal init; }

    /// <summary>When it can be checked first.</summary>
    public RequirementStage Stage { get; internal init; }

    /// <summary>Whether it is met.</summary>
    public RequirementState State { get; internal init; }

    /// <summary>What that rests on; what is not known names the member to ask for.</summary>
    public Evidence Evidence { get; internal init; } = null!;

    /// <summary>The finding in words, with what is lacking and what is not stated.</summary>
    public LocalizedText InWords { get; internal init; } = null!;
}
