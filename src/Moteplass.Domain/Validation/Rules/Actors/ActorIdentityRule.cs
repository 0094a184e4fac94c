namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>An actor without an organisation number can be identified in another way.</summary>
    public const string ActorIdentity = "ACT001";
}

/// <summary>ACT001.</summary>
internal static class ActorIdentityRule
{
    private static readonly Sentence NotIdentified = new(
        "Organisasjonsnummer er ikke oppgitt, og aktøren kan ikke identifiseres på annen måte.",
        "Organisasjonsnummer er ikkje oppgitt, og aktøren kan ikkje identifiserast på annan måte.",
        "No organisation number is stated, and the actor cannot be identified in another way.");

    private static readonly Sentence SeveralNotIdentified = new(
        "{0} aktører er oppgitt uten organisasjonsnummer og kan ikke identifiseres på annen måte: {1}.",
        "{0} aktørar er oppgitt utan organisasjonsnummer og kan ikkje identifiserast på annan måte: {1}.",
        "{0} actors are stated without an organisation number and cannot be identified in another way: {1}.");

    public static Rule Rule { get; } = new(
        RuleCodes.ActorIdentity,
        RuleCategory.Actors,
        ProblemSeverity.Info,
        new(
            "En aktør uten organisasjonsnummer skal kunne identifiseres på en annen måte.",
            "Ein aktør utan organisasjonsnummer skal kunne identifiserast på ein annan måte.",
            "An actor without an organisation number should be identifiable in another way."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRegister((context, report) => ActorsTogether.Check(context, actor => !IsIdentified(actor), NotIdentified, SeveralNotIdentified, report), RuleReach.Of(record => record as Actor)),
        RuleCheck.OfRecord<Actor>(CheckAlone));

    private static void CheckAlone(Actor actor, Place place, ReportProblem report)
    {
        if (!IsIdentified(actor))
        {
            report(place, NotIdentified);
        }
    }

    /// <summary>A group that is described and not named is not a legal entity, and one abroad has no number in the Norwegian register.</summary>
    private static bool IsIdentified(Actor actor) =>
        actor is OrganisationGroup
        || !actor.IsPerhapsNorwegian
        || actor.OrganisationNumber is not null
        || (actor.NumberBorrowedFrom is { } lender && lender != actor.Id)
        || ParentActor.Of(actor) is not null;
}
