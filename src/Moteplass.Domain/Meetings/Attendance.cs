namespace Moteplass.Domain;

/// <summary>How a seat or an organisation was represented at a meeting (oppmøte).</summary>
public sealed partial record Attendance : SourcedRecord
{
    /// <summary>The seat, or null where it is not known which.</summary>
    public Id<Seat>? Seat { get; init; }

    /// <summary>The organisation or group that was there without a seat, or whose seat is not known; or null.</summary>
    public Id<Actor>? Organisation { get; init; }

    /// <summary>How it was there, or null where not known.</summary>
    public Presence? Presence { get; init; }

    /// <summary>The seat for which the holder stepped in (møtte som vara for), or null.</summary>
    public Id<Seat>? DeputisesFor { get; init; }

    /// <summary>Whether it voted (stemte), or null where not known.</summary>
    public bool? Voted { get; init; }

    /// <summary>How many persons came, or null where not stated.</summary>
    public CountRange? Persons { get; init; }
}
