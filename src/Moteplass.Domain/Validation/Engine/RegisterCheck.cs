namespace Moteplass.Domain.Validation;

/// <summary>Checks a whole register: a pure function that reports what it finds.</summary>
internal delegate void RegisterCheck(RuleContext context, ReportProblem report);
