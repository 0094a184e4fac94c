namespace Moteplass.Domain.Validation;

/// <summary>A problem, and in which record of the register it is; in none where it is of the register itself.</summary>
internal readonly record struct PlacedProblem(Problem Problem, RecordSlot? Slot)
{
    /// <summary>Where it stands among the others of a rule: what is in no record comes last.</summary>
    public RecordSlot Order => Slot ?? new RecordSlot(int.MaxValue, 0);

    public static PlacedProblem Of(Problem problem) => new(problem, RecordSlot.Of(problem.Pointer));
}
