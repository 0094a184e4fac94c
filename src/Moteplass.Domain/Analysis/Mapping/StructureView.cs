using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A structure as it was at the mapping's date: what is definitely so, definitely not, and unknown.</summary>
internal sealed class StructureView
{
    public StructureView(CollaborationStructure structure, ValueList<Id<Actor>> respondents, PartialDate? date)
    {
        Structure = structure;
        Respondents = respondents;
        Date = date;
        InForce = StructureLife.IsInForce(structure, date);
        IsPlanned = InForce != true && structure.Phases.Any(phase => phase.IsOnlyIntended());
        Permanences = [.. structure.Phases
            .Where(phase => phase.IsInForceOn(date) != false)
            .Select(phase => phase.Permanence)
            .OfType<Permanence>().Distinct().Order()];
        Levels = [.. structure.Anchorings.Where(anchoring => anchoring.Period.HoldsOn(date) == true).Select(anchoring => anchoring.Level).Distinct().OrderBy(level => level.Rank())];
        IsAtTheTop = Levels.Contains(AnchoringLevel.TopManagement)
            ? true
            : structure.Anchorings.IsEmpty || structure.Anchorings.Any(anchoring => anchoring.Period.HoldsOn(date) is null) ? null : false;
    }

    public CollaborationStructure Structure { get; }

    /// <summary>The mapping's date, or null if it is not stated.</summary>
    public PartialDate? Date { get; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    public bool? InForce { get; }

    /// <summary>Proposed or planned, and not definitely in force already.</summary>
    public bool IsPlanned { get; }

    public bool IsPermanent => Permanences.Contains(Permanence.Permanent);

    /// <summary>The levels at which it definitely was anchored.</summary>
    public ValueList<AnchoringLevel> Levels { get; }

    /// <summary>Whether these are all of its levels.</summary>
    public bool AreLevelsKnown => !Levels.IsEmpty && Structure.Anchorings.All(anchoring => anchoring.Period.HoldsOn(Date) is not null);

    public bool? IsAtTheTop { get; }

    /// <summary>One of the overall structures (overordnede strukturer): in force, permanent and anchored in top management.</summary>
    public bool IsOverall => InForce == true && IsPermanent && IsAtTheTop == true;

    /// <summary>How long it is meant for, as the phases in force state it.</summary>
    public ValueList<Permanence> Permanences { get; }
}
