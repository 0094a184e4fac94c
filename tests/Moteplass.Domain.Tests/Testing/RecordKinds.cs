using System.Reflection;

namespace Moteplass.Domain.Tests.Testing;

/// <summary>The records of the library, found by reflection.</summary>
internal static class RecordKinds
{
    /// <summary>The sealed records.</summary>
    public static IReadOnlyList<Type> Sealed { get; } =
        [.. typeof(DomainRecord).Assembly.GetTypes().Where(type => type.IsSealed && type.IsSubclassOf(typeof(DomainRecord)))];

    /// <summary>The sums: the abstract records that a member of a record holds, alone or in a list.</summary>
    public static IReadOnlyList<Type> Sums { get; } =
    [
        .. Sealed
            .SelectMany(Stated)
            .Select(member => member.PropertyType)
            .SelectMany(type => type.GetGenericArguments().Append(type))
            .Where(type => type.IsAbstract && type.IsSubclassOf(typeof(DomainRecord)))
            .Distinct(),
    ];

    /// <summary>The members that can be stated.</summary>
    public static IEnumerable<PropertyInfo> Stated(Type record) => record.GetProperties().Where(property => property.CanWrite);
}
