namespace Moteplass.Domain.Planning;

/// <summary>Numbers that follow from a seed alone, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to less than a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
