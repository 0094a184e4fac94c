namespace Moteplass.Domain.Planning;

/// <summary>A deadline of a planned meeting that is on a day off, or that has passed (frist å se på).</summary>
public sealed partial record ReviewedDeadline
{
    internal ReviewedDeadline(Id<Meeting> meeting, PlannedDeadline deadline, bool isPast) => (Meeting, Deadline, IsPast) = (meeting, deadline, isPast);

    /// <summary>The meeting.</summary>
    public Id<Meeting> Meeting { get; }

    /// <summary>The deadline.</summary>
    public PlannedDeadline Deadline { get; }

    /// <summary>Whether it has passed, and the register does not show that it was met.</summary>
    public bool IsPast { get; }
}
