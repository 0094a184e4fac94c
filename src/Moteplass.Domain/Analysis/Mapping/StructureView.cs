using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A structure as it was at the mapping's date: what is definitely so, definitely not, and unknown.</summary>
internal sealed class StructureView
{
    /// <summary>The members of a structure by which a mapping sorts it.</summary>
    private static readonly string[] Decisive = ["contactForm", "phases", "anchorings"];

    public StructureView(CollaborationStructure structure, ValueList<Id<Actor>> respondents, PartialDate? date)
    {
        Structure = structure;
        Respondents = respondents;
        Date = date;
        var life = new StructureLife(structure);
        InForce = life.IsInForce(date);
        IsPlanned = InForce != true && structure.Phases.Any(phase => phase.IsOnlyIntended());
        Permanences = structure.Phases.IsEmpty ? [] : [.. life.PossibleOn(date).Select(phase => phase.Permanence).OfType<Permanence>().Distinct().Order()];
        IsPermanent = life.IsPermanentOn(date);
        (AnchoringLevel Level, bool? Holds)[] levels = AnchoringSuccession.On(date, structure);
        Levels = new(Array.ConvertAll(Array.FindAll(levels, level => level.Holds == true), level => level.Level));
        bool isEachKnown = levels.Length > 0 && Array.TrueForAll(levels, level => level.Holds is not null);
        AreLevelsKnown = isEachKnown && !Levels.IsEmpty;
        IsAtTheTop = Levels.Contains(AnchoringLevel.TopManagement) ? true : isEachKnown ? false : null;
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
    public Evidence Evidence => field ??= new Evidence(FindEvidence);

    private EvidenceLists FindEvidence()
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

        return evidence.ToLists();
    }
}
