namespace Moteplass.Domain.Analysis;

/// <summary>What a finding rests on (grunnlag): sources, records, and what was not known. All lists are sorted and free of doubles.</summary>
/// <remarks>The lists may be put together when one of them is first asked for.</remarks>
public sealed partial record Evidence
{
    private readonly Func<EvidenceLists>? _find;

    internal Evidence(EvidenceLists lists) => Lists = lists;

    /// <summary>Evidence that few will ask for, of what does not change.</summary>
    internal Evidence(Func<EvidenceLists> find) => _find = find;

    /// <summary>The places in documents.</summary>
    public ValueList<SourceReference> Sources => Lists.Sources;

    /// <summary>
    /// How many sources are not among them: where many findings rest on one record or response, each names the first hundred of its sources. 0 in all
    /// but registers that are made to be large.
    /// </summary>
    public int SourcesNotListed => Lists.SourcesNotListed;

    /// <summary>The records.</summary>
    public ValueList<RecordReference> Records => Lists.Records;

    /// <summary>What was not known.</summary>
    public ValueList<Unknown> Unknowns => Lists.Unknowns;

    /// <summary>
    /// The records that state no period, of themselves or of a part such as an anchoring, and are assumed to hold on the day asked about (antatt å gjelde: periode
    /// ikke oppgitt). The finding rests on that.
    /// </summary>
    public ValueList<RecordReference> AssumedToHold => Lists.AssumedToHold;

    /// <summary>
    /// The sources' own words of reservation, such as <c>synes</c> (forbehold i kildene; B16), each once; empty if they make none. They are
    /// the sources' doubt; that something was inferred is ours.
    /// </summary>
    public ValueList<string> Hedges => [.. Sources.Select(source => source.Hedge).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether any of the sources was concluded from rather than stating the thing.</summary>
    public bool HasInferredSource => Sources.Any(source => source.Basis == SourceBasis.Inferred);

    internal EvidenceLists Lists => field ??= _find!();

    /// <summary>What a finding rests on together with others, and what it alone does.</summary>
    internal static Evidence Of(Evidence[] shared, Evidence? own = null) => new(() => EvidenceBuilder.Join(shared, own));

    /// <inheritdoc/>
    public bool Equals(Evidence? other) => ReferenceEquals(this, other) || (other is not null && Lists == other.Lists);

    /// <inheritdoc/>
    public override int GetHashCode() => Lists.GetHashCode();
}
