namespace Moteplass.Domain;

/// <summary>How somebody comes to a seat or an office (valg, oppnevning).</summary>
public sealed partial record Selection : SourcedRecord
{
    /// <summary>The method, or null where not stated.</summary>
    public SelectionMethod? Method { get; init; }

    /// <summary>Who decides; empty where not stated.</summary>
    public ValueList<Party> DecidedBy { get; init; }

    /// <summary>Who may propose candidates (hvem som foreslår); empty where not stated.</summary>
    public ValueList<Party> ProposedBy { get; init; }

    /// <summary>The steps, in their order, where the mandate says more of them than who decides and who proposes; empty otherwise.</summary>
    [InOrder]
    public ValueList<SelectionStep> Steps { get; init; }

    /// <summary>The term for which somebody is chosen, where it is stated ("new members for 2025 and 2026"); or null.</summary>
    public ValidityPeriod? Period { get; init; }

    /// <summary>Who fills a seat that becomes vacant in the middle of a term; empty where not stated.</summary>
    public ValueList<Party> VacanciesFilledBy { get; init; }

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
