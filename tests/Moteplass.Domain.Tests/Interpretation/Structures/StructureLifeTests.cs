using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class StructureLifeTests
{
    private static readonly LocalDate Day = new(2016, 6, 1);

    [Theory]
    [InlineData(PhaseStatus.Active, "2015/..", true, false, false)]
    [InlineData(PhaseStatus.Active, "2017/..", false, false, false)]
    [InlineData(PhaseStatus.Ended, "2010/2015", false, false, true)]
    [InlineData(PhaseStatus.Ended, "2010/2015~", null, false, false)]
    [InlineData(PhaseStatus.Ended, "2015/", false, false, false)]
    [InlineData(PhaseStatus.Ended, "2015/..", false, false, true)]
    [InlineData(PhaseStatus.Ended, "2014~/..", false, false, false)]
    [InlineData(PhaseStatus.Planned, "2015/..", false, true, false)]
    [InlineData(PhaseStatus.Proposed, "2014~/..", false, false, false)]
    [InlineData(PhaseStatus.Unknown, "2015/..", null, false, false)]
    public void The_analyses_ask_whether_it_is_in_force_and_the_rules_what_is_ruled_out(
        PhaseStatus status, string period, bool? isInForce, bool isOnlyIntended, bool isOver)
    {
        CollaborationStructure structure = Of(new Phase { Status = status, Period = ValidityPeriod.Parse(period) });
        var proven = new ProvenLife(structure);

        Assert.Equal(isInForce, StructureLife.IsInForce(structure, Day));
        Assert.Equal(isInForce, StructureLife.IsInForce(structure, PartialDate.FromDate(Day)));
        Assert.Equal(isOnlyIntended, proven.IsOnlyIntendedOn(PartialDate.FromDate(Day)));
        Assert.Equal(isOver, proven.IsOverOn(PartialDate.FromDate(Day)));
    }

    [Fact]
    public void Without_phases_it_is_set_up_at_some_time_and_unknown_on_a_day()
    {
        CollaborationStructure structure = Of();

        Assert.True(StructureLife.WasSetUp(structure));
        Assert.Null(StructureLife.WasSetUpBy(structure, Day));
        Assert.Null(StructureLife.IsInForce(structure, Day));
        Assert.Equal([new DateInterval(Day, Day)], DaysInForce.Of(structure, new DateInterval(Day, Day)).Definite);
    }

    private static CollaborationStructure Of(params Phase[] phases) =>
        new() { Id = Id<CollaborationStructure>.Parse("s"), Name = new LocalizedText("S"), Kind = StructureKind.Other, Phases = [.. phases] };
}
