namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>Whoever is referred to as an owner is one of the owners of the structure.</summary>
    public const string NamedOwner = "MAN010";
}

/// <summary>MAN010.</summary>
internal static class NamedOwnerRule
{
    private static readonly Sentence NotAnOwner = new(
        "«{0}» er nevnt som eier, men er ikke blant eierne av strukturen.",
        "«{0}» er nemnd som eigar, men er ikkje blant eigarane av strukturen.",
        "'{0}' is referred to as an owner, but is not among the owners of the structure.");

    public static Rule Rule { get; } = new(
        RuleCodes.NamedOwner,
        RuleCategory.Mandates,
        ProblemSeverity.Warning,
        new(
            "Den som er nevnt som eier, skal være blant eierne av strukturen.",
            "Den som er nemnd som eigar, skal vere blant eigarane av strukturen.",
            "A party referred to as an owner should be among the owners of the structure."),
        [],
        RuleCheck.OfStructure(Check));

    private static void Check(CollaborationStructure structure, Place place, ReportProblem report)
    {
        for (int i = 0; i < structure.Mandates.Count; i++)
        {
            foreach ((OwnerParty party, Place within) in RecordsWithin.Of<OwnerParty>(structure.Mandates[i]))
            {
                if (party.Owner is { } owner && !structure.Owners.Contains(owner))
                {
                    report(place.At("mandates", i).To(within).At("owner"), NotAnOwner.With($"{owner}"), found: $"{owner}");
                }
            }
        }
    }
}
