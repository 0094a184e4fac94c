namespace Moteplass.Domain.Benchmarks;

/// <summary>Numbers that look random and are the same each time: a linear congruential sequence.</summary>
internal sealed class Sequence(int seed)
{
    private ulong _state = unchecked(((ulong)(uint)seed * 0x9E37_79B9_7F4A_7C15) + 1);

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        _state = unchecked((_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
        return (int)((_state >> 33) % (ulong)bound);
    }

    /// <summary>True once in so many.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of the values given.</summary>
    public T Of<T>(ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>One of the words of an enum.</summary>
    public T Word<T>()
        where T : struct, Enum => Of<T>(Enum.GetValues<T>());

    /// <summary>A value three times in four, else null.</summary>
    public T? Maybe<T>(Func<T> value)
        where T : struct => OneIn(4) ? null : value();

    /// <summary>A value three times in four, else null.</summary>
    public T? MaybeText<T>(Func<T> value)
        where T : class => OneIn(4) ? null : value();

    /// <summary>A list of so many values at the most.</summary>
    public ValueList<T> List<T>(int most, Func<T> value)
        where T : notnull => [.. Enumerable.Range(0, Below(most + 1)).Select(_ => value())];
}
