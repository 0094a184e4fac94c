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
        var life = new StructureLife(structure);

        Assert.Equal(isInForce, life.IsInForce(Day));
        Assert.Equal(isInForce, life.IsInForce(PartialDate.FromDate(Day)));
        Assert.Equal(isOnlyIntended, life.IsOnlyIntendedOn(PartialDate.FromDate(Day)));
        Assert.Equal(isOver, life.IsOverOn(PartialDate.FromDate(Day)));
    }

    [Fact]
    public void Without_phases_it_is_set_up_at_some_time_and_unknown_on_a_day()
    {
        var life = new StructureLife(Of());

        Assert.True(life.WasSetUp);
        Assert.Null(life.WasSetUpBy(Day));
        Assert.Null(life.IsInForce(Day));
        Assert.Equal([new DateInterval(Day, Day)], life.DaysIn(new DateInterval(Day, Day)).Definite);
    }

    private static CollaborationStructure Of(params Phase[] phases) =>
        new() { Id = Id<CollaborationStructure>.Parse("s"), Name = new LocalizedText("S"), Kind = StructureKind.Other, Phases = [.. phases] };
}
