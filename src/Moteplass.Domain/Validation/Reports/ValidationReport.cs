using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What judging a register or a record came to (valideringsrapport): its problems, and what could not be judged.</summary>
/// <remarks>Immutable and value-equal; it may be read from any thread, and says the same under every culture.</remarks>
/// <example>
/// <code>
/// var report = ValidationReport.Of(register, asOf: new LocalDate(2024, 6, 30));
/// if (report.HasErrors)
/// {
///     Console.WriteLine(report.AtLeast(ProblemSeverity.Error).In(Language.Nb));
/// }
/// </code>
/// </example>
public sealed partial record ValidationReport
{
    /// <summary>
    /// The problems, in the order in which they were found: those of the form by their places in the document, those of rules rule by rule
    /// and within a rule in the order of the register.
    /// </summary>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>
    /// The codes of the rules that judged nothing, or not everything, because no day was given (ikke vurdert); in the order of the codes, and
    /// empty where a day was given.
    /// </summary>
    public ValueList<string> NotJudged { get; init; }

    /// <summary>Whether there is no problem at all.</summary>
    public bool IsEmpty => Problems.IsEmpty;

    /// <summary>Whether there is a problem that is an error. Warnings and info leave a register valid.</summary>
    public bool HasErrors => Count(ProblemSeverity.Error) > 0;

    /// <summary>Judges a register by all rules.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day as of which rules judge that need one; without it they do not, and <see cref="NotJudged"/> names them.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValidationReport Of(CollaborationRegister register, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new ValidationReport { Problems = RuleRunner.Judge(register, asOf), NotJudged = WithoutDay(asOf) };
    }

    /// <summary>How many problems there are of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number, 0 or more.</returns>
    public int Count(ProblemSeverity severity)
    {
        int count = 0;
        foreach (Problem problem in Problems)
        {
            count += problem.Severity == severity ? 1 : 0;
        }

        return count;
    }

    private static ValueList<string> WithoutDay(LocalDate? asOf) => asOf is null ? RuleCatalogue.NeedingDay : [];
}
