using System.Text.Json;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Exchange;

/// <summary>A converter of what is read back: all that is wrong with it is in one exception, as for registers.</summary>
internal abstract class ReadBackConverter<T> : JsonConverter<T>
    where T : class
{
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, out T value);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        var context = new ReadContext(documentLength: 0);
        TryRead(ref reader, context, out T value);
        return context.HasProblems ? throw new RegisterFormatException(ProblemLocator.Locate(context.Noted, start)) : value;
    }
}
