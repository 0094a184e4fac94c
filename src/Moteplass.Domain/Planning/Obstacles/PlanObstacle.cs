using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>Why a meeting found no day, or clashes where it is fixed (hinder for planen).</summary>
public sealed partial record PlanObstacle
{
    internal PlanObstacle(
        ObstacleKind kind,
        DateInterval window,
        int meetings,
        int days,
        int room,
        LocalizedText inWords,
        (Id<CollaborationStructure> Structure, CadencePurpose Purpose)? series = null,
        ValueList<Id<Actor>> actors = default,
        bool isTopManagement = false,
        ValueList<DaysOff> daysOff = default)
    {
        Kind = kind;
        Window = window;
        Meetings = meetings;
        Days = days;
        Room = room;
        InWords = inWords;
        (Structure, Purpose) = (series?.Structure, series?.Purpose);
        Actors = actors;
        IsTopManagement = isTopManagement;
        DaysOff = daysOff;
    }

    /// <summary>What it is.</summary>
    public ObstacleKind Kind { get; }

    /// <summary>Whether it is proved that no plan gets round it.</summary>
    public bool IsProof => Kind != ObstacleKind.NoDayFound;

    /// <summary>The structure whose meetings found no day; null where it is an organisation that has too many.</summary>
    public Id<CollaborationStructure>? Structure { get; }

    /// <summary>What its meetings are for; null as above.</summary>
    public CadencePurpose? Purpose { get; }

    /// <summary>The actors that have too many meetings or, where no day was found, that together have no room on any day left.</summary>
    public ValueList<Id<Actor>> Actors { get; }

    /// <summary>Whether it is the top management of the actor that has too many meetings.</summary>
    public bool IsTopManagement { get; }

    /// <summary>The days it concerns, both included.</summary>
    public DateInterval Window { get; }

    /// <summary>How many meetings have to be in these days; where no day was found, how many found none.</summary>
    public int Meetings { get; }

    /// <summary>How many of these days can have a meeting at all; where no day was found, on how many of them those named have no room.</summary>
    public int Days { get; }

    /// <summary>How many meetings there is room for on them.</summary>
    public int Room { get; }

    /// <summary>For too few days, what takes the others, by cause.</summary>
    public ValueList<DaysOff> DaysOff { get; }

    /// <summary>What is in the way, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
