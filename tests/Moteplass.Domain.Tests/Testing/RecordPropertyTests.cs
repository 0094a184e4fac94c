using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;
using Moteplass.Domain.Validation;
using NodaTime;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>Whatever can be generated reads back equal, in every culture. A new record is found by itself.</summary>
public class RecordPropertyTests
{
    private const int Samples = 250;
    private const int MoreSamples = 50;
    private const int FewSamples = 5;
    private const int MostSteps = 10_000;
    private const int MostTried = 20;

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = MoteplassJson.TypeInfoResolver, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<Type> Sealed => [.. RecordKinds.Sealed];

    /// <summary>The kinds of record that have a validator of their own, each with it.</summary>
    private static readonly Dictionary<Type, Type> Validators = typeof(MandateValidator).Assembly.GetExportedTypes()
        .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(RecordValidator<>))
        .ToDictionary(type => type.BaseType!.GetGenericArguments()[0]);

    public static TheoryData<Type> Validated => [.. Validators.Keys];

    public static TheoryData<Type> Sums => [.. RecordKinds.Sums];

    [Theory]
    [MemberData(nameof(Sealed))]
    [MemberData(nameof(Sums))]
    public void Records_read_back_equal(Type kind) => Each(kind, nameof(ReadBackEqual));

    [Trait("Speed", "slow")]
    [Theory]
    [MemberData(nameof(Sealed))]
    [MemberData(nameof(Sums))]
    public void Records_shrink_to_others_and_come_to_an_end(Type kind) => Each(kind, nameof(ShrinkToAnEnd));

    [Trait("Speed", "slow")]
    [Theory]
    [MemberData(nameof(Sealed))]
    public void Every_member_is_generated(Type kind) => Each(kind, nameof(HaveEveryMember));

    [Theory]
    [MemberData(nameof(Sums))]
    public void Every_case_is_generated(Type kind) => Each(kind, nameof(HaveEveryCase));

    [Property]
    public void Extensions_read_back_equal(Extensions value) => ReadsBackEqual(new TargetGroup { Extensions = value });

    [Property]
    public void Registers_are_valid(CollaborationRegister register, LocalDate day)
    {
        ReportAssert.HasNoErrors(ValidationReport.Of(register));
        ReportAssert.HasNoErrors(ValidationReport.Of(register, day));
    }

    [Property]
    public void A_valid_register_is_printed_to_be_copied(ValidRegister valid) => Assert.Equal(valid.Register, MoteplassJson.Read(valid.ToString()));

    [Fact]
    public void What_is_wrong_on_some_days_alone_is_left_out_too()
    {
        CollaborationRegister wrong = MoteplassJson.Read("""
            {"schemaVersion":"1.0",
             "actors":[{"type":"user-organisation","id":"a","name":{"nb":"a"},"membersCompleteFor":"../.."},{"type":"user-organisation","id":"b","name":{"nb":"b"}}],
             "memberships":[{"member":"b","umbrella":"a","period":"2016/2018"}],
             "structures":[{"id":"a","name":{"nb":"a"},"kind":"user-council","owners":["a"],"seats":[{"id":"a","onBehalfOf":"a","affiliation":"b"}]}]}
            """);
        var valid = (CollaborationRegister)ValidRecord.From(wrong)!;

        Assert.Equal(RuleCodes.Affiliation, Assert.Single(ValidationReport.Of(wrong, new LocalDate(2019, 1, 1)).AtLeast(ProblemSeverity.Error).Problems).Code);
        ReportAssert.HasNoErrors(ValidationReport.Of(wrong));
        ReportAssert.HasNoErrors(ValidationReport.Of(valid, new LocalDate(2019, 1, 1)));
        Assert.Single(valid.Structures[0].Seats);
    }

    [Fact]
    public void Registers_with_errors_read_back_equal() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true), Prop.ForAll<CollaborationRegister>(RecordArbitraries.Unjudged<CollaborationRegister>(), Registers_read_back_equal));

    [Property]
    public void Registers_read_back_equal(CollaborationRegister register) => Cultures.Each(() =>
    {
        byte[] written = MoteplassJson.WriteUtf8(register);
        CollaborationRegister read = MoteplassJson.Read(written);
        Assert.Equal(register, read);
        Assert.Equal(written, MoteplassJson.WriteUtf8(read));
        Assert.Equal(register, MoteplassJson.Read(MoteplassJson.Write(register, indented: true)));
    });

    [Fact]
    public void Registers_are_tied_before_they_are_judged() =>
        Assert.All(Seed.Sample(RecordArbitraries.Unjudged<CollaborationRegister>().Generator, MoreSamples), register => Assert.Empty(Untied(register)));

    [Property(MaxTest = 20)]
    [Trait("Speed", "slow")]
    public void What_a_register_shrinks_to_is_valid(CollaborationRegister register) =>
        Assert.All(RecordArbitraries.Of<CollaborationRegister>().Shrinker(register).Take(50), smaller => Registers_are_valid(smaller, new LocalDate(2016, 1, 1)));

    [Theory]
    [MemberData(nameof(Validated))]
    public void Records_are_valid_by_themselves(Type kind) => Each(kind, nameof(AreValid));

    /// <summary>Ids used twice and references that lead nowhere or astray.</summary>
    private static IEnumerable<Problem> Untied(CollaborationRegister register) =>
        RuleRunner.Judge(register).Where(problem => problem.Code is RuleCodes.UniqueIds or RuleCodes.References);

    private static void Each(Type kind, string check) => typeof(RecordPropertyTests)
        .GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(kind)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void AreValid<T>()
        where T : DomainRecord
    {
        var validator = (IValidator<T>)Validators[typeof(T)].GetProperty(nameof(MandateValidator.Instance))!.GetValue(null)!;
        Assert.All(Seed.Sample(RecordArbitraries.Of<T>().Generator, MoreSamples), record => ReportAssert.HasNoErrors(ValidationReport.From(validator.Validate(record))));
    }

    private static void ReadBackEqual<T>()
        where T : DomainRecord => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true), Prop.ForAll<T>(RecordArbitraries.Of<T>(), ReadsBackEqual));

    private static void ShrinkToAnEnd<T>()
        where T : DomainRecord
    {
        Arbitrary<T> arbitrary = RecordArbitraries.Of<T>();
        foreach (T sample in Seed.Sample(arbitrary.Generator, FewSamples))
        {
            T value = sample;
            for (int step = 0; arbitrary.Shrinker(value).Take(1 + (step % MostTried)).ToList() is [.., var last] smaller; step++)
            {
                Assert.DoesNotContain(value, smaller);
                Assert.True(step < MostSteps, $"{sample} shrinks for ever, now to {value}.");
                value = last;
            }

            Assert.True(Written(value).Length <= Written(sample).Length, $"{sample} grew to {value}.");
        }
    }

    private static void HaveEveryMember<T>()
        where T : DomainRecord
    {
        T[] samples = Seed.Sample(RecordArbitraries.Of<T>().Generator, Samples);
        Assert.All(
            RecordKinds.Stated(typeof(T)).Where(member => member.PropertyType != typeof(SchemaVersion)),
            member => Assert.True(samples.Select(member.GetValue).Distinct().Count() > 1, $"{member.Name} is always the same."));
    }

    private static void HaveEveryCase<T>()
        where T : DomainRecord => Assert.Equal(
            RecordKinds.Sealed.Where(typeof(T).IsAssignableFrom).ToHashSet(),
            Seed.Sample(RecordArbitraries.Of<T>().Generator, Samples).Select(sample => sample.GetType()).ToHashSet());

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static void ReadsBackEqual<T>(T value)
        where T : notnull => Cultures.Each(() =>
    {
        string written = Written(value);
        T? read = JsonSerializer.Deserialize<T>(written, Options);
        Assert.Equal(value, read);
        Assert.Equal(written, Written(read));
    });
}
