namespace Moteplass.Domain.Validation;

/// <summary>Counts problems that are not listed, by code and severity.</summary>
internal sealed class ProblemTally
{
    private readonly Dictionary<(string Code, ProblemSeverity Severity), long> _counts = [];

    public void Add(string code, ProblemSeverity severity) => _counts[(code, severity)] = _counts.GetValueOrDefault((code, severity)) + 1;

    /// <summary>By code, and of one code the gravest first.</summary>
    public ValueList<ProblemCount> ToCounts() =>
    [
        .. _counts
            .OrderBy(one => one.Key.Code, StringComparer.Ordinal)
            .ThenByDescending(one => one.Key.Severity.Rank())
            .Select(one => new ProblemCount(one.Key.Code, one.Key.Severity, one.Value)),
    ];
}
