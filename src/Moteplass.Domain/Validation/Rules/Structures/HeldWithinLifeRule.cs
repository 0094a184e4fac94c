using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>STR008.</summary>
internal static class HeldWithinLifeRule
{
    private static readonly Sentence HeldWhenPlanned = new(
        "{0} ({1}) ble {2} mens «{3}» bare var planlagt eller foreslått.",
        "{0} ({1}) vart {2} medan «{3}» berre var planlagd eller føreslått.",
        "{0} ({1}) was {2} while '{3}' was only planned or proposed.");

    private static readonly Sentence HeldWhenEnded = new(
        "{0} ({1}) ble {2} etter at «{3}» var avsluttet.",
        "{0} ({1}) vart {2} etter at «{3}» var avslutta.",
        "{0} ({1}) was {2} after '{3}' had ended.");

    private static readonly (LocalizedText Name, LocalizedText Held) TheMeeting = (new("Møtet", "Møtet", "The meeting"), new("holdt", "halde", "held"));

    private static readonly (LocalizedText Name, LocalizedText Held) TheWorkshop = (new("Workshopen", "Workshopen", "The workshop"), new("holdt", "halden", "held"));

    public static Rule Rule { get; } = new(
        RuleCodes.HeldWithinLife,
        RuleCategory.Structures,
        ProblemSeverity.Error,
        new(
            "Ingen møter eller workshoper er holdt av en struktur som bare var planlagt eller foreslått, eller som var avsluttet.",
            "Ingen møte eller workshopar er haldne av ein struktur som berre var planlagd eller føreslått, eller som var avslutta.",
            "No meeting or workshop is held by a structure that is only planned or proposed, nor after it has ended."),
        [RuleSource.Fact("B11")],
        RuleCheck.OfRegister(Check));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var lives = new Dictionary<Id<CollaborationStructure>, ProvenLife>();
        foreach ((Meeting meeting, Place place) in context.All<Meeting>())
        {
            Check(TheMeeting, meeting.Structures, meeting.Held?.Date, place.At("held").At("date"), context.Index, lives, report);
        }

        // A workshop may well be held for a structure that is only planned, to prepare it, but not be arranged by one.
        foreach ((Workshop workshop, Place place) in context.All<Workshop>().Where(one => one.Record.Status == MeetingStatus.Held))
        {
            Check(TheWorkshop, workshop.ArrangedBy.OfType<StructureParty>().Select(party => party.Structure), workshop.When, place.At("when"), context.Index, lives, report);
        }
    }

    private static void Check(
        (LocalizedText Name, LocalizedText Held) what,
        IEnumerable<Id<CollaborationStructure>> structures,
        PartialDate? when,
        Place place,
        RegisterIndex index,
        Dictionary<Id<CollaborationStructure>, ProvenLife> lives,
        ReportProblem report)
    {
        if (when is not { IsApproximate: false } date)
        {
            return;
        }

        foreach (CollaborationStructure structure in structures.Distinct().Select(index.Find).OfType<CollaborationStructure>())
        {
            if (!lives.TryGetValue(structure.Id, out ProvenLife? life))
            {
                lives.Add(structure.Id, life = new ProvenLife(structure));
            }

            Sentence? wrong = life.IsOnlyIntendedOn(date) ? HeldWhenPlanned : life.IsOverOn(date) ? HeldWhenEnded : null;
            if (wrong is not null)
            {
                report(place, wrong.With(what.Name, $"{date}", what.Held, $"{structure.Id}"), found: $"{date}");
            }
        }
    }
}
