namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>The target group or the policy field of a user organisation is known.</summary>
    public const string UserOrganisationField = "ACT002";
}

/// <summary>ACT002.</summary>
internal static class UserOrganisationFieldRule
{
    private static readonly Sentence NeitherIsStated = new(
        "Verken målgruppe eller fagområde er oppgitt.",
        "Verken målgruppe eller fagområde er oppgitt.",
        "Neither a target group nor a policy field is stated.");

    private static readonly Sentence NeitherIsStatedOfSeveral = new(
        "For {0} brukerorganisasjoner er verken målgruppe eller fagområde oppgitt: {1}.",
        "For {0} brukarorganisasjonar er verken målgruppe eller fagområde oppgitt: {1}.",
        "For {0} user organisations neither a target group nor a policy field is stated: {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.UserOrganisationField,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "Målgruppen eller fagområdet til en brukerorganisasjon skal være kjent.",
            "Målgruppa eller fagområdet til ein brukarorganisasjon skal vere kjent.",
            "The target group or the policy field of a user organisation should be known."),
        [RuleSource.Fact("B5")],
        RuleCheck.OfRegister((context, report) => ActorsTogether.Check(context, HasNeither, NeitherIsStated, NeitherIsStatedOfSeveral, report), RuleReach.Of(record => record as Actor)),
        RuleCheck.OfRecord<Actor>(CheckAlone));

    private static void CheckAlone(Actor actor, Place place, ReportProblem report)
    {
        if (HasNeither(actor))
        {
            report(place, NeitherIsStated);
        }
    }

    private static bool HasNeither(Actor actor) =>
        actor is UserOrganisation { TargetGroup: null or { Ages: null, Description: null }, PolicyFields.IsEmpty: true };
}
