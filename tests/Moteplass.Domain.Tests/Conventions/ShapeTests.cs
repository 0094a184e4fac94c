using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Moteplass.Domain.Planning;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>The shapes that public types have.</summary>
public sealed class ShapeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(CollaborationRegister).Assembly;

    private static readonly Type[] Types = Library.GetExportedTypes();

    private static readonly string[] Answers = ["Moteplass.Domain.Analysis", "Moteplass.Domain.Planning"];

    /// <summary>What callers ask with, and so make.</summary>
    private static readonly Type[] Questions = [typeof(RecordReference), typeof(PlanRequest), typeof(StructureWish), typeof(Capacity), typeof(PlanWeights)];

    private static IEnumerable<PropertyInfo> Properties => Types.SelectMany(type => type.GetProperties(Declared));

    [Fact]
    public void Concrete_classes_are_sealed_or_static() => Offenders.None(
        from type in Types
        where type is { IsClass: true, IsAbstract: false, IsSealed: false }
        select $"{type} is open for inheritance");

    [Fact]
    public void Abstract_classes_are_made_by_their_cases_alone() => Offenders.None(
        from type in Types
        where type is { IsClass: true, IsAbstract: true, IsSealed: false }
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where constructor.IsPublic || ((constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopy(constructor))
        select $"{type} lets others derive by {constructor}");

    [Fact]
    public void Answers_are_made_by_the_library_alone() => Offenders.None(
        from type in Types
        where !type.IsAbstract && !type.IsEnum && Answers.Contains(type.Namespace) && !Questions.Contains(type)
        from constructor in type.GetConstructors()
        select $"{type} can be made by callers with {constructor}, so that no member can be added to it");

    [Fact]
    public void Answers_are_not_changed_by_callers() => Offenders.None(
        from property in Properties
        where Answers.Contains(property.DeclaringType!.Namespace) && !Questions.Contains(property.DeclaringType) && property.GetSetMethod() is not null
        select $"{property.DeclaringType}.{property.Name} can be set, so that an answer can be forged");

    [Fact]
    public void Structs_are_readonly() => Offenders.None(
        from type in Types
        where IsStruct(type) && !IsEnumerator(type) && !type.IsDefined(typeof(IsReadOnlyAttribute))
        select $"{type} can change");

    [Fact]
    public void Every_struct_has_tests_of_its_own() => Offenders.None(
        from type in Types
        where IsStruct(type) && !type.IsNested
        let name = $"{type.Name.Split('`')[0]}Tests"
        where !typeof(ShapeTests).Assembly.GetTypes().Any(tests => tests.Name == name)
        select $"{type} has no {name}");

    [Fact]
    public void Properties_are_set_once() => Offenders.None(
        from property in Properties
        where property.GetSetMethod() is { } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{property.DeclaringType}.{property.Name} can be set");

    [Fact]
    public void No_instance_field_is_public() => Offenders.None(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(Declared)
        where !field.IsStatic
        select $"{type}.{field.Name} is a field");

    [Fact]
    public void Nothing_that_is_worked_out_is_kept_for_the_whole_process() => Offenders.None(
        from type in Library.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where Is(field.FieldType, typeof(ConditionalWeakTable<,>)) || Is(field.FieldType, typeof(ConcurrentDictionary<,>))
        select $"{type}.{field.Name} is a {field.FieldType.Name}");

    [Fact]
    public void No_property_hands_out_a_list_that_others_own() => Offenders.None(
        from property in Properties
        let type = property.PropertyType
        where type.IsArray || Is(type, typeof(List<>)) || Is(type, typeof(ImmutableArray<>))
        select $"{property.DeclaringType}.{property.Name} is a {type.Name}");

    /// <summary><see cref="Extensions"/> and intervals are value-equal too.</summary>
    [Fact]
    public void Lists_in_records_are_value_lists() => Offenders.None(
        from property in Properties
        where property.DeclaringType!.GetMethod("<Clone>$") is not null
        let type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && type != typeof(Extensions) && type != typeof(NodaTime.DateInterval)
            && !Is(type, typeof(ValueList<>))
        select $"{property.DeclaringType}.{property.Name} is a {type.Name}");

    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void The_library_says_what_it_supports(string key) => Assert.Contains(
        Library.GetCustomAttributes<AssemblyMetadataAttribute>(),
        attribute => attribute.Key == key && attribute.Value == "True");

    internal static bool IsStruct(Type type) => type is { IsValueType: true, IsEnum: false };

    /// <summary>An enumerator has to move.</summary>
    internal static bool IsEnumerator(Type type) => type.GetMethod(nameof(IEnumerator.MoveNext)) is not null;

    /// <summary>The compiler gives each record one, protected where the record is abstract.</summary>
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var original] && original.ParameterType == constructor.DeclaringType;

    private static bool Is(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;
}
