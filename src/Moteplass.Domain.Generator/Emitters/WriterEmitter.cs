namespace Moteplass.Domain.Generator;

/// <summary>Writes a writer for each record and for each type that is one of several: what stands between the braces of its object.</summary>
internal sealed class WriterEmitter : IEmitter
{
    private const string Writer = "where TWriter : struct, IRecordWriter, allows ref struct";

    public IEnumerable<EmittedFile> Emit(DomainModel model) =>
        model.Records.Select(record => File(record.Name, code => Record(code, record)))
            .Concat(model.Sums.Select(sum => File(sum.Name, code => Sum(code, sum))))
            .Concat(model.Records.Count == 0 ? [] : [File(KnownNames.Record, code => Sum(code, new SumModel(KnownNames.Record, model.Records)))]);

    private static EmittedFile File(string name, Action<CodeWriter> body)
    {
        var code = new CodeWriter("Moteplass.Domain.Json");
        code.Block("internal static partial class RecordWriter", () => body(code));
        return code.ToFile($"RecordWriter.{name}");
    }

    private static void Record(CodeWriter code, RecordModel record) =>
        code.Block($"public static void Write<TWriter>(ref TWriter writer, {record.Name} value)\n    {Writer}", () =>
        {
            code.Line($"writer.Members({Names.Literal(record.Name)});");
            if (record.Word is { } word)
            {
                code.Line($"writer.Member({Fragment("type")});").Line($"writer.Word({Names.Literal(word)}u8);");
            }

            foreach (MemberModel member in record.Members)
            {
                Member(code, record, member);
            }

            code.Block("if (!value.Extensions.IsEmpty)", () => code.Line($"writer.Extensions(value.Extensions, {Names.Literal(record.Name)});"));
        });

    private static void Member(CodeWriter code, RecordModel record, MemberModel member)
    {
        string context = $"{Names.Literal(member.Name)}, {Names.Literal(record.Name)}";
        string property = $"value.{member.Property}";
        string local = Names.Camel(member.Property) + "Value";
        switch (member.Presence)
        {
            case Presence.List:
                code.Block($"if (!{property}.IsEmpty)", () =>
                {
                    code.Line($"writer.Member({Fragment(member.Name)});").Line($"writer.BeginList({context}, isInOrder: {(member.IsInOrder ? "true" : "false")});");
                    code.Block($"foreach ({member.Value.Type} item in {property}.AsSpan())", () => Value(code.Line("writer.Element();"), member.Value, "item", context));
                    code.Line("writer.EndList();");
                });
                break;
            case Presence.Optional:
                code.Block($"if ({property} is {{ }} {local})", () => Value(code.Line($"writer.Member({Fragment(member.Name)});"), member.Value, local, context));
                break;
            case Presence.Defaulted:
                code.Block($"if ({property} != default)", () => Value(code.Line($"writer.Member({Fragment(member.Name)});"), member.Value, property, context));
                break;
            default:
                code.Line($"writer.Member({Fragment(member.Name)});");
                Value(code, member.Value, member.Value.IsStruct ? property : $"Unwritable.ThrowIfNull({property}, {context})", context);
                break;
        }
    }

    private static void Value(CodeWriter code, ValueModel value, string expression, string context)
    {
        switch (value.Kind)
        {
            case ValueKind.Flag:
                code.Line($"writer.Flag({expression});");
                break;
            case ValueKind.Number:
                code.Line($"writer.Number(Unwritable.ThrowIfOutside({expression}, {value.Smallest}, {value.Largest}, {context}));");
                break;
            case ValueKind.Scalar:
                code.Line($"writer.Scalar({expression});");
                break;
            case ValueKind.Word:
                code.Line($"writer.Word({expression}, WordOf({expression}, {context}));");
                break;
            case ValueKind.Record or ValueKind.Sum:
                code.Line($"writer.BeginObject({context});").Line($"Write(ref writer, {expression});").Line("writer.EndObject();");
                break;
            default:
                code.Line($"writer.{value.Kind}({expression}, {context});");
                break;
        }
    }

    private static void Sum(CodeWriter code, SumModel sum) =>
        code.Block($"public static void Write<TWriter>(ref TWriter writer, {sum.Name} value)\n    {Writer}", () => code.Block("switch (value)", () =>
        {
            foreach (RecordModel one in sum.Cases)
            {
                code.Under($"case {one.Name} {Names.Camel(one.Name)}:", () => code.Line($"Write(ref writer, {Names.Camel(one.Name)});").Line("break;"));
            }

            code.Under("default:", () => code.Line($"throw Unwritable.NoCase(value, {Names.Literal(sum.Name)});"));
        }));

    /// <summary>A member's name as it is written after another member; the comma gives way to a brace where it is the first.</summary>
    private static string Fragment(string name) => Names.Literal($",\"{name}\":") + "u8";
}
