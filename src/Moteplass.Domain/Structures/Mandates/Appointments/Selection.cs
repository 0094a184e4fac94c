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

    /// <summary>How binding it is, or null where it is said flatly.</summary>
    public Modality? Modality { get; init; }
}
