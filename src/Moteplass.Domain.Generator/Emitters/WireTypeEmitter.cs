namespace Moteplass.Domain.Generator;

/// <summary>Lists the types that a schema can describe, with the names that it has for them.</summary>
internal sealed class WireTypeEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Answers.Count == 0)
        {
            yield break;
        }

        string[] records = [.. model.Records.Select(one => one.Name), .. model.Sums.Select(one => one.Name)];
        var code = new CodeWriter("Moteplass.Domain.Exchange", "System", "System.Collections.Generic");
        code.Block("internal static partial class WireTypes", () => code.Block("private static IEnumerable<(Type Type, string Name)> Declared()", () =>
        {
            foreach (string type in records.Concat(model.Scalars))
            {
                One(code, type, type);
            }

            foreach (string record in records)
            {
                One(code, $"Id<{record}>", $"{record}Id");
            }

            foreach (EnumModel words in model.Words)
            {
                One(code, words.Type, words.Name);
                One(code, $"Word<{words.Type}>", words.Name);
            }
        }));
        yield return code.ToFile("WireTypes");
    }

    private static void One(CodeWriter code, string type, string name) => code.Line($"yield return (typeof({type}), {Names.Literal(name)});");
}
