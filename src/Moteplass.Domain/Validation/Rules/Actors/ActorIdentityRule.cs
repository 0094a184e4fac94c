namespace Moteplass.Domain.Validation;

/// <summary>ACT001.</summary>
internal static class ActorIdentityRule
{
    private static readonly Sentence NotIdentified = new(
        "Verken organisasjonsnummer, hvem nummeret er lånt av eller hvem aktøren hører under, er oppgitt.",
        "Verken organisasjonsnummer, kven nummeret er lånt av eller kven aktøren høyrer under, er oppgitt.",
        "Neither an organisation number, nor from whom one is borrowed, nor to whom the actor belongs is stated.");

    private static readonly Sentence SeveralNotIdentified = new(
        "For {0} aktører er verken organisasjonsnummer, hvem nummeret er lånt av eller hvem de hører under, oppgitt: {1}.",
        "For {0} aktørar er verken organisasjonsnummer, kven nummeret er lånt av eller kven dei høyrer under, oppgitt: {1}.",
        "For {0} actors neither an organisation number, nor from whom one is borrowed, nor to whom they belong is stated: {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.ActorIdentity,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "En aktør uten organisasjonsnummer kan kjennes igjen på en annen måte.",
            "Ein aktør utan organisasjonsnummer kan kjennast att på ein annan måte.",
            "An actor without an organisation number can be identified in another way."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRegister((context, report) => ActorsTogether.Check(context, actor => !IsIdentified(actor), NotIdentified, SeveralNotIdentified, report)),
        RuleCheck.OfRecord<Actor>(CheckAlone));

    private static void CheckAlone(Actor actor, Place place, ReportProblem report)
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
        || (actor.NumberBorrowedFrom is { } lender && lender != actor.Id)
        || ParentActor.Of(actor) is not null;
}
