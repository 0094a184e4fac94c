using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>What to plan (bestilling av en møteplan).</summary>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed record PlanRequest
{
    /// <summary>The days to plan, both included: at most three years, of the years 1900 to 2199.</summary>
    public required DateInterval Interval { get; init; }

    /// <summary>The structures to plan; empty for all that may be in force in the interval.</summary>
    public ValueList<Id<CollaborationStructure>> Structures { get; init; }

    /// <summary>The calendar of working days, with its blackouts; the Norwegian one without blackouts if null.</summary>
    public MeetingCalendar? Calendar { get; init; }

    /// <summary>The day from which is planned: no meeting is placed before it, nor where its notice would be due before it. Null if nothing has passed.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What is wished for single structures, one wish at most for each structure and purpose.</summary>
    public ValueList<StructureWish> Wishes { get; init; }

    /// <summary>How many meetings a day actors can attend, where it is not the usual number; one at most for each actor and day.</summary>
    public ValueList<Capacity> Capacities { get; init; }

    /// <summary>How much is given up for what is preferred; the usual weights unless said otherwise.</summary>
    public PlanWeights Weights { get; init; } = new();

    /// <summary>Which of the meetings that the register has may move, if they cannot be held on their day.</summary>
    public MovableMeetings Movable { get; init; }

    /// <summary>How many times per structure a few are taken out and put back, to see whether that is better; 0 to 1,000.</summary>
    public int RoundsPerStructure { get; init; } = 20;
}
