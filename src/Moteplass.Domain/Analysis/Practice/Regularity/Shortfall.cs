namespace Moteplass.Domain.Analysis;

/// <summary>Fewer ordinary meetings in the time of a complete list than were promised for it.</summary>
/// <param name="Promised">How many were promised.</param>
/// <param name="Most">How many were held at the most.</param>
/// <param name="IsBreach">Whether even what is said flatly or with "shall" was not met.</param>
internal sealed record Shortfall(CountRange Promised, int Most, bool IsBreach);
