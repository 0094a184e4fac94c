using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>The converter of extensions by themselves: an object with a member for each. Names of members that were kept unknown are good too.</summary>
internal sealed class ExtensionsConverter : StructConverter<Extensions>
{
    public static bool TryReadAll(ref Utf8JsonReader reader, ReadContext context, out Extensions value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return context.WrongKind(ref reader, JsonKind.Object);
        }

        context.KeepsUnknownMembers = true;
        var members = new OtherMembers(null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            members.Read(ref reader, context, []);
        }

        value = members.ToExtensions();
        return true;
    }

    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, out Extensions value) => TryReadAll(ref reader, context, out value);

    public override void Write(FrameworkWriter writer, Extensions value)
    {
        writer.BeginObject();
        writer.Extensions(value, nameof(Extensions));
        writer.EndObject();
    }
}
