using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Tests.Testing;

public class GeneratedRegisterTests
{
    // The last structure may bring so many more.
    private const int MostOver = 80;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(5000)]
    public void A_register_has_as_many_records_as_asked_for(int records) =>
        Assert.InRange(GeneratedRegister.Count(GeneratedRegister.Make(records)), records, records + MostOver);

    [Fact]
    public void A_register_is_the_same_each_time()
    {
        Assert.Equal(GeneratedRegister.Make(1000), GeneratedRegister.Make(1000));
        Assert.NotEqual(GeneratedRegister.Make(1000), GeneratedRegister.Make(1000, seed: 1));
    }

    [Fact]
    public void A_register_has_no_errors() => Assert.DoesNotContain(
        RuleCatalogue.Check(GeneratedRegister.Make(5000)), problem => problem.Severity == ProblemSeverity.Error);

    [Fact]
    public void A_register_reads_back_equal()
    {
        CollaborationRegister register = GeneratedRegister.Make(5000);

        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.WriteUtf8(register)));
    }

    [Fact]
    public void A_register_has_every_kind_of_record()
    {
        CollaborationRegister register = GeneratedRegister.Make(5000);

        Assert.Equal(5, register.Actors.Select(actor => actor.GetType()).Distinct().Count());
        Assert.Equal(2, register.Structures.SelectMany(s => s.Mandates).SelectMany(m => m.Cadence).Select(c => c.GetType()).Distinct().Count());
        Assert.False(register.Documents.IsEmpty || register.Memberships.IsEmpty || register.Mappings.IsEmpty);
        Assert.Contains(register.Structures, structure => !structure.Anchoring.IsEmpty);
    }

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => GeneratedRegister.Make(-1));
}
