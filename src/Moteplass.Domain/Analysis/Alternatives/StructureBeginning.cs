using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Lets a structure begin.</summary>
internal sealed class StructureBeginning(RegisterIndex index, Turn turn)
{
    public (CollaborationStructure Structure, NotAppliedReason? Reason) Begin(CollaborationStructure structure)
    {
        if (structure.Phases.IsEmpty)
        {
            return (structure, NotAppliedReason.LifeNotStated);
        }

        if (StructureLife.Of(structure, index).IsInForce(turn.From) == true)
        {
            return (structure, NotAppliedReason.AlreadySo);
        }

        // What was meant stays stated, as it was; the structure begins beside it.
        Phase? intended = structure.Phases
            .Where(phase => phase.IsOnlyIntended())
            .OrderByDescending(phase => phase.Period?.Covers(turn.From) != false)
            .ThenByDescending(phase => phase.Period?.EarliestStart ?? ValidityPeriod.Always)
            .ThenBy(phase => phase.Period?.ToString(), StringComparer.Ordinal)
            .ThenBy(phase => phase.Permanence)
            .ThenBy(phase => phase.EvaluationDue)
            .FirstOrDefault();
        var active = new Phase
        {
            Status = PhaseStatus.Active,
            Period = turn.Since(intended?.Period),
            EndEvent = intended?.EndEvent,
            Permanence = intended?.Permanence,
            Assignment = intended?.Assignment,
            EvaluationDue = intended?.EvaluationDue,
        };
        return (structure with { Phases = [.. structure.Phases, active] }, null);
    }
}
