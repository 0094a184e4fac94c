namespace Moteplass.Domain.Generator;

/// <summary>Writes the types of record that can be referred to, and the class of every record.</summary>
internal sealed class RecordTypeEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(DomainModel model)
    {
        if (model.Records.Count > 0)
        {
            yield return Classes(model);
        }

        if (model.Lists.Count > 0)
        {
            yield return Types(model);
        }
    }

    private static EmittedFile Types(DomainModel model)
    {
        var code = new CodeWriter(KnownNames.Namespace, "System", "System.Collections.Generic");
        code.Line("/// <summary>A type of record that a register holds and that can be referred to (posttype).</summary>");
        code.Line("[System.Text.Json.Serialization.JsonConverter(typeof(Json.MoteplassJsonConverter))]");
        code.Line("[System.ComponentModel.TypeConverter(typeof(MoteplassTypeConverter))]");
        code.Block("public enum RecordType", () =>
        {
            foreach (RecordTypeModel one in model.RecordTypes)
            {
                code.Line($"/// <summary>{Article(one.Type)} <see cref=\"{KnownNames.Namespace}.{one.Type}\"/>, of the list <see cref=\"{KnownNames.Namespace}.{one.Holder}.{one.Property}\"/>.</summary>").Line($"{one.Name},");
            }
        }).Line();
        code.Block("internal static partial class RecordTypes", () =>
        {
            code.Block("public static RecordType Of<T>()\n    where T : DomainRecord", () =>
            {
                foreach (IdentifiedModel one in model.Identified)
                {
                    code.Line($"if (typeof(T) == typeof({one.Type})) return RecordType.{one.Name};");
                }

                code.Line("throw new System.Diagnostics.UnreachableException($\"{typeof(T).Name} has no ids.\");");
            }).Line();
            code.Line("/// <summary>The type of the records of a class, or null where no list of the register and of those in one holds them.</summary>");
            code.Block("public static RecordType? Find(Type type)", () =>
            {
                foreach (RecordTypeModel one in model.RecordTypes)
                {
                    code.Line($"if (type == typeof({one.Type}) || type.BaseType == typeof({one.Type})) return RecordType.{one.Name};");
                }

                code.Line("return null;");
            }).Line();
            code.Line("/// <summary>The reference to a record, or null where it has no id.</summary>");
            code.Block("public static RecordReference? Reference(DomainRecord record) => record switch", () =>
            {
                foreach (IdentifiedModel one in model.Identified)
                {
                    code.Line($"{one.Type} it => RecordReference.To(it.Id),");
                }

                code.Line("_ => null,");
            }).Line(";").Line();
            code.Line("/// <summary>An element of a list of the register, or of a list of those in one, or null where the list is none of these.</summary>");
            code.Block("public static DomainRecord Listed(DomainRecord holder, ReadOnlySpan<char> list, int index) => list switch", () =>
            {
                foreach (RootListModel list in model.Lists)
                {
                    code.Line($"{Names.Literal(Names.Camel(list.Property))} => holder is CollaborationRegister it ? it.{list.Property}[index] : null,");
                }

                foreach (IdentifiedModel one in model.Identified.Where(one => one.Holder is not null))
                {
                    code.Line($"{Names.Literal(Names.Camel(one.Property))} => holder is {one.Holder} it ? it.{one.Property}[index] : null,");
                }

                code.Line("_ => null,");
            }).Line(";").Line();
            code.Line("/// <summary>The type of the records of a list of the register, or of a list of those in one.</summary>");
            code.Block("public static RecordType OfList(string list) => list switch", () =>
            {
                foreach (RootListModel list in model.Lists)
                {
                    code.Line($"{Names.Literal(list.Name)} => RecordType.{list.Singular},");
                }

                foreach (IdentifiedModel one in model.Identified.Where(one => one.Holder is not null))
                {
                    code.Line($"{Names.Literal(Names.Camel(one.Property))} => RecordType.{one.Name},");
                }

                code.Line("_ => throw new System.Diagnostics.UnreachableException($\"The register has no list '{list}'.\"),");
            }).Line(";").Line();
            code.Line("/// <summary>Shows each record of a type with its id, in the order of the register.</summary>");
            code.Block("public static void Each(RecordType type, CollaborationRegister register, Action<string, DomainRecord> show)", () => code.Block("switch (type)", () =>
            {
                foreach (IdentifiedModel one in model.Identified)
                {
                    code.Line($"case RecordType.{one.Name}:");
                    Each(code, model, one);
                    code.Line("break;");
                }
            })).Line();
            code.Line("/// <summary>How many records of a type a register has.</summary>");
            code.Block("public static int Count(RecordType type, CollaborationRegister register) => type switch", () =>
            {
                foreach (IdentifiedModel one in model.Identified)
                {
                    code.Line(one.Holder is null
                        ? $"RecordType.{one.Name} => register.{one.Property}.Count,"
                        : $"RecordType.{one.Name} => register.{ListOf(model, one.Holder)}.Sum(static holder => holder.{one.Property}.Count),");
                }

                code.Line("_ => 0,");
            }).Line(";").Line();
        });
        return code.ToFile("RecordType");
    }

    /// <summary>The list of the register in which the records are that hold others.</summary>
    private static string ListOf(DomainModel model, string holder) => model.Lists.First(list => list.Value.Type == holder).Property;

    /// <summary>Walks through the records of a list of the register, or of the lists of those in one.</summary>
    private static void Each(CodeWriter code, DomainModel model, IdentifiedModel one)
    {
        string from = one.Holder is null ? "register" : "holder";
        void Records() => code.Block($"foreach ({one.Type} record in {from}.{one.Property})", () => code.Line("show(record.Id.ToString(), record);"));
        if (one.Holder is null)
        {
            Records();
            return;
        }

        code.Block($"foreach ({one.Holder} holder in register.{ListOf(model, one.Holder)})", Records);
    }

    private static EmittedFile Classes(DomainModel model)
    {
        var code = new CodeWriter(KnownNames.Namespace);
        code.Line("/// <summary>The class of a record: each that is not abstract.</summary>");
        code.Block("internal enum RecordClass", () =>
        {
            foreach (RecordModel record in model.Records)
            {
                code.Line($"{record.Name},");
            }
        });
        return code.ToFile("RecordClass");
    }

    private static string Article(string type) => "AEIOU".Contains(type[0]) ? "An" : "A";
}
