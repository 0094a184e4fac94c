namespace Moteplass.Domain.Validation;

public sealed partial record ValidationReport
{
    /// <summary>The same report without the problems that are less grave.</summary>
    /// <param name="severity">The least severity that stays: <see cref="ProblemSeverity.Info"/> for all, <see cref="ProblemSeverity.Error"/> for errors alone.</param>
    /// <returns>The report; what was not checked stays as it is.</returns>
    public ValidationReport AtLeast(ProblemSeverity severity) => this with
    {
        Problems = [.. Problems.Where(problem => problem.Severity.Rank() >= severity.Rank())],
        NotListed = [.. NotListed.Where(more => more.Severity.Rank() >= severity.Rank())],
    };

    /// <summary>The same report for some rules alone.</summary>
    /// <param name="codes">The codes of the rules, such as those of <see cref="RuleCodes"/>.</param>
    /// <returns>The report, in which no other code appears.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public ValidationReport OfCodes(params IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var kept = new HashSet<string>(codes, StringComparer.Ordinal);
        return Where(kept.Contains);
    }

    /// <summary>The same report without some rules.</summary>
    /// <param name="codes">The codes of the rules, such as those of <see cref="RuleCodes"/>.</param>
    /// <returns>The report, in which none of the codes appears.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public ValidationReport ExceptCodes(params IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var dropped = new HashSet<string>(codes, StringComparer.Ordinal);
        return Where(code => !dropped.Contains(code));
    }

    /// <summary>The problems by their codes.</summary>
    /// <returns>A group for each code, by the first problem of each.</returns>
    public ILookup<string, Problem> ByCode() => Problems.ToLookup(problem => problem.Code, StringComparer.Ordinal);

    /// <summary>The problems by their exact places.</summary>
    /// <returns>A group for each place, by the first problem at each.</returns>
    public ILookup<JsonPointer, Problem> ByPointer() => Problems.ToLookup(problem => problem.Pointer);

    /// <summary>The problems by the records of the register in which they lie: all those within an actor, a structure or a meeting together.</summary>
    /// <returns>A group for each record, such as <c>/structures/3</c>, by the first problem of each; what is in no record is at its own place.</returns>
    public ILookup<JsonPointer, Problem> ByRecord() => Problems.ToLookup(problem => RecordOf(problem.Pointer));

    /// <summary>The messages by their places, as web frameworks take them for a form (<c>errors</c> of ASP.NET Core's ValidationProblemDetails).</summary>
    /// <remarks>It has every problem of this report; narrow the report first where it should have errors alone.</remarks>
    /// <param name="language">The language of the messages.</param>
    /// <returns>A new dictionary that the caller owns: from the text of the JSON Pointer, with stars for the digits of national identity numbers, to the messages at that place, in their order.</returns>
    /// <example><code>new ValidationProblemDetails(report.AtLeast(ProblemSeverity.Error).ToErrorDictionary(Language.Nb))</code></example>
    public Dictionary<string, string[]> ToErrorDictionary(Language language) => Problems.ToLookup(problem => problem.Pointer.Hidden()).ToDictionary(
        place => place.Key.ToString(), place => place.Select(problem => problem.Message.In(language)).ToArray(), StringComparer.Ordinal);

    /// <summary>The record of the register in which a place lies: it stands after the name of its list and its index there.</summary>
    private static JsonPointer RecordOf(JsonPointer place)
    {
        JsonPointer record = place;
        for (int within = place.Segments.Count - 2; within > 0; within--)
        {
            record = record.Parent!.Value;
        }

        return record;
    }

    private ValidationReport Where(Func<string, bool> isKept) => this with
    {
        Problems = [.. Problems.Where(problem => isKept(problem.Code))],
        NotListed = [.. NotListed.Where(more => isKept(more.Code))],
        NotJudged = [.. NotJudged.Where(isKept)],
    };
}
