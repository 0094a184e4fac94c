namespace Moteplass.Domain.Generator;

/// <summary>Writes, for each thing that an analysis answers, how it is written in JSON: every member, and null for what is unknown.</summary>
internal sealed class AnswerEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Answers.Count == 0)
        {
            yield break;
        }

        foreach (IGrouping<string, AnswerModel> space in model.Answers.GroupBy(answer => answer.Space))
        {
            var attributes = new CodeWriter(space.Key);
            foreach (string declaration in space.Select(answer => answer.Declaration).Distinct())
            {
                attributes.Line("[System.Text.Json.Serialization.JsonConverter(typeof(Exchange.ExchangeJsonConverter))]").Line($"partial {declaration};").Line();
            }

            yield return attributes.ToFile(space.Key == KnownNames.Answers ? "AnswerConverters" : $"AnswerConverters.{space.Key.Substring(KnownNames.Namespace.Length + 1)}");
        }

        var code = new CodeWriter("Moteplass.Domain.Exchange", "System.Text.Json", "System.Text.Json.Serialization", "Moteplass.Domain.Json");
        code.Block("public sealed partial class ExchangeJsonConverter", () =>
        {
            code.Line("private static JsonConverter Answer(Type type) =>");
            foreach (AnswerModel answer in model.Answers)
            {
                code.Line($"    AnswerConverter<{answer.Type}>.For(type, AnswerWriter.Write) ??");
            }

            foreach (string record in model.Records.Select(one => one.Name).Concat(model.Sums.Select(one => one.Name)).Append(KnownNames.Registered))
            {
                code.Line($"    AnswerConverter<RecordReading<{record}>>.For(type, ReadingJson.Write) ??");
            }

            code.Line("    (JsonConverter)null;");
        }).Line();
        code.Block("internal static partial class AnswerWriter", () =>
        {
            foreach (AnswerModel answer in model.Answers)
            {
                Answer(code, answer);
            }
        });
        yield return code.ToFile("AnswerWriter");
    }

    private static void Answer(CodeWriter code, AnswerModel answer) => code.Block($"public static void Write(Utf8JsonWriter json, {answer.Type} value)", () =>
    {
        code.Line("json.WriteStartObject();");
        foreach (AnswerMember member in answer.Members)
        {
            Member(code, member);
        }

        code.Line("json.WriteEndObject();");
    }).Line();

    private static void Member(CodeWriter code, AnswerMember member)
    {
        string property = $"value.{member.Property}";
        string local = Names.Camel(member.Property) + "Value";
        string name = $"json.WritePropertyName({Names.Literal(Names.Camel(member.Property))}u8);";
        if (member.IsList)
        {
            code.Line(name).Line("json.WriteStartArray();");
            code.Block($"foreach (var {local} in {property})", () => Value(code, member.Kind, local));
            code.Line("json.WriteEndArray();");
        }
        else if (member.IsNullable)
        {
            code.Line(name).Block($"if ({property} is {{ }} {local})", () => Value(code, member.Kind, local)).Block("else", () => code.Line("json.WriteNullValue();"));
        }
        else
        {
            Value(code.Line(name), member.Kind, property);
        }
    }

    private static void Value(CodeWriter code, AnswerKind kind, string expression)
    {
        switch (kind)
        {
            case AnswerKind.Word:
                code.Line($"json.WriteStringValue(RecordWriter.WordOf({expression}, \"\", \"\"));");
                break;
            case AnswerKind.Scalar:
                code.Line($"Scalar(json, {expression});");
                break;
            case AnswerKind.Record:
                code.Block("", () => code
                    .Line("var writer = new FrameworkWriter(json);")
                    .Line("writer.BeginObject();")
                    .Line($"RecordWriter.Write(ref writer, {expression});")
                    .Line("writer.EndObject();"));
                break;
            default:
                code.Line($"Write(json, {expression});");
                break;
        }
    }
}
