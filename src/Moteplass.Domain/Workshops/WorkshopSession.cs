namespace Moteplass.Domain;

/// <summary>A part of the programme of a workshop (programpost).</summary>
public sealed partial record WorkshopSession : DomainRecord
{
    /// <summary>What it is called, or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The day, or null where not stated, as in a workshop of one day.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The time of day, or null where not stated. Sessions whose times overlap are held at the same time, and each participant is in one of them.</summary>
    public ClockTimes? Times { get; init; }

    /// <summary>What happens in it, or null where not stated.</summary>
    public WorkshopSessionKind? Kind { get; init; }

    /// <summary>How people work in it, or null where not stated.</summary>
    public WorkshopMethod? Method { get; init; }

    /// <summary>The themes of the workshop that it is on; empty where not stated.</summary>
    public ValueList<Id<WorkshopTheme>> Themes { get; init; }

    /// <summary>Into how many groups participants are divided at the same time, or null where not stated.</summary>
    public CountRange? Groups { get; init; }

    /// <summary>How many are in a group, or null where not stated.</summary>
    public CountRange? GroupSize { get; init; }

    /// <summary>Who leads it, or speaks; empty where not stated.</summary>
    public ValueList<Party> LedBy { get; init; }

    /// <summary>For whom alone it is; empty where it is for all, or nothing is stated.</summary>
    public ValueList<Party> ReservedFor { get; init; }
}
