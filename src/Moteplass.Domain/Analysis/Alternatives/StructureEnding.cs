using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Lets a structure end.</summary>
internal sealed class StructureEnding(RegisterIndex index, Turn turn)
{
    public (CollaborationStructure Structure, NotAppliedReason? Reason) End(CollaborationStructure structure)
    {
        if (structure.Phases.IsEmpty)
        {
            return (structure, NotAppliedReason.LifeNotStated);
        }

        var life = StructureLife.Of(structure, index);
        if (life.IsInForce(turn.From) == false)
        {
            return (structure, life.WasSetUpBy(turn.DayBefore) == true ? NotAppliedReason.AlreadySo : NotAppliedReason.NotInForce);
        }

        return (structure with { Phases = [.. structure.Phases.Select(Ended).OfType<Phase>()] }, null);
    }

    /// <summary>The phase as it ends; null where it does not begin.</summary>
    private Phase? Ended(Phase phase) => phase.IsOnlyIntended() || phase.IsTimeAfterwards() || !turn.MayReach(phase.Period) ? phase
        : turn.Until(phase.Period) is { } period ? phase with { Period = period }
        : null;
}
