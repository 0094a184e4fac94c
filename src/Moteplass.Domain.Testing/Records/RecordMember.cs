using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Moteplass.Domain.Testing;

/// <summary>What the generators need to know of one member of a record.</summary>
internal sealed class RecordMember
{
    private readonly PropertyInfo _property;
    private readonly Lazy<bool> _isRecursive;

    public RecordMember(PropertyInfo property, NullabilityInfoContext nullability)
    {
        _property = property;
        Type type = property.PropertyType;
        bool isNullable = type.IsValueType ? Nullable.GetUnderlyingType(type) is not null : nullability.Create(property).WriteState == NullabilityState.Nullable;
        MayBeAbsent = isNullable && !property.IsDefined(typeof(RequiredMemberAttribute));
        List = Argument(type, typeof(ValueList<>)) is { } element ? new UntypedList(element) : null;
        Kind = Argument(type, typeof(ValueList<>)) ?? Nullable.GetUnderlyingType(type) ?? type;
        IsRecord = Kind.IsAssignableTo(typeof(DomainRecord));
        IdOf = Argument(Kind, typeof(Id<>));
        IsOwnId = List is null && property.Name == nameof(Actor.Id) && IdOf?.IsAssignableFrom(property.ReflectedType) == true;
        _isRecursive = new(() => IsRecord && RecordShape.Reaches(Kind, property.ReflectedType!));
    }

    /// <summary>The record that declares it, and its name.</summary>
    public (Type Record, string Name) Key => (_property.DeclaringType!, _property.Name);

    /// <summary>The least and the greatest number that it may hold, as its declaration says; for what is not a number, of no meaning.</summary>
    public (int Least, int Most) Range => Declared("RangeAttribute") is [int least, int most] ? (least, most) : (1, 99);

    /// <summary>The types of record that its ids may lead to, as its declaration says; empty for any.</summary>
    public IReadOnlyList<Type> Targets => [.. Declared("TargetsAttribute").OfType<Type>()];

    /// <summary>Its name in the wire format.</summary>
    public string WireName => JsonNamingPolicy.CamelCase.ConvertName(_property.Name);

    /// <summary>The kind of value that it holds, or of the elements of its list.</summary>
    public Type Kind { get; }

    /// <summary>How its lists are made, or null where it holds one value.</summary>
    public UntypedList? List { get; }

    /// <summary>Whether it can be null.</summary>
    public bool MayBeAbsent { get; }

    /// <summary>The kind of record whose ids it holds, or null where it holds none.</summary>
    public Type? IdOf { get; }

    /// <summary>Whether it is the id of its own record.</summary>
    public bool IsOwnId { get; }

    /// <summary>Whether it holds records.</summary>
    public bool IsRecord { get; }

    /// <summary>Whether a record that it holds can hold a record like its own in turn.</summary>
    public bool IsRecursive => _isRecursive.Value;

    /// <summary>Its value in a record.</summary>
    public object? Get(object record) => _property.GetValue(record);

    /// <summary>An id of the kind that it holds.</summary>
    public object ParseId(string text) => Kind.GetMethod(nameof(Id<DomainRecord>.Parse), [typeof(string)])!.Invoke(null, [text])!;

    /// <summary>Gives it a value in a record that nobody else holds yet.</summary>
    public void Set(object record, object? value) => _property.SetValue(record, value);

    /// <summary>What an attribute of the library's own, which is not public, says beside the member.</summary>
    private object?[] Declared(string attribute) =>
        [.. _property.CustomAttributes.Where(one => one.AttributeType.Name == attribute).SelectMany(one => one.ConstructorArguments).SelectMany(Values)];

    private static IEnumerable<object?> Values(CustomAttributeTypedArgument argument) =>
        argument.Value is IEnumerable<CustomAttributeTypedArgument> list ? list.Select(one => one.Value) : [argument.Value];

    private static Type? Argument(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;
}
