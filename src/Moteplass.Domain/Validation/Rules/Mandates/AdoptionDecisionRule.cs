namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>A mandate states the same date and the same body as the decision by which it was adopted.</summary>
    public const string AdoptionDecision = "MAN012";
}

/// <summary>MAN012.</summary>
internal static class AdoptionDecisionRule
{
    private static readonly Sentence OtherDate = new(
        "Mandatet er oppgitt å være vedtatt {0}, men vedtaket er fra {1}.",
        "Mandatet er oppgitt å vere vedteke {0}, men vedtaket er frå {1}.",
        "The mandate is stated to have been adopted {0}, but the decision is from {1}.");

    private static readonly Sentence OtherDeciders = new(
        "Mandatet og vedtaket oppgir ikke samme organ som vedtok.",
        "Mandatet og vedtaket oppgir ikkje same organ som vedtok.",
        "The mandate and the decision do not state the same body that adopted it.");

    public static Rule Rule { get; } = new(
        RuleCodes.AdoptionDecision,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Et mandat skal oppgi samme dato og samme organ som vedtaket det viser til.",
            "Eit mandat skal oppgi same dato og same organ som vedtaket det viser til.",
            "A mandate should state the same date and the same body as the decision it refers to."),
        [],
        RuleCheck.OfNeighbours<Mandate>(Check));

    private static void Check(Mandate mandate, Place place, RuleContext context, ReportProblem report)
    {
        if (mandate.AdoptedIn?.Decision is { } id && context.Index.Find(id) is { } decision)
        {
            Check(mandate, decision, place, report);
        }
    }

    private static void Check(Mandate mandate, Decision decision, Place place, ReportProblem report)
    {
        if (mandate.Adopted is { } adopted && decision.When is { } decided && (adopted.IsDefinitelyBefore(decided) || decided.IsDefinitelyBefore(adopted)))
        {
            report(place.At("adopted"), OtherDate.With(adopted.When(), decided), found: $"{adopted}", allowed: $"{decided}");
        }

        if (!mandate.AdoptedBy.IsEmpty && !decision.DecidedBy.IsEmpty && AreOthers(mandate.AdoptedBy, decision.DecidedBy))
        {
            report(place.At("adoptedBy"), OtherDeciders);
        }
    }

    /// <summary>Whether none of those named by the one may be any of those named by the other: each of them is an actor by name.</summary>
    private static bool AreOthers(ValueList<Party> some, ValueList<Party> others) =>
        some.Concat(others).All(party => party is ActorParty)
        && !some.Cast<ActorParty>().Any(one => others.Cast<ActorParty>().Any(other => one.Actor == other.Actor && (one.Organ is null || other.Organ is null || one.Organ == other.Organ)));
}
