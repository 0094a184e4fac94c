using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Tests.Conventions;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

public class GeneratedRegisterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(3000)]
    public void A_register_has_as_many_records_as_asked_for(int records) =>
        Assert.True(GeneratedRegister.Count(GeneratedRegister.Make(records)) >= records);

    [Fact]
    public void A_larger_register_begins_like_a_smaller() =>
        Assert.Equal(GeneratedRegister.Make(1).Structures[0], GeneratedRegister.Make(1000).Structures[0]);

    [Fact]
    public void Every_record_is_counted_once() => Assert.Equal(
        3, GeneratedRegister.Count(new() { Meetings = [new() { Id = Id<Meeting>.Parse("a"), Minutes = new() }, new() { Id = Id<Meeting>.Parse("b") }] }));

    [Fact]
    public void A_register_is_the_same_each_time()
    {
        Assert.Equal(GeneratedRegister.Make(1000), GeneratedRegister.Make(1000));
        Assert.NotEqual(GeneratedRegister.Make(1000), GeneratedRegister.Make(1000, seed: -1));
    }

    [Fact]
    public void A_register_has_no_errors() => ReportAssert.HasNoErrors(ValidationReport.Of(GeneratedRegister.Make(3000)));

    [Fact]
    public void A_register_reads_back_equal()
    {
        CollaborationRegister register = GeneratedRegister.Make(3000);

        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.WriteUtf8(register)));
    }

    [Fact]
    public void A_register_has_every_kind_of_record()
    {
        var kinds = new HashSet<Type>();
        Note(GeneratedRegister.Make(10_000), kinds);

        Offenders.None(RecordKinds.Sealed.Except(kinds).Select(kind => kind.Name));
    }

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => GeneratedRegister.Make(-1));

    private static void Note(DomainRecord record, HashSet<Type> kinds)
    {
        kinds.Add(record.GetType());
        foreach (RecordMember member in RecordShape.Of(record.GetType()).Members.Where(member => member.IsRecord && member.Get(record) is not null))
        {
            ValueList<object> parts = member.List is null ? [member.Get(record)!] : UntypedList.Read(member.Get(record)!);
            Assert.All(parts.OfType<DomainRecord>(), part => Note(part, kinds));
        }
    }
}
