namespace Moteplass.Domain;

/// <summary>A directorate (direktorat): a state agency with national tasks under a ministry (A1).</summary>
public sealed partial record Directorate : Actor
{
    /// <summary>The ministry it answers to, or null where not stated. Such links change over time.</summary>
    [Targets(typeof(Directorate), typeof(PublicBody))]
    public Id<Actor>? Parent { get; init; }
}
