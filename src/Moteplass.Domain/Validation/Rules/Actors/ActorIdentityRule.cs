namespace Moteplass.Domain.Validation;

/// <summary>ACT001.</summary>
internal static class ActorIdentityRule
{
    private static readonly Sentence NotIdentified = new(
        "Verken organisasjonsnummer, hvem nummeret er lånt av eller hvem aktøren hører under, er oppgitt.",
        "Verken organisasjonsnummer, kven nummeret er lånt av eller kven aktøren høyrer under, er oppgitt.",
        "Neither an organisation number, nor from whom one is borrowed, nor to whom the actor belongs is stated.");

    public static Rule Rule { get; } = new(
        RuleCodes.ActorIdentity,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "En aktør uten organisasjonsnummer kan kjennes igjen på en annen måte.",
            "Ein aktør utan organisasjonsnummer kan kjennast att på ein annan måte.",
            "An actor without an organisation number can be identified in another way."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRecord<Actor>(Check));

    private static void Check(Actor actor, Place place, ReportProblem report)
    {
        if (!IsIdentified(actor))
        {
            report(place, NotIdentified);
        }
    }

    /// <summary>A group that is described and not named is no legal entity.</summary>
    private static bool IsIdentified(Actor actor) =>
        actor is OrganisationGroup
        || actor.OrganisationNumber is not null
        || actor.NumberBorrowedFrom is not null
        || ParentActor.Of(actor) is not null;
}
