namespace Moteplass.Domain.Generator;

/// <summary>Writes the lists of the register by their numbers: their names, their records, and how two registers are compared list by list.</summary>
internal sealed class RegisterListEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Lists.Count == 0)
        {
            yield break;
        }

        yield return Lists(model).ToFile("RegisterLists");
        yield return Edit(model).ToFile("RegisterEdit");
    }

    private static CodeWriter Lists(DomainModel model)
    {
        var code = new CodeWriter(KnownNames.Namespace);
        code.Block("internal static partial class RegisterLists", () =>
        {
            code.Line("/// <summary>Their names in JSON.</summary>");
            code.Line($"public static string[] Names {{ get; }} = [{string.Join(", ", model.Lists.Select(list => Names.Literal(list.Name)))}];").Line();
            code.Line("/// <summary>How many records a register has.</summary>");
            code.Line($"public static int Count(CollaborationRegister register) => {string.Join(" + ", model.Lists.Select(list => $"register.{list.Property}.Count"))};").Line();
            code.Line("/// <summary>The record at a place in a list, or null where the list is not that long.</summary>");
            code.Block("public static RegisterRecord At(CollaborationRegister register, int list, int index)", () =>
            {
                code.Block("switch (list)", () => model.EachList((list, number) => code.Line($"case {number}: return At(register.{list.Property}, index);")));
                code.Line("throw new System.Diagnostics.UnreachableException($\"{list} is not a list of the register.\");");
            });
        });
        return code;
    }

    private static CodeWriter Edit(DomainModel model)
    {
        var code = new CodeWriter("Moteplass.Domain.Validation");
        code.Block("internal sealed partial class RegisterEdit", () =>
            code.Block("private void Compare(CollaborationRegister before, CollaborationRegister after)", () =>
                model.EachList((list, number) => code.Line($"Compare({number}, before.{list.Property}, after.{list.Property});"))));
        return code;
    }
}
