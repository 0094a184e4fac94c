using System.Reflection;

namespace Moteplass.Domain.Tests.Primitives;

/// <summary>What holds of every scalar alike, of a new one too.</summary>
public sealed class ScalarTests
{
    public static TheoryData<Type> Scalars =>
    [
        .. from type in typeof(DomainRecord).Assembly.GetExportedTypes()
           let scalar = type.IsGenericTypeDefinition && type.IsValueType && type.GetInterfaces().Any(IsScalar) ? type.MakeGenericType(typeof(Actor)) : type
           where scalar.IsValueType && scalar.GetInterfaces().Any(IsScalar)
           select scalar,
    ];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void It_has_one_text_and_takes_no_null(Type scalar) => typeof(ScalarContract)
        .GetMethod(nameof(ScalarContract.RefusesFormatsAndNull))!
        .MakeGenericMethod(scalar)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    [Fact]
    public void There_are_thirteen() => Assert.Equal(13, Scalars.Count);

    private static bool IsScalar(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IScalar<>);
}
