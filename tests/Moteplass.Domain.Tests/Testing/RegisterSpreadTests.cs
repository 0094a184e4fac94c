using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Tests.Primitives;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>What generated registers have in them, and what is left of them when they shrink.</summary>
[Trait("Speed", "slow")]
public sealed class RegisterSpreadTests
{
    private const int Most = 2_000;

    // The same each time, so that what is said of shares does not hang on chance.
    private static readonly Lazy<CollaborationRegister[]> Samples = new(() => [.. Enumerable.Range(0, 300).Select(Sample)]);

    [Fact]
    public void Every_list_of_every_kind_of_record_has_several_elements_somewhere()
    {
        HashSet<(Type Record, string Name)> lists = [.. RecordKinds.Sealed.SelectMany(kind => RecordShape.Of(kind).Members).Where(member => member.List is not null).Select(member => member.Key)];
        lists.Remove((typeof(CollaborationRegister), nameof(CollaborationRegister.Mappings)));
        for (int i = 0; lists.Count > 0 && i < Most; i++)
        {
            Note(i < Samples.Value.Length ? Samples.Value[i] : Sample(i), lists);
        }

        Offenders.None(lists.Select(list => list.ToString()));
    }

    [Fact]
    public void Nine_registers_of_ten_have_a_structure() => AssertShare(0.85, register => !register.Structures.IsEmpty);

    [Fact]
    public void Meetings_are_held_again_and_again_and_on_the_day_that_was_planned()
    {
        AssertShare(0.15, register => register.Structures.Any(structure => register.Meetings.Count(meeting => meeting.Held?.Date is not null && meeting.Structures.Contains(structure.Id)) > 1));
        AssertShare(0.2, register => register.Meetings.Any(meeting => meeting is { Held.Date: { } held, Planned.Date: { } planned } && held == planned));
        AssertShare(0.1, register => register.Decisions.Any(decision => !decision.Answers.IsEmpty));
    }

    [Fact]
    public void A_register_is_about_the_years_around_one() => Assert.All(Samples.Value, register =>
    {
        int[] years = [.. register.Meetings.Select(meeting => meeting.Held?.Date?.Year).OfType<int>().Where(year => year is >= 1900 and <= 2199)];
        Assert.InRange(years.Length == 0 ? 0 : years.Max() - years.Min(), 0, 6);
    });

    [Fact]
    public void The_larger_the_size_the_longer_the_lists() => Assert.True(
        Actors(100) > 1.5 * Actors(0), "Registers of size 100 have not half as many actors again as those of size 0.");

    [Fact]
    public void A_counterexample_shrinks_to_what_it_is_about()
    {
        Mandate mandate = Seed.Sample(Arbitraries.Mandate().Generator, 1)[0] with { Members = CountRange.Parse("~38-700") };

        Assert.Equal(new Mandate { Members = CountRange.Parse("5") }, ArbitrariesTests.Least(Arbitraries.Mandate(), mandate, smaller => smaller.Members?.Minimum >= 5));
    }

    [Fact]
    public void Numbers_in_records_shrink_within_their_bounds()
    {
        var cadence = new RecurrenceCadence { Repeats = RecurrencePattern.Monthly, Every = 77, MonthDays = [-12, 30] };
        RecurrenceCadence[] smaller = [.. RecordShrinker.Shrink(cadence).OfType<RecurrenceCadence>()];

        Assert.Equal([1, 38, 76], smaller.Select(each => each.Every).OfType<int>().Distinct().Where(every => every != 77));
        Assert.Contains(smaller, each => each.MonthDays == new ValueList<int>([12, 30]));
        Assert.DoesNotContain(smaller, each => each.MonthDays.Contains(0));
    }

    [Fact]
    public void Ids_of_a_small_counterexample_are_letters()
    {
        CollaborationRegister register = Samples.Value.First(each => each.Structures.Any(structure => !structure.Owners.IsEmpty && structure.Seats.Any(seat => seat.OnBehalfOf is not null)));
        CollaborationRegister least = ArbitrariesTests.Least(
            Arbitraries.CollaborationRegister(), register, smaller => smaller.Structures.Any(structure => !structure.Owners.IsEmpty && structure.Seats.Any(seat => seat.OnBehalfOf is not null)));

        CollaborationStructure structure = Assert.Single(least.Structures);
        Assert.Equal(("a", "a", "a", "a"), (structure.Id.ToString(), structure.Seats[0].Id.ToString(), structure.Owners[0].ToString(), Assert.Single(least.Actors).Id.ToString()));
        Assert.Equal(Renamed(register), Renamed(Renamed(register)));
        Assert.Equal(ValidationReport.Of(register).Problems.Count, ValidationReport.Of(Renamed(register)).Problems.Count);
    }

    private static CollaborationRegister Sample(int number) =>
        Arbitraries.CollaborationRegister().Generator.Sample(1, new Rnd(17, (2 * (ulong)number) + 1), 50)[0];

    private static CollaborationRegister Renamed(CollaborationRegister register) => RegisterTies.Rename(register, name => name);

    private static double Actors(int size) => Seed.Sample(Arbitraries.CollaborationRegister().Generator, 40, size).Average(register => register.Actors.Count);

    private static void AssertShare(double least, Func<CollaborationRegister, bool> has) => Assert.InRange(Samples.Value.Count(has) / (double)Samples.Value.Length, least, 1);

    private static void Note(DomainRecord record, HashSet<(Type Record, string Name)> lists)
    {
        foreach (RecordMember member in RecordShape.Of(record.GetType()).Members)
        {
            ValueList<object> values = member.Get(record) is not { } value ? [] : member.List is null ? [value] : UntypedList.Read(value);
            if (member.List is not null && values.Count > 1)
            {
                lists.Remove(member.Key);
            }

            foreach (DomainRecord part in values.OfType<DomainRecord>())
            {
                Note(part, lists);
            }
        }
    }
}
