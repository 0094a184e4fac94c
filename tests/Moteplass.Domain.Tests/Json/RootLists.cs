using System.Reflection;

namespace Moteplass.Domain.Tests.Json;

/// <summary>The lists of a register as they are declared, for tests that go through them all or have a message that names them.</summary>
internal static class RootLists
{
    /// <summary>The properties of the register that are lists of records.</summary>
    public static IReadOnlyList<PropertyInfo> Properties { get; } =
    [
        .. typeof(CollaborationRegister).GetProperties()
            .Where(property => property.DeclaringType == typeof(CollaborationRegister) && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)),
    ];

    /// <summary>The type of the records of each list as it stands in a line, which is the list's name for one of them, by the list's name in JSON.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = Properties.ToDictionary(NameOf, property => Kebab.Of(property.Name).TrimEnd('s'));

    /// <summary>The members of a register, as a message lists them.</summary>
    public static string Members { get; } = string.Join(", ", Properties.Select(NameOf).Prepend("schemaVersion").Prepend("$schema"));

    public static Type ElementOf(PropertyInfo list) => list.PropertyType.GetGenericArguments()[0];

    private static string NameOf(PropertyInfo list) => char.ToLowerInvariant(list.Name[0]) + list.Name[1..];
}
