namespace Moteplass.Domain.Analysis;

/// <summary>What a finding rests on (grunnlag): sources, records, and what was not known. All lists are sorted and free of doubles.</summary>
public sealed record Evidence
{
    internal Evidence(ValueList<SourceReference> sources, ValueList<RecordReference> records, ValueList<Unknown> unknowns) =>
        (Sources, Records, Unknowns) = (sources, records, unknowns);

    /// <summary>The places in documents.</summary>
    public ValueList<SourceReference> Sources { get; }

    /// <summary>The records.</summary>
    public ValueList<RecordReference> Records { get; }

    /// <summary>What was not known.</summary>
    public ValueList<Unknown> Unknowns { get; }

    /// <summary>Whether any of the sources was concluded from rather than stating the thing.</summary>
    public bool HasInferredSource => Sources.Any(source => source.Basis == SourceBasis.Inferred);
}
