using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A member whose type holds the absent value itself: null for a class, the default for a word.</summary>
internal sealed class ValueField<T, TValue>(string name, bool isRequired, Func<T, TValue?> get, Action<T, TValue?> set, WireType<TValue> wire)
    : Field<T>(name, isRequired)
    where T : DomainRecord
    where TValue : notnull
{
    public override MemberShape Shape => new(Name, IsRequired, HasDefault: !IsRequired && default(TValue) is not null, wire.Shape);

    public override void Read(ref Utf8JsonReader reader, ReadContext context, T record)
    {
        if (wire.TryRead(ref reader, context, out TValue value))
        {
            set(record, value);
        }
    }

    public override void Write(Utf8JsonWriter writer, T record)
    {
        TValue? value = get(record);
        if (value is null)
        {
            if (IsRequired)
            {
                throw new InvalidOperationException($"The required member '{Name}' of the record {typeof(T).Name} is null and cannot be written.");
            }
        }
        else if (IsRequired || !typeof(TValue).IsValueType || !EqualityComparer<TValue>.Default.Equals(value, default))
        {
            wire.WriteMember(writer, EncodedName, value);
        }
    }

    public override void Register(TypeInfoFactories factories) => wire.Register(factories);
}
