using System.Text.Json;
using System.Text.Json.Serialization;
using Moteplass.Domain;
using Moteplass.Domain.Json;

namespace CookbookSamples;

internal static partial class UseTheTypesInYourOwnJson
{
    public static void Run()
    {
        // begin: use-the-types-in-your-own-json
        var file = new CaseFile("2024/17", Id<Actor>.Parse("hdir"), PartialDate.Parse("2024-05"));

        // With reflection, as web applications have it.
        JsonSerializerOptions options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForMoteplass();
        string json = JsonSerializer.Serialize(file, options);
        Console.WriteLine(json);
        Console.WriteLine($"Read back equal: {JsonSerializer.Deserialize<CaseFile>(json, options) == file}");

        // With source generation, as trimmed and native applications need it.
        JsonSerializerOptions generated = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = CaseContext.Default }.ConfigureForMoteplass();
        Console.WriteLine($"The same: {JsonSerializer.Serialize(file, generated.GetTypeInfo(typeof(CaseFile))) == json}");
        // end: use-the-types-in-your-own-json
    }

    // begin: use-the-types-in-your-own-json
    internal sealed record CaseFile(string Number, Id<Actor> Owner, PartialDate Received);

    [JsonSerializable(typeof(CaseFile))]
    internal sealed partial class CaseContext : JsonSerializerContext;
    // end: use-the-types-in-your-own-json
}
