namespace Moteplass.Domain.Analysis;

/// <summary>A deadline that a mandate states.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Stated">How long before or after the meeting.</param>
/// <param name="Modality">How binding it is, or null where it is said flatly.</param>
internal readonly record struct StatedDeadline(DeadlineKind Kind, LeadTime Stated, Modality? Modality);
