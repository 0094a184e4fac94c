using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>A member that is a list, which is empty where it is absent.</summary>
internal sealed class ListField<T, TItem>(string name, Func<T, ValueList<TItem>> get, Action<T, ValueList<TItem>> set, WireType<TItem> element)
    : Field<T>(name, isRequired: false)
    where T : DomainRecord
    where TItem : notnull
{
    private readonly ListWire<TItem> _wire = new(element);

    public override MemberShape Shape => new(Name, IsRequired, HasDefault: true, _wire.Shape);

    public override void Read(ref Utf8JsonReader reader, ReadContext context, T record)
    {
        if (_wire.TryRead(ref reader, context, out ValueList<TItem> value))
        {
            set(record, value);
        }
    }

    public override void Write(Utf8JsonWriter writer, T record)
    {
        ValueList<TItem> value = get(record);
        if (!value.IsEmpty)
        {
            _wire.WriteMember(writer, EncodedName, value);
        }
    }

    public override void Register(TypeInfoFactories factories) => _wire.Register(factories);
}
