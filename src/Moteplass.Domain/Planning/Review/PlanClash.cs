using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>More meetings on a day than somebody can attend (kollisjon).</summary>
public sealed partial record PlanClash
{
    internal PlanClash(LocalDate day, Id<Actor> actor, bool isTopManagement, ValueList<Id<Meeting>> meetings, int capacity, bool isSure, LocalizedText inWords) =>
        (Day, Actor, IsTopManagement, Meetings, Capacity, IsSure, InWords) = (day, actor, isTopManagement, meetings, capacity, isSure, inWords);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The actor.</summary>
    public Id<Actor> Actor { get; }

    /// <summary>Whether it is the actor's top management.</summary>
    public bool IsTopManagement { get; }

    /// <summary>The meetings, by id.</summary>
    public ValueList<Id<Meeting>> Meetings { get; }

    /// <summary>How many of them there is room for.</summary>
    public int Capacity { get; }

    /// <summary>Whether it definitely is one; false if it is one only if seats or anchorings hold on the day that may not.</summary>
    public bool IsSure { get; }

    /// <summary>Who has too many meetings when, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
