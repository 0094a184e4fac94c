using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
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
    public void The_year_of_practice_went_less_well() => ReportAssert.HasExactly(
        ValidationReport.Of(SampleRegisters.PracticeYear, new(2025, 7, 1)),
        "warning MTG003 /meetings/3",
        "warning MTG006 /meetings/3/attendance",
        "warning MTG007 /meetingListings/0");

    [Fact]
    public void The_pilot_has_no_problem_after_its_end()
    {
        ReportAssert.HasExactly(ValidationReport.Of(SampleRegisters.Pilot, new(2025, 7, 1)));
        Assert.Equal(Permanence.Pilot, SampleRegisters.Pilot.Structures[0].Phases[0].Permanence);
    }

    [Fact]
    public void The_broken_register_has_four_errors() => ReportAssert.HasExactly(
        ValidationReport.Of(SampleRegisters.Broken).AtLeast(ProblemSeverity.Error),
        "error MAN001 /structures/0/mandates/0/members",
        "error MAN002 /structures/0/mandates/0/voting/quorum",
        "error MTG010 /meetings/0/minutes/approved",
        "error REG002 /decisions/0/answers/0");

    [Fact]
    public void Every_member_of_every_record_is_in_the_sample_that_says_so()
    {
        HashSet<(Type, string)> members = [.. RecordKinds.Sealed.SelectMany(kind => RecordShape.Of(kind).Members.Select(member => (kind, member.WireName)))];
        Remove(SampleRegisters.EveryMember, members);

        Offenders.None(members.Select(member => member.ToString()));
    }

    [Fact]
    public void It_is_the_same_object_each_time() => Assert.Same(SampleRegisters.UserCouncil, SampleRegisters.UserCouncil);

    private static void Remove(DomainRecord record, HashSet<(Type, string)> members)
    {
        foreach (RecordMember member in RecordShape.Of(record.GetType()).Members)
        {
            ValueList<object> values = member.Get(record) is not { } value ? [] : member.List is null ? [value] : UntypedList.Read(value);
            if (!values.IsEmpty)
            {
                members.Remove((record.GetType(), member.WireName));
            }

            foreach (DomainRecord part in values.OfType<DomainRecord>())
            {
                Remove(part, members);
            }
        }
    }
}
