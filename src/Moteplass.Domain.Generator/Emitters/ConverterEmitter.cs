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
            if (type.StartsWith("struct ", StringComparison.Ordinal) && type != "struct ValueList<T>")
            {
                attributes.Line("[System.ComponentModel.TypeConverter(typeof(MoteplassTypeConverter))]");
            }

            attributes.Line("[System.Text.Json.Serialization.JsonConverter(typeof(Json.MoteplassJsonConverter))]").Line($"partial {type};").Line();
        }

        yield return attributes.ToFile("Converters");

        var code = new CodeWriter("Moteplass.Domain.Json", "System.Text.Json.Serialization");
        code.Block("public sealed partial class MoteplassJsonConverter", () =>
        {
            List(code, "Record", [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)], type => $"WireConverters.Record<{type}>(type, {(type == KnownNames.Register ? "RegisterReader" : "RecordReader")}.TryRead, RecordWriter.Write)");
            List(code, "Scalar", [.. model.Scalars.Where(one => one != KnownNames.Version)], type => $"WireConverters.Scalar<{type}>(type)");
            List(code, "Id", [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)], type => $"WireConverters.Id<{type}>(type)");
        }).Line();
        // Apart from the rest, for enums are words wherever in the library they are.
        code.Block("internal static class WordConverters", () => List(code, "Find", [.. model.Words.Select(one => one.Type)], type => $"WireConverters.Word<{type}>(type, RecordReader.TryRead, RecordWriter.WordOf)", "public"));
        yield return code.ToFile("MoteplassJsonConverter");

        var texts = new CodeWriter(KnownNames.Namespace);
        string[] ids = [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)];
        texts.Line("/// <summary>How each scalar, id and enum is read from text.</summary>").Block("internal static class TextReadings", () =>
        {
            texts.Line("public static TextReading Find(Type type) =>");
            foreach (string reading in model.Scalars.Select(one => $"Scalar<{one}>").Concat(ids.Select(one => $"Id<{one}>")).Concat(model.Words.Select(one => $"Word<{one.Type}>")))
            {
                texts.Line($"    TextReading.{reading}(type) ??");
            }

            texts.Line("    (TextReading)null;");
        });
        yield return texts.ToFile("TextReadings");
    }

    private static void List(CodeWriter code, string kind, IReadOnlyList<string> types, Func<string, string> converter, string access = "private")
    {
        code.Line($"{access} static JsonConverter {kind}(Type type) =>");
        foreach (string type in types)
        {
            code.Line($"    {converter(type)} ??");
        }

        code.Line("    (JsonConverter)null;").Line();
    }
}
