namespace Moteplass.Domain.Validation;

/// <summary>ACT002.</summary>
internal static class UserOrganisationFieldRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.UserOrganisationField,
            ProblemSeverity.Info,
            new(
                "For en brukerorganisasjon er målgruppen eller fagområdet kjent.",
                "For ein brukarorganisasjon er målgruppa eller fagområdet kjent.",
                "The target group or the policy field of a user organisation is known."),
            "B5"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Actor actor, Place place) in context.Actors)
        {
            if (actor is UserOrganisation { TargetGroup: null or { Ages: null, Description: null }, PolicyFields.IsEmpty: true })
            {
                report(place, new(
                    "Verken målgruppe eller fagområde er oppgitt.",
                    "Verken målgruppe eller fagområde er oppgitt.",
                    "Neither a target group nor a policy field is stated."));
            }
        }
    }
}
