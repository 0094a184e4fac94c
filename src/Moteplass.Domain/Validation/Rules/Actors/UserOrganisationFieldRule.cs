namespace Moteplass.Domain.Validation;

/// <summary>ACT002.</summary>
internal static class UserOrganisationFieldRule
{
    private static readonly Sentence NeitherIsStated = new(
        "Verken målgruppe eller fagområde er oppgitt.",
        "Verken målgruppe eller fagområde er oppgitt.",
        "Neither a target group nor a policy field is stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.UserOrganisationField,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "For en brukerorganisasjon er målgruppen eller fagområdet kjent.",
            "For ein brukarorganisasjon er målgruppa eller fagområdet kjent.",
            "The target group or the policy field of a user organisation is known."),
        [RuleSource.Fact("B5")],
        RuleCheck.OfRecord<Actor>(Check));

    private static void Check(Actor actor, Place place, ReportProblem report)
    {
        if (actor is UserOrganisation { TargetGroup: null or { Ages: null, Description: null }, PolicyFields.IsEmpty: true })
        {
            report(place, NeitherIsStated);
        }
    }
}
