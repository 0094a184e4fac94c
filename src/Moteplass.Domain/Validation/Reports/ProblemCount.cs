using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Validation;

/// <summary>How many problems of a rule there are beside those that a report lists (ikke vist).</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record ProblemCount
{
    internal ProblemCount(string code, ProblemSeverity severity, long count) => (Code, Severity, Count) = (code, severity, count);

    /// <summary>The code of the rule.</summary>
    public string Code { get; }

    /// <summary>How grave they are.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>How many, 1 or more.</summary>
    public long Count { get; }
}
