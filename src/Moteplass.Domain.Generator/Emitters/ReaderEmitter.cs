using System.Text;

namespace Moteplass.Domain.Generator;

/// <summary>Writes a reader for each record, for each type that is one of several, and for each list.</summary>
internal sealed class ReaderEmitter : IEmitter
{
    private const string Signature = "ref Utf8JsonReader reader, ReadContext context";

    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        Dictionary<string, string> sumOf = model.Sums.SelectMany(sum => sum.Cases.Select(one => (one.Name, Sum: sum.Name))).ToDictionary(pair => pair.Name, pair => pair.Sum);
        IEnumerable<EmittedFile> records = model.Records.Select(record => File(record.Name, code => Record(code, record)));
        IEnumerable<EmittedFile> sums = model.Sums.Select(sum => File(sum.Name, code => Sum(code, sum)));
        ValueModel[] elements =
        [
            .. model.Records.SelectMany(record => record.Members)
                .Where(member => member.IsList && member.Value.Kind != ValueKind.Number)
                .Select(member => member.Value)
                .Distinct()
                .OrderBy(value => value.Type, StringComparer.Ordinal),
        ];
        return records.Concat(sums).Concat(elements.Length == 0 ? [] : [File("Lists", code => Array.ForEach(elements, element => List(code, element)))]);
    }

    private static EmittedFile File(string name, Action<CodeWriter> body)
    {
        var code = new CodeWriter("Moteplass.Domain.Json", "System.Text.Json");
        code.Block("internal static partial class RecordReader", () => body(code));
        return code.ToFile($"RecordReader.{name}");
    }

    private static void Record(CodeWriter code, RecordModel record)
    {
        code.Line($"public static bool TryRead({Signature}, out {record.Name} value) => TryRead(ref reader, context, null, out value);").Line();
        code.Block($"public static bool TryRead({Signature}, string line, out {record.Name} value)", () => code.Line("""
            value = null;
            return reader.TokenType == JsonTokenType.StartObject
                ? TryReadMembers(ref reader, context, reader.TokenStartIndex, 0, line, out value)
                : context.WrongKind(ref reader, JsonKind.Object);
            """)).Line();
        code.Block($"private static bool TryReadMembers({Signature}, long start, ulong seen, string line, out {record.Name} value)", () => Members(code, record)).Line();
        IEnumerable<string> names = record.Members.Select(member => Names.Literal(member.Name));
        string all = string.Join(", ", record.Word is null ? names : names.Prepend("\"type\""));
        code.Block($"private static class {record.Name}Members", () => code.Line($"public static readonly string[] Names = [{all}];"));
    }

    private static void Members(CodeWriter code, RecordModel record)
    {
        int first = record.Word is null ? 0 : 1;
        (MemberModel Member, int Place)[] members = [.. record.Members.Select((member, place) => (member, place + first))];
        foreach ((MemberModel member, int place) in members)
        {
            code.Line($"{TypeOf(member)} member{place} = default;");
        }

        code.Line("var others = new OtherMembers(line);");
        code.Block("while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)", () =>
        {
            code.Block("if (JsonText.TryGetUtf8(ref reader, out ReadOnlySpan<byte> name))", () => code.Block("switch (name.Length)", () =>
            {
                IEnumerable<(string Name, Action Body)> cases = members.Select(one => (one.Member.Name, (Action)(() => Member(code, one.Member, one.Place))));
                if (record.Word is { } word)
                {
                    cases = cases.Prepend(("type", () => Seen(code, 0).Line($"RecordReading.Type(ref reader, context, {Names.Literal(word)});").Line("continue;")));
                }

                foreach (var length in cases.GroupBy(one => Encoding.UTF8.GetByteCount(one.Name)).OrderBy(group => group.Key))
                {
                    code.Under($"case {length.Key}:", () =>
                    {
                        foreach ((string name, Action body) in length)
                        {
                            code.Block($"if (name.SequenceEqual({Names.Literal(name)}u8))", body);
                        }

                        code.Line("break;");
                    });
                }
            }));
            code.Line($"others.Read(ref reader, context, {record.Name}Members.Names);");
        });
        ulong required = members.Where(one => one.Member.IsRequired).Aggregate(record.Word is null ? 0UL : 1UL, (bits, one) => bits | (1UL << one.Place));
        if (required != 0)
        {
            code.Block($"if (({required}UL & ~seen) != 0)", () => code.Line($"RecordReading.Missing(context, start, {required}UL & ~seen, {record.Name}Members.Names);"));
        }

        code.Line($"value = new {record.Name}").Line("{");
        foreach ((MemberModel member, int place) in members)
        {
            code.Line($"    {member.Property} = member{place},");
        }

        code.Line("    Extensions = others.ToExtensions(),").Line("};").Line("return true;");
    }

    private static CodeWriter Seen(CodeWriter code, int place) => code
        .Block($"if ((seen & {1UL << place}UL) != 0)", () => code.Line("context.MemberTwice(ref reader);").Line("continue;"))
        .Line($"seen |= {1UL << place}UL;")
        .Line("reader.Read();");

    private static void Member(CodeWriter code, MemberModel member, int place)
    {
        Seen(code, place);
        string bounds = member.Value.Kind == ValueKind.Number ? $", {member.Value.Smallest}, {member.Value.Largest}" : "";
        if (IsNullable(member))
        {
            code.Block($"if (TryRead(ref reader, context{bounds}, out {member.Value.Type} stated{place}))", () => code.Line($"member{place} = stated{place};"));
        }
        else
        {
            code.Block($"if (!TryRead(ref reader, context{bounds}, out member{place}))", () => code.Line($"member{place} = default;"));
        }

        code.Line("continue;");
    }

    private static bool IsNullable(MemberModel member) => member.Presence == Presence.Optional && member.Value.IsStruct;

    private static string TypeOf(MemberModel member) =>
        member.IsList ? $"ValueList<{member.Value.Type}>" : IsNullable(member) ? $"{member.Value.Type}?" : member.Value.Type;

    private static void Sum(CodeWriter code, SumModel sum)
    {
        code.Line($"public static bool TryRead({Signature}, out {sum.Name} value) => TryRead(ref reader, context, null, out value);").Line();
        code.Block($"public static bool TryRead({Signature}, string line, out {sum.Name} value)", () =>
        {
            code.Line("value = null;");
            code.Block("if (reader.TokenType != JsonTokenType.StartObject)", () => code.Line("return context.WrongKind(ref reader, JsonKind.Object);"));
            code.Line("Utf8JsonReader ahead = reader;").Line("long start = reader.TokenStartIndex;").Line("ulong seen = 1;");
            code.Line("int found = RecordReading.TypeFirst(ref reader, out ReadOnlySpan<byte> word) ? PlaceOf(word) : -1;");
            code.Block("if (found < 0)", () => code.Line($"""
                reader = ahead;
                seen = 0;
                found = RecordReading.FindType(ref reader, context, {sum.Name}Types.Words);
                """));
            code.Block("switch (found)", () =>
            {
                int place = 0;
                foreach (RecordModel one in sum.Cases)
                {
                    code.Block($"case {place}:", () => code.Line($"bool is{one.Name} = TryReadMembers(ref reader, context, start, seen, line, out {one.Name} case{place});").Line($"value = case{place++};").Line($"return is{one.Name};"));
                }

                code.Under("default:", () => code.Line("return false;"));
            });
            code.Line();
            code.Line("static int PlaceOf(ReadOnlySpan<byte> word) =>");
            int place = 0;
            foreach (RecordModel one in sum.Cases)
            {
                code.Line($"    word.SequenceEqual({Names.Literal(one.Word!)}u8) ? {place++} :");
            }

            code.Line("    -1;");
        }).Line();
        code.Block($"private static class {sum.Name}Types", () =>
            code.Line($"public static readonly string[] Words = [{string.Join(", ", sum.Cases.Select(one => Names.Literal(one.Word!)))}];"));
    }

    private static void List(CodeWriter code, ValueModel element) =>
        code.Block($"public static bool TryRead({Signature}, out ValueList<{element.Type}> value)", () =>
        {
            code.Line("value = default;");
            code.Block("if (reader.TokenType != JsonTokenType.StartArray)", () => code.Line("return context.WrongKind(ref reader, JsonKind.List);"));
            code.Line($"var gathered = new ListBuilder<{element.Type}>();");
            code.Block("while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)", () =>
                code.Block($"if (TryRead(ref reader, context, out {element.Type} item))", () => code.Line("gathered.Add(item);")));
            code.Line("value = gathered.ToList();").Line("return true;");
        }).Line();
}
