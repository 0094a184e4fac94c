using System.Diagnostics;

namespace Moteplass.Domain.Tests.Problems;

public sealed class ProblemSeverityRankTests
{
    [Fact]
    public void An_error_is_graver_than_a_warning_and_that_than_an_info()
    {
        Assert.True(ProblemSeverity.Error.Rank() > ProblemSeverity.Warning.Rank());
        Assert.True(ProblemSeverity.Warning.Rank() > ProblemSeverity.Info.Rank());
        Assert.Equal(Enum.GetValues<ProblemSeverity>().Length, Enum.GetValues<ProblemSeverity>().Select(ProblemSeverityRank.Rank).Distinct().Count());
    }

    [Fact]
    public void A_number_that_is_no_severity_has_no_rank() => Assert.Throws<UnreachableException>(() => ((ProblemSeverity)3).Rank());
}
