using System.Text.Json.Nodes;
using Moteplass.Domain.Benchmarks.Plain;
using Moteplass.Domain.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Moteplass.Domain.Benchmarks;

/// <summary>One register as each side holds it, and the same document for all.</summary>
internal sealed class Sample
{
    public Sample(int records)
    {
        Register = MeasuredRegister.Of(records);
        Utf8Json = MoteplassJson.WriteUtf8(Register);
        Plain = System.Text.Json.JsonSerializer.Deserialize(Utf8Json, PlainContext.Default.PlainRegister)!;
        Text = System.Text.Encoding.UTF8.GetString(Utf8Json);

        // Both sides must carry the same data, or the ratio says nothing.
        byte[] plain = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Plain, PlainContext.Default.PlainRegister);
        string newtonsoft = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<PlainRegister>(Text, Newtonsoft), Newtonsoft);
        JsonNode? expected = JsonNode.Parse(Utf8Json);
        if (!JsonNode.DeepEquals(expected, JsonNode.Parse(plain)) || !JsonNode.DeepEquals(expected, JsonNode.Parse(newtonsoft)))
        {
            throw new InvalidOperationException("The plain classes do not carry the same data as the register.");
        }
    }

    public static JsonSerializerSettings Newtonsoft { get; } = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public CollaborationRegister Register { get; }

    public PlainRegister Plain { get; }

    public byte[] Utf8Json { get; }

    public string Text { get; }
}
