using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The mandates of a structure over time.</summary>
/// <remarks>A mandate without a period is in force always if it is the only one; of several, it cannot be told which holds.</remarks>
internal sealed class StructureMandates(CollaborationStructure structure)
{
    private readonly MandateDays _days = StructureBook.Of(structure).Mandates;

    /// <summary>The mandate in force on a day, or null where there is none or it cannot be told which.</summary>
    public Mandate? On(LocalDate day) => _days.On(day);

    /// <summary>Whether a mandate is in force on a day.</summary>
    public bool? Holds(Mandate mandate, LocalDate day) => _days.Holds(mandate, day);
}
