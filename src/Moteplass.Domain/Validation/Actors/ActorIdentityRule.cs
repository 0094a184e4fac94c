namespace Moteplass.Domain.Validation;

/// <summary>ACT001.</summary>
internal static class ActorIdentityRule
{
    public static RegisterRule Rule { get; } = new(
        new Rule(
            RuleCodes.ActorIdentity,
            ProblemSeverity.Info,
            new(
                "En aktør uten organisasjonsnummer kan kjennes igjen på en annen måte.",
                "Ein aktør utan organisasjonsnummer kan kjennast att på ein annan måte.",
                "An actor without an organisation number can be identified in another way."),
            "corpus"),
        Check);

    private static void Check(RuleContext context, Report report)
    {
        foreach ((Actor actor, Place place) in context.Actors)
        {
            if (!IsIdentified(actor))
            {
                report(place, new(
                    "Verken organisasjonsnummer, hvem nummeret er lånt av eller hvem aktøren hører under, er oppgitt.",
                    "Verken organisasjonsnummer, kven nummeret er lånt av eller kven aktøren høyrer under, er oppgitt.",
                    "Neither an organisation number, nor from whom one is borrowed, nor to whom the actor belongs is stated."));
            }
        }
    }

    /// <summary>A group that is described and not named is no legal entity.</summary>
    private static bool IsIdentified(Actor actor) =>
        actor is OrganisationGroup
        || actor.OrganisationNumber is not null
        || actor.NumberBorrowedFrom is not null
        || Wholes.Of(actor) is not null;
}
