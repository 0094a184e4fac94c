namespace Moteplass.Domain.Generator;

/// <summary>Writes what the lists of the register say of its lines: one word for each, its reader, its writer, and where its records go.</summary>
internal sealed class LineEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Lists.Count == 0)
        {
            yield break;
        }

        var code = new CodeWriter("Moteplass.Domain.Json", "System.Collections.Generic", "System.Linq", "System.Text.Json");
        code.Block("internal static partial class LineRecords", () =>
        {
            code.Line("/// <summary>The words by which lines say what they hold, in the order of the register's lists.</summary>");
            code.Line($"public static string[] Words {{ get; }} = [{string.Join(", ", model.Lists.Select(list => Names.Literal(Names.Kebab(list.Singular))))}];").Line();
            Reading(code, model);
            Writing(code, model);
            Gathering(code, model);
        });
        yield return code.ToFile("LineRecords");
    }

    private static void Reading(CodeWriter code, DomainModel model) =>
        code.Block("public static bool TryRead(int place, ref Utf8JsonReader reader, ReadContext context, out RegisterRecord value)", () =>
        {
            code.Block("switch (place)", () => model.EachList((list, place) => code.Block($"case {place}:", () => code
                .Line($"bool is{list.Singular} = RecordReader.TryRead(ref reader, context, {Names.Literal(Names.Kebab(list.Singular))}, out {list.Value.Type} record{place});")
                .Line($"value = record{place};")
                .Line($"return is{list.Singular};"))));
            code.Line("throw new System.Diagnostics.UnreachableException($\"{place} is not a list of the register.\");");
        }).Line();

    private static void Writing(CodeWriter code, DomainModel model)
    {
        code.Block("public static bool TryGetWord(RegisterRecord record, out ReadOnlySpan<byte> word)", () =>
        {
            code.Block("switch (record)", () => model.EachList((list, _) => code.Line($"case {list.Value.Type}: word = {Names.Literal(Names.Kebab(list.Singular))}u8; return true;")));
            code.Line("word = default;").Line("return false;");
        }).Line();
        code.Block("public static void Write<TWriter>(ref TWriter writer, RegisterRecord record)\n    where TWriter : struct, IRecordWriter, allows ref struct", () =>
        {
            code.Block("switch (record)", () => model.EachList((list, place) => code.Line($"case {list.Value.Type} record{place}: RecordWriter.Write(ref writer, record{place}); return;")));
            code.Line("throw new System.Diagnostics.UnreachableException($\"{record.GetType().Name} is not a record of a line.\");");
        }).Line();
    }

    private static void Gathering(CodeWriter code, DomainModel model)
    {
        code.Block("public static IEnumerable<RegisterRecord> Of(CollaborationRegister register)", () =>
            model.EachList((list, _) => code.Line($"foreach ({list.Value.Type} record in register.{list.Property}) {{ yield return record; }}"))).Line();
        code.Block("public static CollaborationRegister Fill(CollaborationRegister header, IReadOnlyList<RegisterRecord> records) => header with", () =>
            model.EachList((list, _) => code.Line($"{list.Property} = [.. records.OfType<{list.Value.Type}>()],")), "};");
    }
}
