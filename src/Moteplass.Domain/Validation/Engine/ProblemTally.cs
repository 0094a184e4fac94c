namespace Moteplass.Domain.Validation;

/// <summary>Counts problems that are not listed, by code and severity.</summary>
internal sealed class ProblemTally
{
    private readonly Dictionary<(string Code, ProblemSeverity Severity), long> _counts;

    public ProblemTally() => _counts = [];

    /// <summary>Begins with those of another.</summary>
    public ProblemTally(ProblemTally others) => _counts = new(others._counts);

    public bool IsEmpty => _counts.Count == 0;

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
