using System.Collections;
using System.Reflection;
using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>What holds for every record as it is written: it has each property, under the property's own name.</summary>
public sealed class RecordConventionTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = MoteplassJson.TypeInfoResolver };

    private static readonly Type[] RecordTypes =
        [.. typeof(DomainRecord).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(DomainRecord)) && !type.IsAbstract)];

    [Fact]
    public void The_register_with_every_member_has_every_record() => Assert.Equal(
        RecordTypes.Select(type => type.Name).Order(),
        Written().Select(one => one.Type.Name).Distinct().Order());

    [Fact]
    public void Every_property_of_a_record_is_written_under_its_name_and_nothing_else_is() => Assert.All(
        Written(),
        one => Assert.Equal(
            PropertyNames(one.Type).Order(StringComparer.Ordinal),
            one.Names.Where(name => name != "type" && !IsExtension(name)).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_sources_stand_last_and_behind_them_extensions_alone() => Assert.All(
        Written().Where(one => one.Type.IsAssignableTo(typeof(SourcedRecord))),
        one => Assert.Equal("sources", one.Names.Last(name => !IsExtension(name))));

    [Fact]
    public void Extensions_stand_behind_everything_else() => Assert.All(
        Written(),
        one => Assert.All(one.Names.SkipWhile(name => !IsExtension(name)), name => Assert.True(IsExtension(name))));

    [Fact]
    public void A_record_that_is_one_case_of_several_says_first_which() => Assert.All(
        Written(),
        one => Assert.Equal(IsCase(one.Type) ? 0 : -1, Array.IndexOf(one.Names, "type")));

    [Fact]
    public void Every_type_of_a_record_and_its_members_is_known_to_a_consumers_serialiser() => Assert.All(
        RecordTypes.SelectMany(type => type.GetProperties()).Where(property => property.Name != nameof(DomainRecord.Extensions)).Select(property => property.PropertyType),
        type => Assert.True(type == typeof(string) || IsPlain(type) || MoteplassJson.TypeInfoResolver.GetTypeInfo(type, Options) is not null, type.ToString()));

    private static bool IsExtension(string name) => name.Contains(':', StringComparison.Ordinal);

    private static bool IsCase(Type type) => type.BaseType != typeof(DomainRecord) && type.BaseType != typeof(SourcedRecord) && type.BaseType != typeof(RegisterRecord);

    private static bool IsPlain(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsPrimitive;

    private static IEnumerable<string> PropertyNames(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => property.Name)
        .Where(name => name != nameof(DomainRecord.Extensions))
        .Select(name => name == nameof(CollaborationRegister.SchemaAddress) ? "$schema" : JsonNamingPolicy.CamelCase.ConvertName(name));

    /// <summary>Every record of the register with every member, and the names it is written with.</summary>
    private static IEnumerable<(Type Type, string[] Names)> Written() =>
        from record in Records(MoteplassJson.Read(Reading.EveryMember))
        select (record.GetType(), Names(record));

    private static string[] Names(DomainRecord record) =>
        [.. JsonSerializer.SerializeToElement(record, record.GetType(), Options).EnumerateObject().Select(member => member.Name)];

    private static IEnumerable<DomainRecord> Records(object? value) => value switch
    {
        DomainRecord record => record.GetType().GetProperties().SelectMany(property => Records(property.GetValue(record))).Prepend(record),
        IEnumerable list and not string => list.Cast<object>().SelectMany(Records),
        _ => [],
    };
}
