using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Moteplass.Domain.Tests;

/// <summary>
/// From what generated tests draw: the same each time, so that a run that fails fails again. With <c>MOTEPLASS_SEED=anew</c> each draws anew;
/// with a seed and its gamma, <c>MOTEPLASS_SEED=17,19</c>, all draw from that one.
/// </summary>
internal static class Seed
{
    private const int Size = 50;

    /// <summary>The seed and its gamma, or null to draw anew.</summary>
    public static string? Replay { get; } = Environment.GetEnvironmentVariable("MOTEPLASS_SEED") switch { null or "" => "20151215,24001", "anew" => null, var given => given };

    private static Rnd? Drawn { get; } = Replay?.Split(',') is [var seed, var gamma]
        ? new Rnd(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture))
        : null;

    /// <summary>So many values of a generator.</summary>
    public static T[] Sample<T>(Gen<T> generator, int count, int size = Size) =>
        Drawn is { } seed ? Gen.Sample(generator, count, seed, size) : Gen.Sample(generator, count, size);
}
