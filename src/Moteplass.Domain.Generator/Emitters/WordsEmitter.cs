namespace Moteplass.Domain.Generator;

/// <summary>Writes what values of enums and types of record are called, from the file of terms. Nothing of it is made before it is asked for.</summary>
internal sealed class WordsEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        foreach (IGrouping<string, EnumTerms> space in model.EnumTerms.GroupBy(one => one.Namespace))
        {
            string name = ClassOf(space.Key);
            var code = new CodeWriter(space.Key);
            code.Line("/// <summary>What the values of enums are called in bokmål, nynorsk and English (verdier i ord).</summary>");
            code.Block($"public static partial class {name}", () => { });
            yield return code.ToFile(name);
            foreach (EnumTerms one in space)
            {
                yield return Words(name, one);
            }
        }

        if (model.RecordTerms is { } terms && model.Lists.Count > 0)
        {
            yield return Records(terms);
        }
    }

    /// <summary>The name of the class for a namespace, another for each: <c>EnumWords</c> beside the records, <c>AnalysisWords</c> beside the analyses.</summary>
    private static string ClassOf(string space) => space == KnownNames.Namespace ? "EnumWords" : space.Substring(space.LastIndexOf('.') + 1) + "Words";

    private static EmittedFile Words(string name, EnumTerms type)
    {
        var code = new CodeWriter(type.Namespace, "System", "System.Diagnostics");
        code.Line("#nullable enable annotations").Line();
        code.Block($"public static partial class {name}", () =>
        {
            code.Line($"""
                /// <summary>What a value of <see cref="{type.Name}"/> is called, as it is written within a sentence.</summary>
                /// <param name="value">The value.</param>
                /// <param name="language">The language. The library has no words in Northern Sámi and answers in bokmål.</param>
                /// <returns>For example <c>{type.Values[0].Bokmal}</c>.</returns>
                /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is none of the four.</exception>
                /// <exception cref="UnreachableException"><paramref name="value"/> is not a value of the enum.</exception>
                """);
            code.Block($"public static string InWords(this {type.Name} value, Language language) => value switch", () =>
            {
                foreach (Term term in type.Values)
                {
                    code.Line($"{term.Key} => language.Choose({Texts(term)}),");
                }

                code.Line($"_ => throw new UnreachableException($\"{{value}} is not a value of {type.Name}.\"),");
            }, "};");
        });
        return code.ToFile($"{name}.{type.Name}");
    }

    private static EmittedFile Records(RecordTerms terms)
    {
        var code = new CodeWriter(KnownNames.Namespace, "System", "System.Diagnostics");
        code.Line("/// <summary>What types of record are called within a sentence.</summary>");
        code.Block("internal static class RecordTerms", () =>
        {
            Arms(code, "One of its records, with the indefinite article", "One(RecordType type) => type", "type", terms.One, term => term.Key);
            Arms(code, "All of its records", "All(RecordType type) => type", "type", terms.All, term => term.Key);
            Arms(code, "One record of a class, with the indefinite article", "One(Type type) => type.Name", "type.Name", terms.OneOfClass, term => Names.Literal(term.Key));
        });
        return code.ToFile("RecordTerms");
    }

    private static void Arms(CodeWriter code, string summary, string head, string value, EquatableList<Term> terms, Func<Term, string> pattern)
    {
        code.Line($"/// <summary>{summary}: <c>{terms.Select(term => term.Bokmal).FirstOrDefault()}</c>.</summary>");
        code.Block($"public static LocalizedText {head} switch", () =>
        {
            foreach (Term term in terms)
            {
                code.Line($"{pattern(term)} => new({Texts(term)}),");
            }

            code.Line($"_ => throw new UnreachableException($\"{{{value}}} has no term.\"),");
        }, "};").Line();
    }

    private static string Texts(Term term) => $"{Names.Literal(term.Bokmal)}, {Names.Literal(term.Nynorsk)}, {Names.Literal(term.English)}";
}
