using NodaTime;

namespace Moteplass.Domain.Planning;

/// <summary>A meeting on a day that is not a working day (møte på fridag).</summary>
public sealed partial record MeetingOnDayOff
{
    internal MeetingOnDayOff(Id<Meeting> meeting, LocalDate day, LocalizedText inWords) => (Meeting, Day, InWords) = (meeting, day, inWords);

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Whose meeting it is and when, in a sentence.</summary>
    public LocalizedText InWords { get; }
}
