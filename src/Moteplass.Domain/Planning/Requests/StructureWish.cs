using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What is wished for the meetings of one structure (ønsker for en struktur), beside what its mandate says.</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record StructureWish
{
    /// <summary>The structure, which the register has.</summary>
    public required Id<CollaborationStructure> Structure { get; init; }

    /// <summary>What the meetings are for; ordinary meetings unless said otherwise. Gatherings are not planned.</summary>
    public CadencePurpose Purpose { get; init; }

    /// <summary>How many meetings in the interval, 1 to 366 a year, instead of what the mandate asks for; null for that number.</summary>
    public int? Meetings { get; init; }

    /// <summary>The usual days, such as Thursday or the second Thursday of the month; empty for those that the mandate or the meetings of the two years before show.</summary>
    public ValueList<RecurrenceDay> UsualDays { get; init; }

    /// <summary>The time of day; null for that of the meetings of the two years before, if more than half of them have the same.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>Days without meetings of this structure, besides those of the calendar.</summary>
    public ValueList<DateInterval> Blackouts { get; init; }
}
