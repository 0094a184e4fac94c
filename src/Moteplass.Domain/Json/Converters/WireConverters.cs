using System.Text.Json.Serialization;

namespace Moteplass.Domain.Json;

/// <summary>Makes the converter that fits a type: that of the values themselves, of a nullable, or of a list of them.</summary>
internal static class WireConverters
{
    public static JsonConverter? Record<T>(Type type, ReadValue<T> read, WriteMembers<T> write)
        where T : DomainRecord =>
        Value(type, () => new RecordConverter<T>(read, write));

    public static JsonConverter? Word<T>(Type type, ReadValue<T> read, WordOf<T> wordOf)
        where T : struct, Enum =>
        Struct(type, () => new WordConverter<T>(read, wordOf)) ?? Struct(type, () => new WordCodeConverter<T>(read, wordOf));

    public static JsonConverter? Scalar<T>(Type type)
        where T : struct, IScalar<T> =>
        Struct(type, static () => new ScalarConverter<T>());

    public static JsonConverter? Id<T>(Type type)
        where T : DomainRecord =>
        Struct(type, static () => new IdConverter<T>());

    public static JsonConverter? Struct<T>(Type type, Func<StructConverter<T>> make)
        where T : struct =>
        type == typeof(T?) ? make() : Value(type, make);

    public static JsonConverter? Value<T>(Type type, Func<WireConverter<T>> make)
        where T : notnull =>
        type == typeof(T) ? make() : List(type, make);

    public static JsonConverter? List<T>(Type type, Func<WireConverter<T>> make)
        where T : notnull =>
        type == typeof(ValueList<T>) ? new ListConverter<T>(make()) : null;
}
