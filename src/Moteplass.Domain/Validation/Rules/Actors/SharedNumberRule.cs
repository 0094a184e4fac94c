using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Two actors share an organisation number only where one is part of the other or borrows it.</summary>
    public const string SharedNumber = "ACT003";
}

/// <summary>ACT003.</summary>
internal static class SharedNumberRule
{
    private static readonly Sentence AlsoStated = new(
        "Nummeret {0} er også oppgitt for «{1}», men det er ikke oppgitt at den ene er del av den andre eller bruker den andres nummer.",
        "Nummeret {0} er også oppgitt for «{1}», men det er ikkje oppgitt at den eine er del av den andre eller brukar nummeret til den andre.",
        "The number {0} is also stated for '{1}', but neither is stated to be part of the other or to use its number.");

    public static Rule Rule { get; } = new(
        RuleCodes.SharedNumber,
        RuleCategory.Actors,
        ProblemSeverity.Warning,
        new(
            "To aktører skal bare ha samme organisasjonsnummer når den ene er del av den andre eller bruker den andres nummer, eller når begge er del av den samme.",
            "To aktørar skal berre ha same organisasjonsnummer når den eine er del av den andre eller brukar nummeret til den andre, eller når begge er del av den same.",
            "Two actors should share an organisation number only if one is part of the other or uses its number, or if both are part of the same actor."),
        [RuleSource.PublishedPractice],
        RuleCheck.OfRegister(Check, RuleReach.Of(record => record as Actor)));

    private static void Check(RuleContext context, ReportProblem report)
    {
        var met = new HashSet<OrganisationNumber>(context.Register.Actors.Count);
        HashSet<OrganisationNumber> shared = [.. context.Register.Actors.Where(actor => actor.OrganisationNumber is { } number && !met.Add(number)).Select(actor => actor.OrganisationNumber!.Value)];
        if (shared.Count == 0)
        {
            return;
        }

        foreach (IGrouping<OrganisationNumber, (Actor Actor, Place Place)> sharing in context.All<Actor>()
            .Where(one => one.Record.OrganisationNumber is { } number && shared.Contains(number) && !Borrows(one.Record))
            .DistinctBy(one => one.Record.Id)
            .GroupBy(one => one.Record.OrganisationNumber!.Value)
            .Where(sharing => sharing.Skip(1).Any()))
        {
            Check([.. sharing], sharing.Key, context.Index, report);
        }
    }

    private static bool Borrows(Actor actor) => actor.NumberBorrowedFrom is { } lender && lender != actor.Id;

    /// <summary>Those that hang together as parts and wholes are one legal entity; each further entity is reported once.</summary>
    private static void Check((Actor Actor, Place Place)[] sharing, OrganisationNumber number, RegisterIndex index, ReportProblem report)
    {
        HashSet<Id<Actor>> ids = [.. sharing.Select(one => one.Actor.Id)];
        var known = new Dictionary<Id<Actor>, Id<Actor>?>();
        var entities = new UnionFind<Id<Actor>>();
        foreach ((Actor actor, _) in sharing)
        {
            if ((NearestWhole(actor, ids, known, index) ?? WholeOf(actor)) is { } whole)
            {
                entities.Join(actor.Id, whole);
            }
        }

        Id<Actor> first = sharing[0].Actor.Id;
        HashSet<Id<Actor>> met = [entities.Find(first)];
        foreach ((Actor actor, Place place) in sharing)
        {
            if (met.Add(entities.Find(actor.Id)))
            {
                report(place.At("organisationNumber"), AlsoStated.With($"{number}", $"{first}"), found: $"{number}");
            }
        }
    }

    /// <summary>Of whom somebody is a section: two of them may go by its number though it does not state that itself. Who only answers to the same one is a body of its own.</summary>
    private static Id<Actor>? WholeOf(Actor actor) =>
        actor is UserOrganisation or PublicBody { Kind: PublicBodyKind.AgencyUnit } ? ParentActor.Of(actor) : null;

    /// <summary>The nearest actor with the number that another is part of, however far up; what is above them is gone through once for all.</summary>
    private static Id<Actor>? NearestWhole(Actor actor, HashSet<Id<Actor>> ids, Dictionary<Id<Actor>, Id<Actor>?> known, RegisterIndex index)
    {
        var way = new List<Id<Actor>>();
        var met = new HashSet<Id<Actor>> { actor.Id };
        Id<Actor>? nearest = null;
        Id<Actor>? whole = ParentActor.Of(actor);
        for (; whole is { } id && met.Add(id); whole = index.Find(id) is { } next ? ParentActor.Of(next) : null)
        {
            if (ids.Contains(id))
            {
                nearest = id;
                break;
            }

            if (known.TryGetValue(id, out nearest))
            {
                break;
            }

            way.Add(id);
        }

        // What leads back to the actor leads to it from elsewhere.
        if (whole != actor.Id)
        {
            way.ForEach(one => known[one] = nearest);
        }

        return nearest == actor.Id ? null : nearest;
    }
}
