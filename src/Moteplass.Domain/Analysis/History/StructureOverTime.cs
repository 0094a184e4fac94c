using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>Parity and continuity of a body whose members change, such as a working group (A9, A15, A18), on several days.</summary>
public static class StructureOverTime
{
    /// <summary>Looks at a body on several days.</summary>
    /// <param name="register">The register.</param>
    /// <param name="structure">The body, which the register holds.</param>
    /// <param name="days">The days, in any order.</param>
    /// <returns>The body on each day, in order, each day once.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The register has no structure with the id.</exception>
    public static ValueList<StructureOnDay> Of(CollaborationRegister register, Id<CollaborationStructure> structure, IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(days);
        var index = RegisterIndex.Of(register);
        CollaborationStructure found = index.Find(structure)
            ?? throw new ArgumentException($"The register has no structure with the id '{Excerpt.Of(structure.ToString())}'.", nameof(structure));
        var mandates = MandateSuccession.Of(found, index);
        LocalDate[] sorted = [.. days.Select(day => day.InIso()).Distinct().Order()];
        return
        [
            .. sorted.Select((day, i) =>
            {
                var parity = new SideParityFinder(found, mandates.On(day), index, day);
                return new StructureOnDay(
                    day: day,
                    sides: parity.Find(),
                    unknownSide: parity.UnknownSide,
                    continuity: i == 0 ? [] : SideContinuityFinder.Find(found, index, sorted[i - 1], day));
            }),
        ];
    }
}
