using System.Collections.Frozen;
using System.Text.Json;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Exchange;

/// <summary>
/// The schemas of the wire format as OpenAPI has them (OpenAPI-skjema), for the documents that a web API publishes of itself and the clients that are
/// made from them. All members may be called from any thread.
/// </summary>
/// <remarks>
/// <para>A tool that makes an OpenAPI document from types looks into them, and finds nothing of what their converters write: an id would be an object, an
/// enum a number. Give it these schemas instead. The cookbook has the lines for the generator of ASP.NET Core, Swashbuckle and NSwag.</para>
/// <para>They say what <see cref="MoteplassJsonSchema"/> says, as far as OpenAPI 3.0, OpenAPI 3.1 and the generators of clients understand it alike:</para>
/// <list type="bullet">
/// <item><description>a record that is one of several, such as <see cref="Actor"/>, has a <c>discriminator</c>, and each of its cases is an <c>allOf</c> of it;</description></item>
/// <item><description>a member that others have added, <c>vendor:name</c>, is any additional property, so that an unknown name is not refused here;</description></item>
/// <item><description>a text that is not blank has at least one character that is not a space;</description></item>
/// <item><description>the description of an enum says what each of its values means, in English with the Norwegian term.</description></item>
/// </list>
/// <para>Reports (<see cref="Validation.ValidationReport"/>) and the answers of web APIs (<see cref="Validation.ProblemDetailsContent"/>) are among them. What
/// analyses answer is not.</para>
/// </remarks>
public static class MoteplassOpenApi
{
    private const string Components = "#/components/schemas/";
    private const string List = "List";

    private static readonly Lazy<JsonElement> Root = new(Load);

    private static readonly Lazy<FrozenDictionary<Type, string>> Known = new(Find);

    /// <summary>The name of the schemas as a file; under it they also are in the package, in the folder <c>schema</c>.</summary>
    public static string FileName => "moteplass-openapi-1.0.json";

    /// <summary>
    /// Every type that has a schema, with the name of the schema: <c>Meeting</c>, <c>StructureKind</c>, and <c>ActorId</c> for <c>Id&lt;Actor></c>.
    /// A <see cref="Word{TEnum}"/> has that of its enum. Lists are not among them, see <see cref="NameOf"/>.
    /// </summary>
    public static IReadOnlyDictionary<Type, string> Names => Known.Value;

    /// <summary>The name of the schema of a type, a nullable or a <see cref="ValueList{T}"/> of such types among them: <c>SeatList</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name, or null for a type that has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static string? NameOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type one = Nullable.GetUnderlyingType(type) ?? type;
        return Known.Value.GetValueOrDefault(one)
            ?? (one.IsConstructedGenericType && one.GetGenericTypeDefinition() == typeof(ValueList<>) ? NameOfList(one.GenericTypeArguments[0]) : null);
    }

    /// <summary>Writes an OpenAPI document (3.1) that has schemas and nothing else, for any reader of OpenAPI.</summary>
    /// <remarks>Its schemas are in <c>components/schemas</c>, in the order of their names, and refer to one another there.</remarks>
    /// <param name="names">
    /// The names of the schemas that are wanted; those that they refer to are added, and names of other schemas are passed over. Null for all schemas.
    /// </param>
    /// <returns>The document.</returns>
    /// <example>
    /// <code>
    /// string schemas = MoteplassOpenApi.Document([MoteplassOpenApi.NameOf(typeof(Mandate))!]);
    /// </code>
    /// </example>
    public static string Document(IEnumerable<string>? names = null)
    {
        JsonElement schemas = Schemas;
        var wanted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string name in names ?? schemas.EnumerateObject().Select(schema => schema.Name))
        {
            Add(name, wanted);
        }

        return ExchangeJson.Write(writer => Write(writer, wanted), indented: true);
    }

    private static JsonElement Schemas => Root.Value.GetProperty("components").GetProperty("schemas");

    private static string? NameOfList(Type element) =>
        element == typeof(string) ? $"Text{List}"
        : Known.Value.TryGetValue(element, out string? name) ? name + List
        : null;

    /// <summary>What a list is a list of, or null if the type is not a list.</summary>
    private static string? ElementOf(string name) => name.EndsWith(List, StringComparison.Ordinal) && name[..^List.Length] is var element && Schemas.TryGetProperty(element, out _) ? element : null;

    private static void Add(string name, SortedSet<string> wanted)
    {
        if (wanted.Contains(name))
        {
            return;
        }

        if (Schemas.TryGetProperty(name, out JsonElement schema))
        {
            wanted.Add(name);
            AddNamed(schema, wanted);
        }
        else if (ElementOf(name) is { } element)
        {
            wanted.Add(name);
            Add(element, wanted);
        }
    }

    /// <summary>Adds the schemas that a schema names: in a reference, or in the mapping of a discriminator.</summary>
    private static void AddNamed(JsonElement schema, SortedSet<string> wanted)
    {
        switch (schema.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in schema.EnumerateObject())
                {
                    AddNamed(member.Value, wanted);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement element in schema.EnumerateArray())
                {
                    AddNamed(element, wanted);
                }

                break;
            case JsonValueKind.String when schema.GetString()!.StartsWith(Components, StringComparison.Ordinal):
                Add(schema.GetString()![Components.Length..], wanted);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, SortedSet<string> wanted)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in Root.Value.EnumerateObject().Where(member => member.Name != "components"))
        {
            member.WriteTo(writer);
        }

        writer.WriteStartObject("components");
        writer.WriteStartObject("schemas");
        foreach (string name in wanted)
        {
            writer.WritePropertyName(name);
            if (Schemas.TryGetProperty(name, out JsonElement schema))
            {
                schema.WriteTo(writer);
            }
            else
            {
                WriteList(writer, ElementOf(name)!);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string element)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "array");
        writer.WriteStartObject("items");
        writer.WriteString("$ref", Components + element);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static JsonElement Load()
    {
        using Stream file = typeof(MoteplassOpenApi).Assembly.GetManifestResourceStream(FileName)!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }

    /// <summary>Those of the types that have a schema. An id of a record without one of its own is any id.</summary>
    private static FrozenDictionary<Type, string> Find()
    {
        var names = new Dictionary<Type, string>();
        foreach ((Type type, string name) in WireTypes.All)
        {
            if (Schemas.TryGetProperty(name, out _))
            {
                names[type] = name;
            }
            else if (type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            {
                names[type] = "Id";
            }
        }

        return names.ToFrozenDictionary();
    }
}
