namespace Moteplass.Domain.Validation;

/// <summary>Reports a problem that a rule has found.</summary>
/// <param name="place">Where.</param>
/// <param name="message">What was found and what is allowed.</param>
/// <param name="severity">How grave it is, where that is not the rule's own severity.</param>
/// <param name="found">What was found, as the wire form writes it, where the message names a value.</param>
/// <param name="allowed">What would have been right, as the wire form writes it, where the message names a value.</param>
internal delegate void ReportProblem(Place place, ProblemMessage message, ProblemSeverity? severity = null, string? found = null, string? allowed = null);
