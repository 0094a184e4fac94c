using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Changes;

/// <summary>What a change of a register does to its problems: those that it adds, and those that it removes (endringer i problemene).</summary>
/// <remarks>
/// <para>A problem is the same before and after where the same rule finds it in the same record and at the same member, wherever in a list these are. Of several that are
/// so, those that say the same go together first. A record under another id is another record.</para>
/// <para>All problems of both registers are compared, however many there are. Immutable, and so safe to use from any thread.</para>
/// </remarks>
/// <example>
/// <code>
/// var change = ProblemDiff.Of(register, edited, today);
/// if (change.AddsErrors)
/// {
///     Console.WriteLine(string.Join('\n', change.Added.Select(problem => problem.In(Language.Nb))));
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

    /// <summary>Checks both registers, and says what is different.</summary>
    /// <param name="before">The register as it was.</param>
    /// <param name="after">The register as it is.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped.</param>
    /// <returns>What was added and what was removed.</returns>
    /// <exception cref="ArgumentNullException">A register is null.</exception>
    public static ProblemDiff Of(CollaborationRegister before, CollaborationRegister after, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (Problem[] removed, Problem[] added) = ProblemMatching.Unmatched(
            ValidationReport.Of(before, asOf, int.MaxValue).Problems, ValidationReport.Of(after, asOf, int.MaxValue).Problems);
        return new ProblemDiff([.. added], [.. removed]);
    }
}
