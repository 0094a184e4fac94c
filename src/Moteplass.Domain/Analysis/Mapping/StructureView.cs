using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A structure as it was at the mapping's date: what is definitely so, definitely not, and unknown.</summary>
internal sealed class StructureView
{
    /// <summary>The members of a structure by which a mapping sorts it.</summary>
    private static readonly string[] Decisive = ["contactForm", "phases", "anchorings"];

    public StructureView(CollaborationStructure structure, ValueList<Id<Actor>> respondents, PartialDate? date, RegisterIndex index)
    {
        Structure = structure;
        Respondents = respondents;
        Date = date;
        var life = StructureLife.Of(structure, index);
        InForce = life.IsInForce(date);
        IsPlanned = InForce != true && structure.Phases.Any(phase => phase.IsOnlyIntended());
        Permanences = [.. life.PossibleOn(date).Select(phase => phase.Permanence).OfType<Permanence>().Distinct().Order()];
        IsPermanent = life.IsPermanentOn(date);
        (AnchoringLevel Level, bool? Holds)[] levels = AnchoringSuccession.On(date, structure);
        Levels = [.. levels.Where(level => level.Holds == true).Select(level => level.Level)];
        AreLevelsKnown = !Levels.IsEmpty && levels.All(level => level.Holds is not null);
        IsAtTheTop = Levels.Contains(AnchoringLevel.TopManagement) ? true : levels.Length == 0 || levels.Any(level => level.Holds is null) ? null : false;
    }

    public CollaborationStructure Structure { get; }

    /// <summary>The mapping's date, or null if it is not stated.</summary>
    public PartialDate? Date { get; }

    /// <summary>The respondents that described it, by id.</summary>
    public ValueList<Id<Actor>> Respondents { get; }

    public bool? InForce { get; }

    /// <summary>Proposed or planned, and not definitely in force already.</summary>
    public bool IsPlanned { get; }

    /// <summary>Whether the phases definitely in force say that it is permanent.</summary>
    public bool IsPermanent { get; }

    /// <summary>The levels at which it definitely was anchored.</summary>
    public ValueList<AnchoringLevel> Levels { get; }

    /// <summary>Whether these are all of its levels.</summary>
    public bool AreLevelsKnown { get; }

    public bool? IsAtTheTop { get; }

    /// <summary>One of the overall structures (overordnede strukturer): in force, permanent and anchored in top management.</summary>
    public bool IsOverall => InForce == true && IsPermanent && IsAtTheTop == true;

    /// <summary>How long it is meant for, as the phases in force state it.</summary>
    public ValueList<Permanence> Permanences { get; }

    /// <summary>
    /// What its contact form, phases and anchorings rest on. What a source says only of other members, such as whose it is, no finding of a mapping
    /// rests on.
    /// </summary>
    public Evidence Evidence => field ??= FindEvidence();

    private Evidence FindEvidence()
    {
        var structure = RecordReference.To(Structure.Id);
        EvidenceBuilder evidence = new EvidenceBuilder()
            .Add(structure, Structure, Decisive)
            .AddAssumed(structure, StructureLife.PeriodsInForce(Structure))
            .AddAssumed(structure, Structure.Anchorings.Select(anchoring => anchoring.Period));
        foreach (Phase phase in Structure.Phases)
        {
            evidence.Add(phase);
        }

        foreach (Anchoring anchoring in Structure.Anchorings)
        {
            evidence.Add(anchoring);
        }

        return evidence.ToEvidence();
    }
}
