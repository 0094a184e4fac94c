using FsCheck.Xunit;

namespace Moteplass.Domain.Tests;

/// <summary>Properties draw from <see cref="Seed"/>; one that fails says what it drew.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    public SeededPropertiesAttribute() => Replay = Seed.Replay;
}
