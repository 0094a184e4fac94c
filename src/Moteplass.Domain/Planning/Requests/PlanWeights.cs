using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;

namespace Moteplass.Domain.Planning;

/// <summary>How much is given up for what is preferred of a day (vekter), in days: moving one meeting one day from its even place costs 2.</summary>
/// <remarks>A weight of 3 moves a meeting one day for its usual weekday and no further, so that evenness comes first. Each is 0 to 1,000.</remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record PlanWeights
{
    /// <summary>For a meeting on another weekday than the usual one.</summary>
    public int UsualDay { get; init; } = 3;

    /// <summary>For a meeting in another week of the month than the usual one, if the usual day says which.</summary>
    public int NthWeek { get; init; } = 1;

    /// <summary>
    /// For a meeting on another weekday than the others of its series, where no usual day is known: the weekday that suits the series best by itself is then its usual
    /// one. 0, as it is unless asked for, leaves the weekday open.
    /// </summary>
    public int AnySameDay { get; init; }

    /// <summary>For each deadline of a meeting that falls on a day off.</summary>
    public int DeadlineOnDayOff { get; init; } = 2;
}
