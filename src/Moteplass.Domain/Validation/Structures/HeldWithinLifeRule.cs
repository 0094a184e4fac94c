using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>STR008.</summary>
internal static class HeldWithinLifeRule
{
    private static readonly Held Meeting = new("Møtet", "Møtet", "halde", "meeting");
    private static readonly Held Workshop = new("Workshopen", "Workshopen", "halden", "workshop");

    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.HeldWithinLife,
            ProblemSeverity.Error,
            new(
                "Ingen møter eller workshoper er holdt av en struktur som bare var planlagt eller foreslått, eller som var avsluttet.",
                "Ingen møte eller workshopar er haldne av ein struktur som berre var planlagd eller føreslått, eller som var avslutta.",
                "No meeting or workshop is held by a structure that is only planned or proposed, nor after it has ended."),
            "B11"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var lives = new Dictionary<Id<CollaborationStructure>, ProvenLife>();
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            Check(Meeting, meeting.Structures, meeting.Held?.Date, place.At("held").At("date"), context.Index, lives, report);
        }

        // A workshop may well be held for a structure that is only planned, to prepare it, but not be arranged by one.
        foreach ((Workshop workshop, Place place) in context.Workshops.Where(one => one.Workshop.Status == MeetingStatus.Held))
        {
            Check(Workshop, workshop.ArrangedBy.OfType<StructureParty>().Select(party => party.Structure), workshop.When, place.At("when"), context.Index, lives, report);
        }
    }

    private static void Check(
        Held what,
        IEnumerable<Id<CollaborationStructure>> structures,
        PartialDate? when,
        Place place,
        RegisterIndex index,
        Dictionary<Id<CollaborationStructure>, ProvenLife> lives,
        Report report)
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

            if (life.IsOnlyIntendedOn(date))
            {
                report(place, new LocalizedText(
                    $"{what.Nb} ({date}) ble holdt mens «{structure.Id}» bare var planlagt eller foreslått.",
                    $"{what.Nn} ({date}) vart {what.HeldNn} medan «{structure.Id}» berre var planlagd eller føreslått.",
                    $"The {what.En} ({date}) was held while '{structure.Id}' was only planned or proposed."), found: $"{date}");
            }
            else if (life.IsOverOn(date))
            {
                report(place, new LocalizedText(
                    $"{what.Nb} ({date}) ble holdt etter at «{structure.Id}» var avsluttet.",
                    $"{what.Nn} ({date}) vart {what.HeldNn} etter at «{structure.Id}» var avslutta.",
                    $"The {what.En} ({date}) was held after '{structure.Id}' had ended."), found: $"{date}");
            }
        }
    }

    private sealed record Held(string Nb, string Nn, string HeldNn, string En);
}
