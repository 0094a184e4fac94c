using FsCheck.Xunit;
using Moteplass.Domain.Reference;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Validation.Samples;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Validation.Edits;

/// <summary>Judging what has changed finds what judging all finds, whatever changed; and it does not go through the register again.</summary>
public sealed class CheckedRegisterTests
{
    private static readonly LocalDate Day = new(2024, 6, 30);

    public static TheoryData<string> Codes => [.. RuleSamples.All.Select(sample => sample.Code).Distinct()];

    [Fact]
    public void The_lists_are_those_of_the_register() => Assert.Equal(
        typeof(CollaborationRegister).GetProperties()
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericArguments() is [var record] && record.IsAssignableTo(typeof(RegisterRecord)))
            .OrderBy(property => property.MetadataToken)
            .Select(property => $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}"),
        RegisterLists.Names);

    [Fact]
    public void A_record_of_every_list_that_changes_is_noticed()
    {
        CollaborationRegister register = SampleRegisters.EveryMember;

        Assert.Equal(RegisterLists.Names, RegisterEdits.Slots(register).Select(slot => slot.Name).Distinct());
        foreach (RecordSlot slot in RegisterEdits.Slots(register))
        {
            CollaborationRegister changed = RegisterEdits.Put(register, slot.Index, slot.In(register)! with { Sources = [] });

            Assert.Equal([slot], RegisterEdit.Between(register, changed)!.Records.Select(one => one.Slot));
        }
    }

    [Fact]
    public void A_report_is_kept_up_to_date_while_a_register_is_edited()
    {
        CheckedRegister judged = CheckedRegister.Of(SampleRegisters.UserCouncil, Day);
        Meeting meeting = judged.Register.Meetings[0];

        CheckedRegister changed = judged.With(judged.Register with { Meetings = [meeting with { Structures = [Id<CollaborationStructure>.Parse("ukjent")] }, .. judged.Register.Meetings.Skip(1)] });

        Assert.False(judged.Report.HasErrors);
        Assert.Equal(["REG002 /meetings/0/structures/0"], changed.Report.AtLeast(ProblemSeverity.Error).Problems.Select(problem => $"{problem.Code} {problem.Pointer}"));
        Assert.Equal(judged.Report, changed.With(judged.Register).Report);
        Assert.Equal((Day, changed.Register), (changed.AsOf!.Value, changed.With(changed.Register).Register));
    }

    [Theory]
    [Trait("Speed", "slow")]
    [MemberData(nameof(Codes))]
    public void Registers_that_keep_and_break_a_rule_become_one_another_record_by_record(string code)
    {
        (CollaborationRegister Register, LocalDate? AsOf)[] samples = [.. RuleSamples.All.Where(sample => sample.Code == code).Select(sample => (Registers.With(sample.Members), sample.AsOf))];
        for (int i = 0; i < samples.Length; i++)
        {
            (CollaborationRegister register, LocalDate? asOf) = samples[i];
            CollaborationRegister other = samples[(i + 1) % samples.Length].Register;
            foreach (RecordSlot slot in RegisterEdits.Slots(other))
            {
                Same(register, RegisterEdits.Put(register, slot.Index, slot.In(other)!), asOf);
            }

            Same(register, asOf);
        }
    }

    [Property(MaxTest = 60)]
    [Trait("Speed", "slow")]
    public void Any_record_of_any_register_may_be_put_in_the_place_of_another(CollaborationRegister register, CollaborationRegister other, int which)
    {
        RecordSlot[] slots = [.. RegisterEdits.Slots(other)];
        for (int more = 0; more < Math.Min(8, slots.Length); more++)
        {
            RecordSlot from = slots[(int)((uint)(which + (more * 7)) % slots.Length)];
            Same(register, RegisterEdits.Put(register, from.Index, from.In(other)!), Day);
        }
    }

    [Property(MaxTest = 30)]
    public void A_register_with_an_error_is_what_its_valid_form_became(NearlyValidRegister nearly) => Same(nearly.Valid, nearly.Register, null);

    [Fact]
    public void So_may_any_of_the_samples_and_the_reference_register()
    {
        Same(SampleRegisters.Broken, Day);
        Same(SampleRegisters.UserCouncil, Day);
        Same(SampleRegisters.PracticeYear, Day);
        Same(SampleRegisters.Pilot, Day);
        Same(SampleRegisters.EveryMember, Day);
        Same(ReferenceRegister.ZeroToTwentyFour, Day);
    }

    [Fact]
    public void Many_edits_in_a_row_are_as_good_as_one()
    {
        CheckedRegister judged = CheckedRegister.Of(ReferenceRegister.ZeroToTwentyFour, Day);
        foreach (RecordSlot slot in RegisterEdits.Slots(judged.Register).Concat(RegisterEdits.Slots(judged.Register)).Take(150))
        {
            RegisterRecord record = slot.In(judged.Register)!;
            RegisterRecord next = (slot with { Index = slot.Index + 1 }).In(judged.Register) ?? record;
            judged = judged.With(RegisterEdits.Put(judged.Register, slot.Index, next with { Sources = slot.Index % 2 == 0 ? [] : record.Sources }));
        }

        Assert.Equal(ValidationReport.Of(judged.Register, Day), judged.Report);
    }

    [Fact]
    public void What_no_document_can_hold_is_found_too()
    {
        CollaborationRegister register = SampleRegisters.UserCouncil;
        CollaborationRegister misshapen = RegisterEdits.Put(register, 0, register.Meetings[0] with { Id = default });

        Same(register, misshapen, Day);
        Same(misshapen, register, Day);
        Assert.Equal([FormatCodes.BadScalar], CheckedRegister.Of(register).With(misshapen).Report.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void So_is_what_there_is_too_much_of_to_list_and_what_moves_all_others()
    {
        CollaborationRegister many = Registers.With($"\"meetings\":[{string.Join(',', Enumerable.Range(0, 1_500).Select(i => $$"""{"id":"m{{i}}","structures":["s{{i}}"]}"""))}]");

        Same(many, RegisterEdits.Put(many, 700, many.Meetings[700] with { Structures = [] }), null);
        Same(many, many with { Meetings = [.. many.Meetings.Skip(1)] }, null);
        Same(many, many with { Meetings = [] }, null);
        Same(many, many with { SchemaVersion = new SchemaVersion(1, 0) }, null);
    }

    [Fact]
    public void One_changed_record_costs_no_more_than_finding_records_by_id_does()
    {
        long[] costs = [.. new[] { 500, 2_000 }.Select(Cost)];
        long[] indexes = [.. new[] { 500, 2_000 }.Select(size => Allocated(() => Look(Council.Of(size))) - Allocated(() => Council.Of(size)))];

        Assert.Equal([], ValidationReport.Of(Council.Of(500), Day).Problems.Select(problem => problem.Code).CountBy(code => code).Where(code => code.Value > 1));
        Assert.True(costs[1] - costs[0] < indexes[1] - indexes[0], $"Judging one of the meetings allocates {costs[0]} and {costs[1]} bytes, looking up {indexes[0]} and {indexes[1]}.");
        Assert.True(10 * costs[1] < Allocated(() => ValidationReport.Of(Council.Of(2_000), Day)));
    }

    private static long Cost(int size)
    {
        CollaborationRegister register = Council.Of(size);
        CheckedRegister judged = CheckedRegister.Of(register, Day);
        CollaborationRegister Edited(MeetingKind kind) => RegisterEdits.Put(register, size / 2, register.Meetings[size / 2] with { Kind = kind });
        judged = judged.With(Edited(MeetingKind.Ordinary));
        CollaborationRegister edited = Edited(MeetingKind.Constituting);
        return Allocated(() => judged.With(edited));
    }

    /// <summary>Finds a record of every kind that the register has many of, and what belongs to one.</summary>
    private static void Look(CollaborationRegister register)
    {
        var index = RegisterIndex.Of(register);
        _ = (index.Find(register.Structures[0].Id), index.Find(register.Actors[0].Id), index.Find(register.Meetings[0].Id), index.Find(register.Structures[0].Seats[0].Id));
        _ = (index.MeetingsOf(register.Structures[0].Id), index.ListingsOf(register.Structures[0].Id), index.MembershipsOf(register.Actors[0].Id), index.MembershipsIn(register.Actors[0].Id));
    }

    private static long Allocated(Action work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Every record gives way to one without sources, to the next of its list and to nothing, and comes back; and the last is added.</summary>
    private static void Same(CollaborationRegister register, LocalDate? asOf)
    {
        foreach (RecordSlot slot in RegisterEdits.Slots(register))
        {
            RegisterRecord record = slot.In(register)!;
            CollaborationRegister bare = RegisterEdits.Put(register, slot.Index, record with { Sources = [] });
            Same(register, bare, asOf);
            Same(bare, register, asOf);
            if ((slot with { Index = slot.Index + 1 }).In(register) is { } next)
            {
                CollaborationRegister doubled = RegisterEdits.Put(register, slot.Index, next);
                Same(register, doubled, asOf);
                Same(doubled, register, asOf);
            }
            else
            {
                CollaborationRegister fewer = RegisterEdits.WithoutLast(register, slot.Name);
                Same(register, fewer, asOf);
                Same(fewer, register, asOf);
            }
        }
    }

    private static void Same(CollaborationRegister before, CollaborationRegister after, LocalDate? asOf)
    {
        ValidationReport whole = ValidationReport.Of(after, asOf);
        ValidationReport again = CheckedRegister.Of(before, asOf).With(after).Report;

        Assert.Equal(whole.Problems.Select(problem => problem.ToString()), again.Problems.Select(problem => problem.ToString()));
        Assert.Equal(whole, again);
    }
}
