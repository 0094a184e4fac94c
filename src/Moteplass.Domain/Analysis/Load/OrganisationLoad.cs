namespace Moteplass.Domain.Analysis;

/// <summary>
/// What the collaboration asks of somebody for whom seats are held (belastning for en organisasjon), in the structures in which the register lists such a seat, and at the
/// meetings that are held with it.
/// </summary>
public sealed partial record OrganisationLoad
{
    internal OrganisationLoad()
    {
    }

    /// <summary>Who it is: the organisation that fills the seats, or else the one for which they are held; or the one with which meetings are held.</summary>
    public Id<Actor> Organisation { get; internal init; }

    /// <summary>In how many structures a seat is listed for it on the day of the review: at least those where that definitely holds, at most those where it may.</summary>
    public CountRange Structures { get; internal init; }

    /// <summary>For how many persons the seats listed are, counted the same way; one where not stated. Deputies, observers, secretaries and vacant seats are not counted.</summary>
    public CountRange Seats { get; internal init; }

    /// <summary>The meetings that it attends. A joint meeting is one meeting.</summary>
    public LoadCounts Meetings { get; internal init; } = null!;

    /// <summary>The same times the persons that sit for it; open upwards unless the lists of seats are complete.</summary>
    public LoadCounts Attendances { get; internal init; } = null!;

    /// <summary>How many of the structures ask for a number of meetings that is not stated.</summary>
    public int WithoutNumber { get; internal init; }

    /// <summary>How many of the structures do not state how often they meet.</summary>
    public int WithoutCadence { get; internal init; }

    /// <summary>On how many days it has more than one meeting; open upwards unless the day of every meeting is known.</summary>
    public CountRange Clashes { get; internal init; }

    /// <summary>What it comes to, in words.</summary>
    public LocalizedText InWords { get; internal init; } = null!;
}
