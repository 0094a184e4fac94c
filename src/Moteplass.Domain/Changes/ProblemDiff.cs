using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Changes;

/// <summary>What a change of a register does to its problems: those that it adds, and those that it removes (endrede problemer).</summary>
/// <remarks>
/// <para>A problem before and one after are the same if one rule finds them in the same record and at the same member, whatever their places in lists. Problems with the
/// same message are paired first. A record under another id is another record.</para>
/// <para>All problems of both registers are compared, however many there are. Immutable, and so safe to use from any thread.</para>
/// </remarks>
/// <example>
/// <code>
/// var problems = ProblemDiff.Of(register, edited, today);
/// if (problems.AddsErrors)
/// {
///     Console.WriteLine(string.Join('\n', problems.Added.Select(problem => problem.In(Language.Nb))));
/// }
/// </code>
/// </example>
public sealed partial record ProblemDiff
{
    private ProblemDiff(ValueList<Problem> added, ValueList<Problem> removed) => (Added, Removed) = (added, removed);

    /// <summary>The problems that the register after has and the one before had not, in the order of its report and with its pointers.</summary>
    public ValueList<Problem> Added { get; }

    /// <summary>The problems that the register before had and the one after has not, in the order of its report and with its pointers.</summary>
    public ValueList<Problem> Removed { get; }

    /// <summary>Whether a problem that is an error was added.</summary>
    public bool AddsErrors => Added.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Validates both registers, and compares what is found.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is.</param>
    /// <param name="asOf">The date on which rules that need one evaluate both; without it those rules are left out.</param>
    /// <returns>What was added and what was removed.</returns>
    /// <exception cref="ArgumentNullException">A register is null.</exception>
    public static ProblemDiff Of(CollaborationRegister before, CollaborationRegister after, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ValueList<Problem> old = ValidationReport.Of(before, asOf, int.MaxValue).Problems;
        ValueList<Problem> now = ValidationReport.Of(after, asOf, int.MaxValue).Problems;
        return new ProblemDiff(ProblemMatching.Without(now, old), ProblemMatching.Without(old, now));
    }
}
