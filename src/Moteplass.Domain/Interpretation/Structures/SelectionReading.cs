namespace Moteplass.Domain.Interpretation;

/// <summary>What a selection says, whether as a whole or step by step.</summary>
internal static class SelectionReading
{
    /// <summary>Those who decide: as stated for the whole, else by the steps in which somebody is elected or appointed; empty where not stated.</summary>
    public static ValueList<Party> Deciders(this Selection selection) => selection.DecidedBy.IsEmpty
        ? [.. selection.Steps.Where(step => step.Stage is SelectionStage.Elect or SelectionStage.Appoint).SelectMany(step => step.DoneBy)]
        : selection.DecidedBy;
}
