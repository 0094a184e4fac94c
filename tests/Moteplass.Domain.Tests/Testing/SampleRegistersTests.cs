using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>The sample registers are what they say that they are.</summary>
public sealed class SampleRegistersTests
{
    [Fact]
    public void The_empty_register_has_nothing() => Assert.Equal(new CollaborationRegister(), SampleRegisters.Empty);

    [Theory]
    [InlineData("2025-01-31")]
    [InlineData("2025-07-01")]
    [InlineData("2025-12-31")]
    public void The_user_council_has_no_problem_as_of_a_day(string day) =>
        ReportAssert.HasExactly(ValidationReport.Of(SampleRegisters.UserCouncil, PartialDate.Parse(day).ExactDate));

    [Fact]
    public void When_its_seats_have_ended_the_user_council_lacks_them() => ReportAssert.HasExactly(
        ValidationReport.Of(SampleRegisters.UserCouncil, PartialDate.Parse("2026-01-01").ExactDate), "info PAR002 /structures/0/seats");

    [Fact]
    public void The_user_council_has_every_kind_of_record_that_a_register_lists() => Assert.All(
        RecordShape.Of(typeof(CollaborationRegister)).Members.Where(member => member.List is not null),
        member => Assert.False(UntypedList.Read(member.Get(SampleRegisters.UserCouncil)!).IsEmpty, member.WireName));

    [Fact]
    public void It_is_the_same_object_each_time() => Assert.Same(SampleRegisters.UserCouncil, SampleRegisters.UserCouncil);
}
