namespace Moteplass.Domain.Validation;

/// <summary>WSH006.</summary>
internal static class WorkshopHeadsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopHeads,
            ProblemSeverity.Error,
            new(
                "Flere organisasjoner enn deltakere kan ikke ha deltatt.",
                "Fleire organisasjonar enn deltakarar kan ikkje ha delteke.",
                "No more organisations take part than there are participants."),
            "A7, A12"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            CountRange? organisations = workshop.Organisations ?? (workshop.Attendees.IsEmpty ? null : CountRange.AtLeast(workshop.Attendees.Distinct().Count()));
            if (organisations is { } count && workshop.Participants is { } participants && count.Exceeds(participants) == true)
            {
                report(place.At("participants"), new LocalizedText(
                    $"{count} {Plural.Of(count, "organisasjon", "organisasjoner")} deltok, men bare {participants} {Plural.Of(participants, "deltaker", "deltakere")}.",
                    $"{count} {Plural.Of(count, "organisasjon", "organisasjonar")} deltok, men berre {participants} {Plural.Of(participants, "deltakar", "deltakarar")}.",
                    $"{count} {Plural.Of(count, "organisation", "organisations")} took part, but only {participants} {Plural.Of(participants, "participant", "participants")}."), found: $"{participants}", allowed: $"{count.Minimum}..");
            }
        }
    }
}
