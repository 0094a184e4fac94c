using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Validation;

/// <summary>A rule that registers and records are checked by (regel).</summary>
/// <remarks>Each rule is one object, made once; it is immutable, and may be read from any thread.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class Rule
{
    private readonly ValueList<RuleCheck> _checks;

    /// <summary>Makes a rule. Of its checks, those that need more at hand stand first, and of two alike the one that takes a day.</summary>
    internal Rule(string code, RuleCategory category, ProblemSeverity severity, LocalizedText title, ValueList<RuleSource> sources, params ReadOnlySpan<RuleCheck> checks)
    {
        (Code, Category, Severity, Title, Sources, _checks) = (code, category, severity, title, sources, ValueList.Create(checks));
        Scope = checks is [.., var last] ? last.Scope : RuleScope.Record;
        NeedsDay = _checks.Any(check => check.NeedsDay);
    }

    /// <summary>The permanent code, one of <see cref="RuleCodes"/> or <see cref="FormatCodes"/>; never reused or renumbered.</summary>
    public string Code { get; }

    /// <summary>What the rule is about; each category has three letters, with which the codes of its rules begin.</summary>
    public RuleCategory Category { get; }

    /// <summary>How grave it is to break it; a problem may have another severity, where a part of the rule is graver or less grave.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>What the rule asks for, in one sentence.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the rule rests on; empty for a rule that rests on the judgement of this library alone.</summary>
    public ValueList<RuleSource> Sources { get; }

    /// <summary>What has to be at hand for the rule to check. Where more is, it may find more.</summary>
    public RuleScope Scope { get; }

    /// <summary>Whether the rule, or a part of it, needs a day. Without one, that part checks nothing.</summary>
    public bool NeedsDay { get; }

    /// <summary>From what else than a record it follows what is found in it, where the register is at hand.</summary>
    internal RuleReach Reach => _checks[0].Reach;

    /// <summary>The code and the title in English, for debugging and test output.</summary>
    /// <returns>For example <c>STR001 A structure has an owner.</c></returns>
    public override string ToString() => $"{Code} {Title.In(Language.En)}";

    /// <summary>Whether a part of it needs a day and would have something to check, if there were one.</summary>
    internal bool WantsDay(Judgement judgement) => _checks.Any(check => check.NeedsDay && check.Applies(judgement));

    /// <summary>Checks by the first check that finds something to check.</summary>
    internal void Judge(Judgement judgement, ReportProblem report)
    {
        foreach (RuleCheck check in _checks)
        {
            if (check.TryJudge(judgement, report))
            {
                return;
            }
        }
    }
}
