namespace Moteplass.Domain.Generator;

/// <summary>Writes, for each enum, how its values are read and written as words.</summary>
internal sealed class WireWordEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        foreach (EnumModel type in model.Words)
        {
            var code = new CodeWriter("Moteplass.Domain.Json", "System.Text.Json");
            code.Block("internal static partial class RecordReader", () => Reader(code, type)).Line();
            code.Block("internal static partial class RecordWriter", () => Writer(code, type));
            yield return code.ToFile($"WireWords.{type.Name}");
        }
    }

    private static void Reader(CodeWriter code, EnumModel type)
    {
        code.Block($"public static bool TryRead(ref Utf8JsonReader reader, ReadContext context, out {type.Type} value)", () =>
        {
            code.Block("if (JsonText.IsPlain(ref reader))", () =>
            {
                code.Line("ReadOnlySpan<byte> word = reader.ValueSpan;");
                code.Block("switch (word.Length)", () =>
                {
                    foreach (IGrouping<int, string> length in type.Members.GroupBy(member => Names.Kebab(member).Length).OrderBy(group => group.Key))
                    {
                        code.Under($"case {length.Key}:", () =>
                        {
                            foreach (string member in length)
                            {
                                code.Block($"if (word.SequenceEqual({Names.Literal(Names.Kebab(member))}u8))", () => code.Line($"value = {type.Type}.{member};").Line("return true;"));
                            }

                            code.Line("break;");
                        });
                    }
                });
            });
            code.Line().Line($"bool isWord = RecordReading.TryFindWord(ref reader, context, {type.Name}Words.All, out int place);");
            code.Line($"value = isWord ? ({type.Type})(place + {type.First}) : default;").Line("return isWord;");
        }).Line();
        code.Block($"private static class {type.Name}Words", () =>
            code.Line($"public static readonly string[] All = [{string.Join(", ", type.Members.Select(member => Names.Literal(Names.Kebab(member))))}];"));
    }

    private static void Writer(CodeWriter code, EnumModel type)
    {
        code.Block($"public static ReadOnlySpan<byte> WordOf({type.Type} value, string member, string record) => value switch", () =>
        {
            foreach (string member in type.Members)
            {
                code.Line($"{type.Type}.{member} => {Names.Literal(Names.Kebab(member))}u8,");
            }

            code.Line("_ => throw Unwritable.NoWord(value, member, record),");
        }, "};");
    }
}
