using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>How many meetings an actor can attend on one day (kapasitet).</summary>
/// <remarks>
/// Unless stated, user organisations and other organisations attend one meeting a day, and so does the top management of an owner; meetings of directorates,
/// other public bodies and described groups are not counted.
/// </remarks>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record Capacity
{
    /// <summary>The actor, which the register has.</summary>
    public required Id<Actor> Actor { get; init; }

    /// <summary>Whether it is that of the actor's top management alone, which attends the meetings of the actor's structures that are anchored there.</summary>
    public bool IsTopManagement { get; init; }

    /// <summary>How many meetings a day, 0 to 1,000; 0 if it is away; null if its meetings are not counted.</summary>
    public required int? MeetingsADay { get; init; }

    /// <summary>The days on which it is so, instead of what is stated for all days; null for all days.</summary>
    public DateInterval? Within { get; init; }
}
