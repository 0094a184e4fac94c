using NodaTime;

namespace Moteplass.Domain.Interpretation;

/// <summary>How long before a workshop the mandates of those who arrange it say that notice is due.</summary>
internal static class WorkshopNotice
{
    /// <summary>
    /// The notice that the mandate of an arranging structure states, of several the first, and the last day on which it is kept: null if the day of the
    /// workshop is not known, or the notice has no length. Null if no mandate states any.
    /// </summary>
    public static (LeadTime Notice, LocalDate? Due)? ByMandate(Workshop workshop, LocalDate? day, RegisterIndex index)
    {
        foreach (StructureParty party in workshop.ArrangedBy.OfType<StructureParty>())
        {
            if (index.Find(party.Structure) is { } structure && MandateOn(structure, day, index)?.Deadlines?.Notice is { } notice)
            {
                return (notice, day is { } on ? MeetingCalendar.Norwegian.DueIfKnown(on, DeadlineKind.Notice, notice) : null);
            }
        }

        return null;
    }

    private static Mandate? MandateOn(CollaborationStructure structure, LocalDate? day, RegisterIndex index) =>
        day is { } on ? MandateSuccession.Of(structure, index).On(on)
        : structure.Mandates is [var only] ? only
        : null;
}
