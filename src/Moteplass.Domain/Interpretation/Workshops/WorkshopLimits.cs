using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>
/// The numbers by which workshops are judged. No source states any of them: each source says "early", "ample" or "soon". They are the library's own,
/// and whoever reads one in a message is told so. A deadline of a mandate goes before them.
/// </summary>
internal static class WorkshopLimits
{
    /// <summary>Fewer days from the invitation to the workshop are noted.</summary>
    public const int NoticeDays = 28;

    /// <summary>Fewer days from the invitation to the workshop are too few.</summary>
    public const int ShortestNoticeDays = 14;

    /// <summary>The days from the last day to register to the workshop, so that there is time to meet needs.</summary>
    public const int RegistrationDays = 7;

    /// <summary>The days after a workshop in which somebody who can act should have been given the results.</summary>
    public const int HandOverDays = 90;

    /// <summary>The days after a workshop in which something should have come of it.</summary>
    public const int FollowUpDays = 365;

    /// <summary>The age at which participants are no longer looked after as children.</summary>
    public const int AgeOfMajority = 18;

    /// <summary>The age below which guardians are asked. No statute states one for a workshop; barneloven § 32 lets those of 15 join an association.</summary>
    public const int GuardiansAskedBelow = 15;

    /// <summary>When school begins on a working day.</summary>
    public static LocalTime SchoolBegins => new(8, 0);

    /// <summary>When school ends on a working day.</summary>
    public static LocalTime SchoolEnds => new(15, 0);
}
