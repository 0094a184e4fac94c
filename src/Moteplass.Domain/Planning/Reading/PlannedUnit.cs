namespace Moteplass.Domain.Planning;

/// <summary>Days in which a number of meetings is to be.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Count">How many at least.</param>
/// <param name="Target">The day they are to be near, or -1.</param>
internal readonly record struct PlannedUnit(int First, int Last, int Count, int Target = -1);
