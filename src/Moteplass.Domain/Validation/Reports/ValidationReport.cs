using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>What checking a register or a record came to (valideringsrapport): its problems, and what could not be checked.</summary>
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
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed partial record ValidationReport
{
    /// <summary>The number of problems that a report lists at most, unless it is asked for more.</summary>
    public const int MostProblems = 1_000;

    /// <summary>
    /// The problems, in the order in which they were found: those of the form by their places in the document, those of rules rule by rule
    /// and within a rule in the order of the register. There may be more; see <see cref="NotListed"/>.
    /// </summary>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>
    /// How many problems there are beside those that <see cref="Problems"/> lists, by code and severity (ikke vist); in the order of the codes, and
    /// empty where all are listed.
    /// </summary>
    public ValueList<ProblemCount> NotListed { get; init; }

    /// <summary>
    /// The codes of the rules that checked nothing, or not everything, because no day was given (ikke vurdert); in the order of the codes, and
    /// empty where a day was given.
    /// </summary>
    public ValueList<string> NotJudged { get; init; }

    /// <summary>Whether there is no problem at all.</summary>
    public bool IsEmpty => Problems.IsEmpty && NotListed.IsEmpty;

    /// <summary>Whether there is a problem that is an error. Warnings and info leave a register valid.</summary>
    public bool HasErrors => Count(ProblemSeverity.Error) > 0;

    /// <summary>Checks a register by all rules.</summary>
    /// <remarks>
    /// The first <see cref="MostProblems"/> problems are listed, and of a small register no more than weigh about as much as it does a few times over
    /// (though never fewer than twenty); the others are counted in <see cref="NotListed"/>. So nobody gets a report of megabytes by posting a
    /// register of kilobytes. What was made in code and could be in no document, such as a record without an id, an enum that is not a value or a required member
    /// that is null, is an error of the form (<see cref="FormatCodes"/>), and no rule checks such a register.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped, and <see cref="NotJudged"/> names them.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValidationReport Of(CollaborationRegister register, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Of(RuleRunner.Judge(register, asOf, MostProblems, areWeighed: true), asOf);
    }

    /// <summary>Checks a register by all rules, and lists as many problems as are wanted, whatever they weigh.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped, and <see cref="NotJudged"/> names them.</param>
    /// <param name="mostProblems">How many problems are listed at the most, 0 or more; the others are counted in <see cref="NotListed"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostProblems"/> is negative.</exception>
    public static ValidationReport Of(CollaborationRegister register, LocalDate? asOf, int mostProblems)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentOutOfRangeException.ThrowIfNegative(mostProblems);
        return Of(RuleRunner.Judge(register, asOf, mostProblems, areWeighed: false), asOf);
    }

    /// <summary>How many problems there are of a severity, listed or not.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number, 0 or more.</returns>
    public int Count(ProblemSeverity severity)
    {
        long count = 0;
        foreach (Problem problem in Problems)
        {
            count += problem.Severity == severity ? 1 : 0;
        }

        foreach (ProblemCount more in NotListed)
        {
            count += more.Severity == severity ? more.Count : 0;
        }

        return (int)Math.Min(count, int.MaxValue);
    }

    internal static ValidationReport Of(JudgedProblems judged, LocalDate? asOf) =>
        new() { Problems = judged.Problems, NotListed = judged.NotListed, NotJudged = WithoutDay(asOf) };

    private static ValueList<string> WithoutDay(LocalDate? asOf) => asOf is null ? RuleCatalogue.NeedingDay : [];
}
