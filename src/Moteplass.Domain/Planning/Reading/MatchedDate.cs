using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Planning;

/// <summary>A day of a plan, and the meeting of the register that it is the day of.</summary>
/// <param name="Day">The day.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Meeting">The meeting, or null.</param>
internal readonly record struct MatchedDate(int Day, DateOrigin Origin, MeetingView? Meeting);
