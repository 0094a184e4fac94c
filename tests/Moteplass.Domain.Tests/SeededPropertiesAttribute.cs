using FsCheck.Xunit;

namespace Moteplass.Domain.Tests;

/// <summary>
/// Draws the same each time, so that a run that fails fails again. With <c>MOTEPLASS_SEED=anew</c> each property draws anew, and says when it fails what it drew;
/// with a seed and its gamma, <c>MOTEPLASS_SEED=17,19</c>, all draw from that one.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    public SeededPropertiesAttribute()
    {
        string? seed = Environment.GetEnvironmentVariable("MOTEPLASS_SEED");
        Replay = seed switch { null or "" => "20151215,24001", "anew" => null, _ => seed };
    }
}
