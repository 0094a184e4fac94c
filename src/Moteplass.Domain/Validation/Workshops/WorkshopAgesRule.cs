using Moteplass.Domain.Interpretation;
using Moteplass.Domain.Words;

namespace Moteplass.Domain.Validation;

/// <summary>WSH004.</summary>
internal static class WorkshopAgesRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.WorkshopAges,
            ProblemSeverity.Info,
            new(
                "Deltakerne i en workshop hører til målgruppen.",
                "Deltakarane i ein workshop høyrer til målgruppa.",
                "Those who take part in a workshop belong to the target group."),
            "A13, B5"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Workshop workshop, Place place) in context.Workshops)
        {
            AgeRange[] targets =
            [
                .. workshop.ArrangedBy.OfType<StructureParty>()
                    .Select(party => context.Index.Find(party.Structure)?.TargetGroup?.Ages)
                    .OfType<AgeRange>(),
            ];
            if (workshop.Ages is { } ages && targets.Length > 0 && targets.All(target => AgeRanges.GoesPast(ages, target)))
            {
                (LocalizedText stated, LocalizedText target) = (AgeWords.Of(ages), AgeWords.Of(targets[0]));
                report(place.At("ages"), new LocalizedText(
                    $"Alderen {stated.Nb} går ut over målgruppen, {target.Nb}.",
                    $"Alderen {stated.Nn} går ut over målgruppa, {target.Nn}.",
                    $"The age range {stated.En} goes beyond the target group, {target.En}."), found: $"{ages}", allowed: $"{targets[0]}");
            }
        }
    }
}
