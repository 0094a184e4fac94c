namespace Moteplass.Domain;

/// <summary>That sides have equally many seats (likt antall plasser, A9). Equal standing is another thing, see <see cref="Mandate.EqualStanding"/>.</summary>
public sealed partial record EqualSeats : SourcedRecord
{
    /// <summary>The sides; empty where it is said only that they are equal, and then all sides are meant.</summary>
    public ValueList<Side> Between { get; init; }
}
