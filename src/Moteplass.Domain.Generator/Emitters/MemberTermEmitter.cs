namespace Moteplass.Domain.Generator;

/// <summary>Writes what members are called, and the words for a value of any enum of the format.</summary>
internal sealed class MemberTermEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.MemberTerms.Count == 0)
        {
            yield break;
        }

        var code = new CodeWriter(KnownNames.Namespace, "System", "System.Diagnostics");
        code.Line("/// <summary>What members of records are called within a sentence, and the values of enums that they have.</summary>");
        code.Block("internal static class MemberTerms", () =>
        {
            code.Block("public static LocalizedText Of(string record, string member) => member switch", () =>
            {
                foreach (IGrouping<string, MemberTerm> member in model.MemberTerms.GroupBy(one => one.Member).OrderBy(one => one.Key, StringComparer.Ordinal))
                {
                    code.Line($"{Names.Literal(member.Key)} => {Of([.. member])},");
                }

                code.Line("_ => throw new UnreachableException($\"'{member}' of {record} has no term.\"),");
            }, "};").Line();
            code.Block("public static string InWords<T>(T value, Language language)\n    where T : struct, Enum => (object)value switch", () =>
            {
                foreach (EnumTerms one in model.EnumTerms.Where(one => one.Namespace == KnownNames.Namespace))
                {
                    code.Line($"{one.Name} it => it.InWords(language),");
                }

                code.Line("_ => throw new UnreachableException($\"{typeof(T).Name} has no words.\"),");
            }, "};");
        });
        yield return code.ToFile("MemberTerms");
    }

    /// <summary>The term of a member of the name, by the record that has it where they differ.</summary>
    private static string Of(MemberTerm[] members)
    {
        IGrouping<Term, MemberTerm>[] terms = [.. members.GroupBy(one => one.Term)];
        string Arm(IGrouping<Term, MemberTerm> term) => $"{string.Join(" or ", term.Select(one => Names.Literal(one.Record)))} => {Texts(term.Key)}, ";
        return terms.Length == 1
            ? Texts(terms[0].Key)
            : $"record switch {{ {string.Concat(terms.Skip(1).Select(Arm))}_ => {Texts(terms[0].Key)} }}";
    }

    private static string Texts(Term term) => $"new({Names.Literal(term.Bokmal)}, {Names.Literal(term.Nynorsk)}, {Names.Literal(term.English)})";
}
