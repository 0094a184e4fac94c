using System.Text.Json;
using System.Text.Json.Serialization;
using Moteplass.Domain;

namespace CookbookSamples;

internal static partial class UseTheTypesInYourOwnJson
{
    public static void Run()
    {
        // begin: use-the-types-in-your-own-json
        var file = new CaseFile("2024/17", Id<Actor>.Parse("hdir"), PartialDate.Parse("2024-05"));

        // With reflection, as web applications have it.
        string json = JsonSerializer.Serialize(file, JsonSerializerOptions.Web);
        Console.WriteLine(json);
        Console.WriteLine($"Read back equal: {JsonSerializer.Deserialize<CaseFile>(json, JsonSerializerOptions.Web) == file}");

        // With source generation, as trimmed and native applications need it.
        var context = new CaseContext(new JsonSerializerOptions(JsonSerializerDefaults.Web));
        Console.WriteLine($"The same: {JsonSerializer.Serialize(file, context.CaseFile) == json}");
        // end: use-the-types-in-your-own-json
    }

    // begin: use-the-types-in-your-own-json
    internal sealed record CaseFile(string Number, Id<Actor> Owner, PartialDate Received);

    [JsonSerializable(typeof(CaseFile))]
    internal sealed partial class CaseContext : JsonSerializerContext;
    // end: use-the-types-in-your-own-json
}
