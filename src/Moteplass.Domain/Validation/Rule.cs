namespace Moteplass.Domain.Validation;

/// <summary>A rule that registers are judged by (regel).</summary>
public sealed record Rule
{
    internal Rule(string code, Severity severity, LocalizedText title, string source) =>
        (Code, Severity, Title, Source) = (code, severity, title, source);

    /// <summary>The permanent code, one of <see cref="RuleCodes"/>; never reused or renumbered.</summary>
    public string Code { get; }

    /// <summary>How grave it is to break it.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule asks for, in one sentence.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the rule comes from: a fact id, a guideline, a law, or the wire format.</summary>
    public string Source { get; }
}
