namespace Moteplass.Domain.Validation;

public static partial class RuleCodes
{
    /// <summary>In a joint working group sits each of the directorates that own it.</summary>
    public const string JointWorkingGroup = "PAR003";
}

/// <summary>PAR003.</summary>
internal static class JointWorkingGroupRule
{
    private static readonly Sentence NoSeat = new(
        "Arbeidsgruppen er felles, men det er ikke ført opp noen plass for «{0}».",
        "Arbeidsgruppa er felles, men det er ikkje ført opp nokon plass for «{0}».",
        "The working group is joint, but no seat is listed for '{0}'.");

    public static Rule Rule { get; } = new(
        RuleCodes.JointWorkingGroup,
        RuleCategory.Parity,
        ProblemSeverity.Warning,
        new(
            "I en felles arbeidsgruppe skal hvert av direktoratene som eier den, ha en plass.",
            "I ei felles arbeidsgruppe skal kvart av direktorata som eig ho, ha ein plass.",
            "Each directorate that owns a joint working group should have a seat in it."),
        [RuleSource.Fact("A6"), RuleSource.Fact("B3")],
        RuleCheck.OfNeighbours<CollaborationStructure>(Check));

    private static void Check(CollaborationStructure structure, Place place, RuleContext context, ReportProblem report)
    {
        if (structure.Kind != StructureKind.WorkingGroup || structure.Owners.Count < 2)
        {
            return;
        }

        Id<Actor>[] directorates = [.. structure.Owners.Distinct().Where(owner => context.Index.Find(owner) is Directorate)];
        HashSet<Id<Actor>> seated = [.. structure.Seats.Select(seat => seat.OnBehalfOf).OfType<Id<Actor>>()];

        // A list that names no directorate is no list of them.
        if (directorates.Length < 2 || !directorates.Any(seated.Contains))
        {
            return;
        }

        foreach (Id<Actor> missing in directorates.Where(one => !seated.Contains(one)))
        {
            report(place.At("seats"), NoSeat.With($"{missing}"));
        }
    }
}
