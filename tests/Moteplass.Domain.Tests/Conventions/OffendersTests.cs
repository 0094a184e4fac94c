using Xunit.Sdk;

namespace Moteplass.Domain.Tests.Conventions;

public sealed class OffendersTests
{
    [Fact]
    public void No_offender_passes() => Offenders.None([]);

    [Fact]
    public void All_offenders_stand_in_one_failure() =>
        Assert.Equal("2 to mend:\n  a\n  b", Assert.Throws<FailException>(() => Offenders.None(["b", "a", "b"])).Message);
}
