using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of an extension by itself: an object with that one member.</summary>
internal sealed class ExtensionConverter : WireConverter<Extension>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Extension value)
    {
        value = null!;
        long start = reader.TokenStartIndex;
        if (!ExtensionsConverter.TryReadAll(ref reader, context, out Extensions all))
        {
            return false;
        }

        if (all is not [Extension one])
        {
            ObjectReading.Missing(context, start, "vendor:name");
            return false;
        }

        value = one;
        return true;
    }

    public override void Write(FrameworkWriter writer, Extension value)
    {
        writer.BeginObject();
        writer.Extensions([value], nameof(Extension));
        writer.EndObject();
    }
}
