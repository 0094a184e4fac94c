namespace Moteplass.Domain.Validation;

/// <summary>A rule and its check: a pure function that reports what it finds.</summary>
internal sealed record RegisterRule(Rule Rule, Action<RuleContext, Report> Check);
