namespace Moteplass.Domain.Analysis;

/// <summary>A structure that was proposed or planned, and kept apart from those in force (B11).</summary>
public sealed record PlannedStructure
{
    internal PlannedStructure()
    {
    }

    /// <summary>The structure.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; init; }

    /// <summary>When it is meant to run, one period for each planned phase that states one.</summary>
    public ValueList<ValidityPeriod> Periods { get; init; }

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }
}
