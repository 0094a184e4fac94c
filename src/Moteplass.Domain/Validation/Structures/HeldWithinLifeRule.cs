namespace Moteplass.Domain.Validation;

/// <summary>STR008.</summary>
internal static class HeldWithinLifeRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.HeldWithinLife,
            ProblemSeverity.Error,
            new(
                "Ingen møter er holdt mens strukturen bare var planlagt eller foreslått, eller etter at den var avsluttet.",
                "Ingen møte er haldne medan strukturen berre var planlagd eller føreslått, eller etter at han var avslutta.",
                "No meeting is held while the structure is only planned or proposed, nor after it has ended."),
            "B11"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        var lives = new Dictionary<Id<CollaborationStructure>, StructureLife>();
        foreach ((Meeting meeting, Place place) in context.Meetings)
        {
            if (meeting.Held?.Date is not { IsApproximate: false } date)
            {
                continue;
            }

            foreach (CollaborationStructure structure in meeting.Structures.Distinct().Select(context.Index.Find).OfType<CollaborationStructure>())
            {
                if (!lives.TryGetValue(structure.Id, out StructureLife? life))
                {
                    lives.Add(structure.Id, life = new StructureLife(structure));
                }

                Check(structure, life, date, place.At("held").At("date"), report);
            }
        }
    }

    private static void Check(CollaborationStructure structure, StructureLife life, PartialDate date, Place place, Report report)
    {
        if (life.IsOnlyPlannedOn(date))
        {
            report(place, new LocalizedText(
                $"Møtet ({date}) ble holdt mens «{structure.Id}» bare var planlagt eller foreslått.",
                $"Møtet ({date}) vart halde medan «{structure.Id}» berre var planlagd eller føreslått.",
                $"The meeting ({date}) was held while '{structure.Id}' was only planned or proposed."), found: $"{date}");
        }
        else if (life.IsOverOn(date))
        {
            report(place, new LocalizedText(
                $"Møtet ({date}) ble holdt etter at «{structure.Id}» var avsluttet.",
                $"Møtet ({date}) vart halde etter at «{structure.Id}» var avslutta.",
                $"The meeting ({date}) was held after '{structure.Id}' had ended."), found: $"{date}");
        }
    }
}
