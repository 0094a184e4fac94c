using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>That somebody attends the meetings of a structure on some days.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Days">The days.</param>
/// <param name="Persons">How many persons attend.</param>
internal sealed record LoadPart(StructureLoad Structure, DaysInForce Days, CountRange Persons)
{
    /// <summary>Of those who attend alike how many attend each meeting: whether that is so of a meeting is not known where each meeting has one organisation of several.</summary>
    public static LoadPart Of(StructureLoad structure, LoadSeat seat) =>
        new(structure, structure.IsOneOfSeveral ? seat.Days with { Definite = [] } : seat.Days, seat.Persons);

    /// <summary>How many meetings are promised for these days; a part of the interval may have none of them, or all.</summary>
    public static CountRange? Promised(StructureLoad structure, ValueList<DateInterval> definite) =>
        structure.Promised is not { } promised ? null
        : structure.Practice.InForce.Possible.All(part => definite.Any(days => days.Contains(part))) ? promised
        : promised.OrNone;
}
