using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>WSH006.</summary>
internal static class WorkshopHeadsRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopHeads,
            ProblemSeverity.Error,
            new(
                "Det kan ikke ha deltatt flere organisasjoner enn personer.",
                "Det kan ikkje ha delteke fleire organisasjonar enn personar.",
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
                LocalizedText heads = CountWords.Of(participants);
                LocalizedText all = CountWords.Of(count, new("organisasjon", "organisasjon", "organisation"), new("organisasjoner", "organisasjonar", "organisations"));
                report(place.At("participants"), new LocalizedText(
                    $"Antall deltakere er {heads.Nb}, men det deltok {all.Nb}.",
                    $"Talet på deltakarar er {heads.Nn}, men det deltok {all.Nn}.",
                    $"The number of participants is {heads.En}, but {all.En} took part."), found: $"{participants}", allowed: $"{count.Minimum}..");
            }
        }
    }
}
