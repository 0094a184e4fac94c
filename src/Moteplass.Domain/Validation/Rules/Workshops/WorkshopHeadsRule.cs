using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>No more organisations take part in a workshop than participants.</summary>
    public const string WorkshopHeads = "WSH006";
}

/// <summary>WSH006.</summary>
internal static class WorkshopHeadsRule
{
    private static readonly Sentence FewerHeads = new(
        "Antall deltakere er {0}, men det deltok {1}.",
        "Talet på deltakarar er {0}, men det deltok {1}.",
        "The number of participants is {0}, but {1} took part.");

    private static readonly LocalizedText Organisation = new("organisasjon", "organisasjon", "organisation");

    private static readonly LocalizedText Organisations = new("organisasjoner", "organisasjonar", "organisations");

    public static Rule Rule { get; } = new(
        RuleCodes.WorkshopHeads,
        RuleCategory.Workshops,
        ProblemSeverity.Error,
        new(
            "Det skal ikke ha deltatt flere organisasjoner enn personer.",
            "Det skal ikkje ha delteke fleire organisasjonar enn personar.",
            "There must not be more organisations than participants."),
        [RuleSource.Fact("A7"), RuleSource.Fact("A12")],
        RuleCheck.OfRecord<Workshop>(Check));

    private static void Check(Workshop workshop, Place place, ReportProblem report)
    {
        CountRange count = workshop.Organisations ?? CountRange.AtLeast(workshop.Attendees.Distinct().Count());
        if (workshop.Participants is { } participants && count.Exceeds(participants) == true)
        {
            report(
                place.At("participants"),
                FewerHeads.With(participants, CountWords.Of(count, Organisation, Organisations)),
                found: $"{participants}",
                allowed: $"{count.Minimum}..");
        }
    }
}
