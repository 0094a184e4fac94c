using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of the ids of one type of record.</summary>
internal sealed class IdConverter<T> : StructConverter<Id<T>>
    where T : DomainRecord
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Id<T> value) => RecordReader.TryRead(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, Id<T> value) => writer.Text(NameOf(value));

    protected override string NameOf(Id<T> value) => value.IsDefault
        ? throw Unwritable.Because(Unwritable.WhyNoId(typeof(T).Name))
        : value.ToString();
}
