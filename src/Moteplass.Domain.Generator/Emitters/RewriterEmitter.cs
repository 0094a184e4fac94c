namespace Moteplass.Domain.Generator;

/// <summary>Writes the same walk once more, giving a changed record back.</summary>
internal sealed class RewriterEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Records.Count == 0)
        {
            yield break;
        }

        var code = new CodeWriter(KnownNames.Namespace);
        code.Block("internal abstract partial class RecordRewriter", () =>
        {
            foreach (RecordModel record in model.Records)
            {
                code.Block($"public {record.Name} Rewrite({record.Name} value) => value with", () =>
                {
                    foreach (MemberModel member in record.Members)
                    {
                        if (Rewritten(model, member) is { } rewritten)
                        {
                            code.Line($"{member.Property} = {rewritten},");
                        }
                    }
                }, "};").Line();
            }

            foreach (SumModel sum in model.Sums)
            {
                code.Block($"public {sum.Name} Rewrite({sum.Name} value) => value switch", () =>
                {
                    foreach (RecordModel one in sum.Cases)
                    {
                        code.Line($"{one.Name} {Names.Camel(one.Name)} => Rewrite({Names.Camel(one.Name)}),");
                    }

                    code.Line("_ => value,");
                }, "};").Line();
            }
        });
        yield return code.ToFile("RecordRewriter");
    }

    private static string? Rewritten(DomainModel model, MemberModel member)
    {
        string? change = member.Value.Kind switch
        {
            ValueKind.Id when model.Identified.Any(one => one.Type == member.Value.Target) => "Id",
            ValueKind.Text or ValueKind.LocalizedText => "Text",
            ValueKind.Record or ValueKind.Sum => "Rewrite",
            _ => null,
        };
        string property = $"value.{member.Property}";
        return (change, member.IsList, member.Presence == Presence.Optional || !member.Value.IsStruct) switch
        {
            (null, _, _) => null,
            (_, true, _) => $"Each({property}, {change})",
            (_, _, true) => $"{property} is {{ }} at{member.Property} ? {change}(at{member.Property}) : {(member.Value.IsStruct ? $"({member.Value.Type}?)null" : "null")}",
            _ => $"{change}({property})",
        };
    }
}
