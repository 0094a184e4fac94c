namespace Moteplass.Domain.Analysis;

/// <summary>What the collaboration asks of somebody who owns structures (belastning for en eier).</summary>
public sealed partial record OwnerLoad
{
    internal OwnerLoad()
    {
    }

    /// <summary>The owner.</summary>
    public Id<Actor> Owner { get; internal init; }

    /// <summary>How many structures it owns that are in force on the day of the review: at least those that definitely are, at most those that may be.</summary>
    public CountRange Structures { get; internal init; }

    /// <summary>The meetings of its structures. At each of them at least one person attends for it.</summary>
    public LoadCounts Hosted { get; internal init; } = null!;

    /// <summary>As many of them as are in structures anchored in its top management.</summary>
    public LoadCounts AtTop { get; internal init; } = null!;

    /// <summary>How many of the structures ask for a number of meetings that is not stated.</summary>
    public int WithoutNumber { get; internal init; }

    /// <summary>How many of the structures do not state how often they meet.</summary>
    public int WithoutCadence { get; internal init; }

    /// <summary>On how many days it has more than one meeting; open upwards unless the day of every meeting is known.</summary>
    public CountRange Clashes { get; internal init; }

    /// <summary>What it comes to, in words.</summary>
    public LocalizedText InWords { get; internal init; } = null!;
}
