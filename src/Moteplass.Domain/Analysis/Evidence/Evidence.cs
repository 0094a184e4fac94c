namespace Moteplass.Domain.Analysis;

/// <summary>What a finding rests on (grunnlag): sources, records, and what was not known. All lists are sorted and free of doubles.</summary>
public sealed partial record Evidence
{
    internal Evidence(ValueList<SourceReference> sources, ValueList<RecordReference> records, ValueList<Unknown> unknowns, ValueList<RecordReference> assumedToHold) =>
        (Sources, Records, Unknowns, AssumedToHold) = (sources, records, unknowns, assumedToHold);

    /// <summary>The places in documents.</summary>
    public ValueList<SourceReference> Sources { get; }

    /// <summary>The records.</summary>
    public ValueList<RecordReference> Records { get; }

    /// <summary>What was not known.</summary>
    public ValueList<Unknown> Unknowns { get; }

    /// <summary>
    /// The records that state no period, of themselves or of a part such as an anchoring, and are assumed to hold on the day asked about (antatt å gjelde: periode
    /// ikke oppgitt). The finding rests on that.
    /// </summary>
    public ValueList<RecordReference> AssumedToHold { get; }

    /// <summary>
    /// The sources' own words of reservation, such as <c>synes</c> (forbehold i kildene; B16), each once; empty if they make none. They are
    /// the sources' doubt; that something was inferred is ours.
    /// </summary>
    public ValueList<string> Hedges => [.. Sources.Select(source => source.Hedge).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether any of the sources was concluded from rather than stating the thing.</summary>
    public bool HasInferredSource => Sources.Any(source => source.Basis == SourceBasis.Inferred);
}
