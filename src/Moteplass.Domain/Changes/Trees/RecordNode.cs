namespace Moteplass.Domain.Changes;

/// <summary>A value, a record or a list of the wire form.</summary>
internal abstract class RecordNode(int number)
{
    /// <summary>What it says, as <see cref="SameNodes"/> numbers it.</summary>
    public int Number { get; } = number;

    /// <summary>It as JSON.</summary>
    public abstract string Json { get; }
}
