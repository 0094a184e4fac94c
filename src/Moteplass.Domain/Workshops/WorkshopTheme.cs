namespace Moteplass.Domain;

/// <summary>A theme of a workshop (tema; A13).</summary>
public sealed partial record WorkshopTheme : DomainRecord
{
    /// <summary>The id by which contributions name it.</summary>
    public required Id<WorkshopTheme> Id { get; init; }

    /// <summary>What it is, or null where that is not available.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Who proposed it; empty where not stated.</summary>
    public ValueList<Party> ProposedBy { get; init; }
}
