using Moteplass.Domain.Interpretation;
using NodaTime;

namespace Moteplass.Domain.Tests.Interpretation;

public sealed class PilotPhaseTests
{
    private static readonly LocalDate Day = new(2027, 6, 1);

    [Fact]
    public void A_pilot_that_is_only_meant_but_holds_goes_before_one_that_began_later_and_is_over() =>
        Assert.Equal("2026-01-01/2028-12-31", Of((PhaseStatus.Planned, "2026-01-01/2028-12-31"), (PhaseStatus.Planned, "2027-01-01/2027-03-31")));

    [Fact]
    public void A_pilot_that_ran_goes_before_one_that_was_only_meant() =>
        Assert.Equal("2027-01-01/2028-12-31", Of((PhaseStatus.Planned, "2026-01-01/2028-12-31"), (PhaseStatus.Active, "2027-01-01/2028-12-31")));

    [Fact]
    public void Where_none_holds_the_last_that_has_begun_is_meant() =>
        Assert.Equal("2026-01-01/2026-12-31", Of((PhaseStatus.Ended, "2024-01-01/2024-12-31"), (PhaseStatus.Ended, "2026-01-01/2026-12-31"), (PhaseStatus.Planned, "2028-01-01/2028-12-31")));

    [Theory]
    [InlineData(PhaseStatus.Active, PhaseStatus.Ended)]
    [InlineData(PhaseStatus.Ended, PhaseStatus.Active)]
    public void Of_two_of_one_time_the_one_that_runs_is_meant_whichever_stands_first(PhaseStatus first, PhaseStatus second) =>
        Assert.Equal(PhaseStatus.Active, Phase((first, "2026-01-01/2028-12-31"), (second, "2026-01-01/2028-12-31"))?.Status);

    private static string? Of(params (PhaseStatus Status, string Period)[] phases) => Phase(phases)?.Period?.ToString();

    private static Phase? Phase(params (PhaseStatus Status, string Period)[] phases) => PilotPhase.Of(
        new CollaborationStructure
        {
            Id = Id<CollaborationStructure>.Parse("s"),
            Name = new LocalizedText("S"),
            Kind = StructureKind.Other,
            Phases = [.. phases.Select(one => new Phase { Status = one.Status, Permanence = Permanence.Pilot, Period = ValidityPeriod.Parse(one.Period) })],
        },
        Day);
}
