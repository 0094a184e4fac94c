using NodaTime;

namespace Moteplass.Domain.Analysis;

/// <summary>The mandates of a structure over time.</summary>
/// <remarks>A mandate without a period is in force always if it is the only one; of several, it cannot be told which holds.</remarks>
internal sealed class StructureMandates(CollaborationStructure structure)
{
    /// <summary>The mandate in force on a day, or null where there is none or it cannot be told which.</summary>
    public Mandate? On(LocalDate day)
    {
        Mandate? found = null;
        foreach (Mandate mandate in structure.Mandates)
        {
            bool? holds = Holds(mandate, day);
            if (holds is null || (holds == true && found is not null))
            {
                return null;
            }

            found = holds == true ? mandate : found;
        }

        return found;
    }

    /// <summary>Whether a mandate is in force on a day.</summary>
    public bool? Holds(Mandate mandate, LocalDate day) =>
        mandate.Period is { } period ? period.Covers(day) : structure.Mandates.Count == 1 ? true : null;
}
