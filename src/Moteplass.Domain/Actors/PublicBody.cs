namespace Moteplass.Domain;

/// <summary>A public body that is not a directorate (offentlig organ): a ministry, an agency, a health trust, a municipality.</summary>
public sealed partial record PublicBody : Actor
{
    /// <summary>What kind of body it is.</summary>
    public required PublicBodyKind Kind { get; init; }

    /// <summary>The body that it is part of or answers to, or null where not stated.</summary>
    [Targets(typeof(Directorate), typeof(PublicBody))]
    public Id<Actor>? Parent { get; init; }
}
