namespace Moteplass.Domain;

/// <summary>One or more of several parties.</summary>
public sealed partial record AnyOfParty : Party
{
    /// <summary>The parties, in the order in which the mandate prefers them where it does.</summary>
    [InOrder]
    public ValueList<Party> Parties { get; init; }
}
