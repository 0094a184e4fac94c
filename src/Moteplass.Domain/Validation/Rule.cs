namespace Moteplass.Domain.Validation;

/// <summary>A rule that registers are judged by (regel).</summary>
public sealed record Rule
{
    internal Rule(string code, ProblemSeverity severity, LocalizedText title, string source, bool needsDay = false) =>
        (Code, Severity, Title, Source, NeedsDay) = (code, severity, title, source, needsDay);

    /// <summary>The permanent code, one of <see cref="RuleCodes"/> or a format problem's <c>FMT…</c>; never reused or renumbered.</summary>
    public string Code { get; }

    /// <summary>What the rule is about; it follows from the letters of the code.</summary>
    public RuleCategory Category => RuleCategories.Of(Code);

    /// <summary>How grave it is to break it; a problem may have another severity, where a part of the rule is graver or less grave.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>What the rule asks for, in one sentence.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the rule comes from: a fact id, a guideline, a law, or the wire format.</summary>
    public string Source { get; }

    /// <summary>Whether the rule, or a part of it, judges only as of a day. Where no day is given, that part judges nothing.</summary>
    public bool NeedsDay { get; }

    /// <summary>
    /// Whether the rule judges a record only within its register, because it looks at other records. The validators of single records
    /// leave it out.
    /// </summary>
    public bool NeedsRegister => LoneRules.IsOfRegister(Code);
}
