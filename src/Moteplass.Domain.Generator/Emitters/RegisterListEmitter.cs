namespace Moteplass.Domain.Generator;

/// <summary>Writes what the rules need of the lists of the register to check again what was changed: their names, their records by place, and which to compare.</summary>
internal sealed class RegisterListEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Lists.Count == 0)
        {
            yield break;
        }

        var code = new CodeWriter("Moteplass.Domain.Validation");
        code.Block("internal static partial class RegisterLists", () =>
        {
            code.Line("/// <summary>Their names in JSON, in the order in which they are declared.</summary>");
            code.Line($"public static ValueList<string> Names {{ get; }} = [{string.Join(", ", model.Lists.Select(list => Names.Literal(Names.Camel(list.Property))))}];").Line();
            code.Line("/// <summary>How many records a register has.</summary>");
            code.Line($"public static int Count(CollaborationRegister register) => {string.Join(" + ", model.Lists.Select(list => $"register.{list.Property}.Count"))};").Line();
            code.Line("/// <summary>The record at a place, or null where the list is not that long.</summary>");
            code.Block("public static RegisterRecord At(CollaborationRegister register, RecordSlot slot)", () =>
            {
                code.Block("switch (slot.List)", () => Each(model, (list, place) => code.Line($"case {place}: return At(register.{list.Property}, slot.Index);")));
                code.Line("throw new System.Diagnostics.UnreachableException($\"{slot.List} is not a list of the register.\");");
            });
        }).Line();
        code.Block("internal sealed partial class RegisterEdit", () =>
            code.Block("private void Compare(CollaborationRegister before, CollaborationRegister after)", () =>
                Each(model, (list, place) => code.Line($"Compare({place}, before.{list.Property}, after.{list.Property});"))));
        yield return code.ToFile("RegisterLists");
    }

    private static void Each(DomainModel model, Action<RootListModel, int> body)
    {
        for (int place = 0; place < model.Lists.Count; place++)
        {
            body(model.Lists[place], place);
        }
    }
}
