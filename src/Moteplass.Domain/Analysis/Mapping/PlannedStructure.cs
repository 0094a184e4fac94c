namespace Moteplass.Domain.Analysis;

/// <summary>A structure that was proposed or planned, and kept apart from those in force (B11).</summary>
public sealed partial record PlannedStructure
{
    internal PlannedStructure(
        Id<CollaborationStructure> structure,
        ValueList<Id<Actor>> respondents,
        ValueList<ValidityPeriod> periods,
        Evidence evidence)
    {
        Structure = structure;
        Respondents = respondents;
        Periods = periods;
        Evidence = evidence;
    }

    /// <summary>The structure.</summary>
    public Id<CollaborationStructure> Structure { get; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    /// <summary>When it is meant to run, one period for each planned phase that states one.</summary>
    public ValueList<ValidityPeriod> Periods { get; }

    /// <summary>What the finding rests on.</summary>
    public Evidence Evidence { get; }
}
