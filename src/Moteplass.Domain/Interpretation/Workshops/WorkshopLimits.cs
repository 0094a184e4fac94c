using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>
/// The numbers by which workshops are checked. No source states any of them: each source says "early", "ample" or "soon". They are the library's own,
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

    /// <summary>Fewer days from the information beforehand to the workshop are noted.</summary>
    public const int InformationDays = 7;

    /// <summary>The days after a workshop in which feedback is fast, where none was promised by a day.</summary>
    public const int FeedbackDays = 90;

    /// <summary>The days after a workshop in which it should be documented.</summary>
    public const int DocumentationDays = 90;

    /// <summary>The longest that sessions go on without a break, in minutes.</summary>
    public const int MinutesWithoutBreak = 120;

    /// <summary>The longest that sessions go on without a break where anybody is under 18, in minutes.</summary>
    public const int MinutesWithoutBreakForMinors = 90;

    /// <summary>The most people in a group; guides let methods that divide people begin at this number.</summary>
    public const int GroupSize = 15;

    /// <summary>The most people at a table of a café or with a host; guides say six to eight.</summary>
    public const int TableSize = 8;

    /// <summary>The share of the time, and of those who take part, that should be the users' at least.</summary>
    public const double Half = 0.5;

    /// <summary>The ages of pupils.</summary>
    public static AgeRange SchoolAges => AgeRange.Between(6, 18);

    /// <summary>When school begins on a working day.</summary>
    public static LocalTime SchoolBegins => new(8, 0);

    /// <summary>When school ends on a working day.</summary>
    public static LocalTime SchoolEnds => new(15, 0);

    /// <summary>When work begins on a working day.</summary>
    public static LocalTime WorkBegins => new(8, 0);

    /// <summary>When work ends on a working day.</summary>
    public static LocalTime WorkEnds => new(16, 0);
}
