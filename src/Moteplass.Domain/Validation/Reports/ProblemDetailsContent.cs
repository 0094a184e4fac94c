using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Validation;

/// <summary>A report as what a web API answers (RFC 9457, <c>application/problem+json</c>), in one language.</summary>
/// <remarks>A host may say more of it with <c>with</c>, such as its own status or the address of its own documentation.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record ProblemDetailsContent
{
    /// <summary>The <see cref="Type"/> of a document that cannot be read as a register.</summary>
    public const string UnreadableType = "urn:moteplass:problem:unreadable-register";

    /// <summary>The <see cref="Type"/> of a register in which rules found something.</summary>
    public const string RulesType = "urn:moteplass:problem:rules";

    /// <summary>The kind of problem, a URI that stands for it and leads nowhere: <see cref="UnreadableType"/> or <see cref="RulesType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in words; the same for each problem of its <see cref="Type"/>.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status: 400 for a document that cannot be read, otherwise 422.</summary>
    public required int Status { get; init; }

    /// <summary>This problem in words: the report summed up.</summary>
    public required string Detail { get; init; }

    /// <summary>The problems that the report lists, in its order; <see cref="Detail"/> says how many more there are.</summary>
    public ValueList<ProblemDetailsError> Errors { get; init; }

    /// <summary>Makes the content from a report.</summary>
    /// <remarks>It has every problem of the report; narrow the report first where it should have errors alone.</remarks>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the texts.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The report has no problem, and so there is nothing to answer with: look for one first.</exception>
    public static ProblemDetailsContent Of(ValidationReport report, Language language) => Of(report, typeof(CollaborationRegister), language);

    internal static ProblemDetailsContent Of(ValidationReport report, Type kind, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.IsEmpty)
        {
            throw new ArgumentException("A report without problems cannot be answered as a problem.", nameof(report));
        }

        bool isUnreadable = report.Problems.Any(problem => problem.Severity == ProblemSeverity.Error && RuleCatalogue.Find(problem.Code)?.Category == RuleCategory.Format);
        return new ProblemDetailsContent
        {
            Type = isUnreadable ? UnreadableType : RulesType,
            Title = ProblemTitle.Of(kind, isUnreadable).In(language),
            Status = isUnreadable ? 400 : 422,
            Detail = report.Summary(language),
            Errors = [.. report.Problems.Select(problem => ProblemDetailsError.Of(problem, language))],
        };
    }
}
