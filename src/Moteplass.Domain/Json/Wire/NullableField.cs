using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A member of a struct type that may be absent.</summary>
internal sealed class NullableField<T, TValue>(string name, Func<T, TValue?> get, Action<T, TValue?> set, WireType<TValue> wire)
    : Field<T>(name, isRequired: false)
    where T : DomainRecord
    where TValue : struct
{
    public override MemberShape Shape => new(Name, IsRequired, HasDefault: false, wire.Shape);

    public override void Read(ref Utf8JsonReader reader, ReadContext context, T record)
    {
        if (wire.TryRead(ref reader, context, out TValue value))
        {
            set(record, value);
        }
    }

    public override void Write(Utf8JsonWriter writer, T record)
    {
        if (get(record) is { } value)
        {
            wire.WriteMember(writer, EncodedName, value);
        }
    }

    public override void Register(TypeInfoFactories factories) => wire.Register(factories);
}
