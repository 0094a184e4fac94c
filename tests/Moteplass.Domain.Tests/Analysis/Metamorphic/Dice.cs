namespace Moteplass.Domain.Tests.Analysis.Metamorphic;

/// <summary>Throws that are the same for a seed each time.</summary>
internal sealed class Dice(int seed)
{
    // The increment of SplitMix64, of which the first throws of neighbouring seeds already differ.
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state = unchecked((ulong)seed * Increment);

    /// <summary>A number below a bound.</summary>
    public int Next(int bound)
    {
        _state = unchecked(_state + Increment);
        ulong mixed = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }

    public void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
