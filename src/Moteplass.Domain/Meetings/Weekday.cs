namespace Moteplass.Domain;

/// <summary>A day of the week, Monday first (ukedag).</summary>
public enum Weekday
{
    /// <summary>Monday (mandag).</summary>
    Monday,

    /// <summary>Tuesday (tirsdag).</summary>
    Tuesday,

    /// <summary>Wednesday (onsdag).</summary>
    Wednesday,

    /// <summary>Thursday (torsdag).</summary>
    Thursday,

    /// <summary>Friday (fredag).</summary>
    Friday,

    /// <summary>Saturday (lørdag).</summary>
    Saturday,

    /// <summary>Sunday (søndag).</summary>
    Sunday,
}
