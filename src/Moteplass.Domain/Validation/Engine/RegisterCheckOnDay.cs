using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>Checks a whole register on a day.</summary>
internal delegate void RegisterCheckOnDay(RuleContext context, LocalDate day, ReportProblem report);
