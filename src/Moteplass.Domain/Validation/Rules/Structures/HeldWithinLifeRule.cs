using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>No meeting is held while the structure is only planned or proposed, nor after it has ended.</summary>
    public const string HeldWithinLife = "STR008";
}

/// <summary>STR008.</summary>
internal static class HeldWithinLifeRule
{
    private static readonly Sentence HeldWhenPlanned = new(
        "{0} {1}, mens «{2}» bare var planlagt eller foreslått.",
        "{0} {1}, medan «{2}» berre var planlagd eller føreslått.",
        "{0} {1}, while '{2}' was only planned or proposed.");

    private static readonly Sentence HeldWhenEnded = new(
        "{0} {1}, etter at «{2}» var avsluttet.",
        "{0} {1}, etter at «{2}» var avslutta.",
        "{0} {1}, after '{2}' had ended.");

    private static readonly LocalizedText WorkshopWasHeld = new("Workshopen ble holdt", "Workshopen vart halden", "The workshop was held");

    public static Rule Rule { get; } = new(
        RuleCodes.HeldWithinLife,
        RuleCategory.Structures,
        ProblemSeverity.Error,
        new(
            "Ingen møter eller workshoper skal være holdt av en struktur som bare var planlagt eller foreslått, eller som var avsluttet.",
            "Ingen møte eller workshopar skal vere haldne av ein struktur som berre var planlagd eller føreslått, eller som var avslutta.",
            "A meeting or workshop must not be held by a structure that was only planned or proposed, or that had ended."),
        [RuleSource.Fact("B11")],
        RuleCheck.OfNeighbours<Meeting>(CheckMeeting).And<Workshop>(CheckWorkshop));

    private static void CheckMeeting(Meeting meeting, Place place, RuleContext context, ReportProblem report) =>
        Check(MeetingEventWords.Held.AtStart(), meeting.Structures, meeting.Held?.Date, place.At("held").At("date"), context.Index, report);

    /// <summary>A workshop may well be held for a structure that is only planned, to prepare it, but not be arranged by one.</summary>
    private static void CheckWorkshop(Workshop workshop, Place place, RuleContext context, ReportProblem report) =>
        Check(WorkshopWasHeld, workshop.ArrangedBy.OfType<StructureParty>().Select(party => party.Structure), workshop.Held?.Date, place.At("held").At("date"), context.Index, report);

    private static void Check(
        LocalizedText what,
        IEnumerable<Id<CollaborationStructure>> structures,
        PartialDate? when,
        Place place,
        RegisterIndex index,
        ReportProblem report)
    {
        if (when is not { IsApproximate: false } date)
        {
            return;
        }

        foreach (CollaborationStructure structure in structures.Distinct().Select(index.Find).OfType<CollaborationStructure>())
        {
            var life = StructureLife.Of(structure, index);
            Sentence? wrong = life.IsOnlyIntendedOn(date) ? HeldWhenPlanned : life.IsOverOn(date) ? HeldWhenEnded : null;
            if (wrong is not null)
            {
                report(place, wrong.With(what, date.When(), $"{structure.Id}"), found: $"{date}");
            }
        }
    }
}
