namespace Moteplass.Domain.Generator;

/// <summary>Gives every type of the format its converter, and the converter the list of all types.</summary>
internal sealed class ConverterEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Converted.Count == 0)
        {
            yield break;
        }

        var attributes = new CodeWriter(KnownNames.Namespace);
        foreach (string type in model.Converted)
        {
            attributes.Line("[System.Text.Json.Serialization.JsonConverter(typeof(Json.MoteplassJsonConverter))]").Line($"partial {type};").Line();
        }

        yield return attributes.ToFile("Converters");

        var code = new CodeWriter("Moteplass.Domain.Json", "System.Text.Json.Serialization");
        code.Block("public sealed partial class MoteplassJsonConverter", () =>
        {
            List(code, "Record", [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)], type => $"WireConverters.Record<{type}>(type, {(type == KnownNames.Register ? "RegisterReader" : "RecordReader")}.TryRead, RecordWriter.Write)");
            List(code, "Word", [.. model.Words.Select(one => one.Name)], type => $"WireConverters.Word<{type}>(type, RecordReader.TryRead, RecordWriter.WordOf)");
            List(code, "Scalar", [.. model.Scalars.Where(one => one != KnownNames.Version)], type => $"WireConverters.Scalar<{type}>(type)");
            List(code, "Id", [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)], type => $"WireConverters.Id<{type}>(type)");
        });
        yield return code.ToFile("MoteplassJsonConverter");
    }

    private static void List(CodeWriter code, string kind, IReadOnlyList<string> types, Func<string, string> converter)
    {
        code.Line($"private static JsonConverter {kind}(Type type) =>");
        foreach (string type in types)
        {
            code.Line($"    {converter(type)} ??");
        }

        code.Line("    (JsonConverter)null;").Line();
    }
}
