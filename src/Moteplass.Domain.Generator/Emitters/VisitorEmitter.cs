namespace Moteplass.Domain.Generator;

/// <summary>Writes the walk through a record and all that is nested in it.</summary>
internal sealed class VisitorEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Records.Count == 0)
        {
            yield break;
        }

        var code = new CodeWriter(KnownNames.Namespace);
        code.Block("internal abstract partial class RecordVisitor", () =>
        {
            foreach (RecordModel record in model.Records)
            {
                Record(code, model, record);
            }

            foreach (SumModel sum in model.Sums)
            {
                Cases(code, sum.Name, sum.Cases.Select(one => one.Name));
            }

            code.Line("/// <summary>Walks through any record.</summary>");
            Cases(code, KnownNames.Record, model.Records.Select(one => one.Name));
            foreach (string targets in Targets(model).Distinct())
            {
                code.Line($"private static readonly ValueList<Type> {NameOf(targets)} = [{targets}];");
            }
        });
        yield return code.ToFile("RecordVisitor");
    }

    private static void Record(CodeWriter code, DomainModel model, RecordModel record) => code.Block($"public void Visit({record.Name} value)", () =>
    {
        code.Block($"if (!Enter(RecordClass.{record.Name}, value))", () => code.Line("return;")).Line();
        foreach (MemberModel member in record.Members.Where(member => Use(model, record, member, "", "") is not null))
        {
            string property = $"value.{member.Property}";
            if (member.IsList)
            {
                string items = Names.Camel(member.Property) + "Items";
                code.Line($"var {items} = {property}.AsSpan();")
                    .Block($"for (int i = 0; i < {items}.Length; i++)", () => code.Line(Use(model, record, member, $"{items}[i]", "i")!));
            }
            else if (member.Presence == Presence.Optional || !member.Value.IsStruct)
            {
                string local = Names.Camel(member.Property) + "Value";
                code.Block($"if ({property} is {{ }} {local})", () => code.Line(Use(model, record, member, local, "-1")!));
                if (member.IsRequired)
                {
                    code.Block("else", () => code.Line($"Missing({Names.Literal(member.Name)});"));
                }
            }
            else
            {
                code.Line(Use(model, record, member, property, "-1")!);
            }
        }

        code.Block("foreach (Extension extension in value.Extensions)", () => code.Line("Extension(extension);"));
    }).Line();

    private static string? Use(DomainModel model, RecordModel record, MemberModel member, string expression, string index)
    {
        string place = $"{Names.Literal(member.Name)}, {index}";
        return member.Value.Kind switch
        {
            ValueKind.Text or ValueKind.LocalizedText => $"Text({expression}, {place});",
            ValueKind.Id when model.Identified.FirstOrDefault(one => one.Type == member.Value.Target) is { } target => member == record.OwnId
                ? $"Identity(RecordType.{target.Name}, {expression}.ToString());"
                : $"Reference(RecordType.{target.Name}, {expression}.ToString(), {(member.Targets.Count == 0 ? "default" : NameOf(TargetsOf(member)))}, {place});"
                    + Upward(target, record, member, expression),
            ValueKind.Record or ValueKind.Sum => $"if ({expression} is {{ }} at{member.Property}) {{ Push({place}); Visit(at{member.Property}); Pop(); }}",
            ValueKind.Number => $"if ({expression} is < {member.Value.Smallest} or > {member.Value.Largest}) {{ OutOfBounds({expression}, {member.Value.Smallest}, {member.Value.Largest}, {place}); }}",
            ValueKind.Version => $"Version({expression}, {Names.Literal(member.Name)});",
            ValueKind.Word when model.Words.FirstOrDefault(one => one.Name == member.Value.Type) is { } words =>
                $"if ((int){expression} is < {words.First} or > {words.First + words.Members.Count - 1}) {{ NoWord({expression}, {place}); }}",
            _ => null,
        };
    }

    /// <summary>A single reference of a record to another of its own type is shown as such too.</summary>
    private static string Upward(IdentifiedModel target, RecordModel record, MemberModel member, string expression) =>
        record.OwnId is { } own && !member.IsList && own.Value.Target == member.Value.Target
            ? $" Upward(RecordType.{target.Name}, value.{own.Property}.ToString(), {expression}.ToString(), {Names.Literal(member.Name)});"
            : "";

    private static void Cases(CodeWriter code, string type, IEnumerable<string> cases) => code.Block($"public void Visit({type} value)", () =>
        code.Block("switch (value)", () =>
        {
            foreach (string one in cases)
            {
                code.Line($"case {one} {Names.Camel(one)}: Visit({Names.Camel(one)}); break;");
            }

            code.Line("case null: break;");
            code.Line($"default: throw new System.Diagnostics.UnreachableException($\"{{value.GetType().Name}} is not a case of {type}.\");");
        })).Line();

    private static IEnumerable<string> Targets(DomainModel model) =>
        model.Records.SelectMany(record => record.Members).Where(member => member.Targets.Count > 0).Select(TargetsOf);

    private static string TargetsOf(MemberModel member) => string.Join(", ", member.Targets.Select(type => $"typeof({type})"));

    private static string NameOf(string targets) => targets.Replace("typeof(", "").Replace(")", "").Replace(", ", "Or");
}
