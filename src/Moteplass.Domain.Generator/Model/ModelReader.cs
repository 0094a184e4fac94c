using Microsoft.CodeAnalysis;

namespace Moteplass.Domain.Generator;

/// <summary>Reads the model from the declarations of a compilation.</summary>
internal sealed class ModelReader
{
    private readonly INamedTypeSymbol[] _all;
    private readonly INamedTypeSymbol[] _types;
    private readonly MemberReader _members;
    private readonly List<ProblemModel> _problems = [];

    private ModelReader(Compilation compilation)
    {
        _all = [.. Symbols.TypesBelow(KnownNames.Namespace, compilation).OrderBy(type => type.Name, StringComparer.Ordinal)];
        _types = [.. _all.Where(type => type.ContainingNamespace.ToDisplayString() == KnownNames.Namespace)];
        _members = new MemberReader(_problems);
    }

    public static ModelReading Read(Compilation compilation, TermFile? terms, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reader = new ModelReader(compilation);
        DomainModel model = reader.Read();
        return new ModelReading(terms is null ? model : reader.WithTerms(model, terms), new(reader._problems));
    }

    private DomainModel WithTerms(DomainModel model, TermFile file)
    {
        _problems.AddRange(file.Problems);
        var terms = new TermReader(file, _problems);
        return model with
        {
            EnumTerms = new(terms.Enums(_all.Where(type => type.TypeKind == TypeKind.Enum), model)),
            RecordTerms = terms.Records(model),
            MemberTerms = new(terms.Members(model)),
        };
    }

    private DomainModel Read()
    {
        RecordModel[] records = [.. _types.Where(IsConcreteRecord).Select(Record)];
        var byName = records.ToDictionary(record => record.Name);
        SumModel[] sums =
        [
            .. _types.Where(Symbols.IsSum).Select(sum => new SumModel(sum.Name, new EquatableList<RecordModel>(_types
                .Where(type => Symbols.IsCaseOf(type, sum))
                .Select(type => byName[type.Name])
                .OrderBy(one => one.Word, StringComparer.Ordinal)))),
        ];
        EnumModel[] enums = [.. Enums(records)];
        string[] scalars = [.. _types.Where(Symbols.IsScalar).Where(type => !type.IsGenericType).Select(type => type.Name)];
        RootListModel[] lists = byName.TryGetValue(KnownNames.Register, out RecordModel? register)
            ? [.. register.Members.Where(member => member.IsList).Select(list => new RootListModel(list.Property, Names.Singular(list.Property), list.Value))]
            : [];
        return new DomainModel(new(records), new(sums), new(enums), new(scalars), new(lists), new(Identified(records, sums, lists)), new(Converted()))
        {
            Answers = new(new AnswerReader(_all, _problems).Read()),
        };
    }

    private RecordModel Record(INamedTypeSymbol type)
    {
        if (!type.IsSealed)
        {
            Report(Problems.NotSealed, type, type.Name);
        }

        string? word = type.BaseType is { } sum && Symbols.IsSum(sum) ? Names.Case(type.Name, sum.Name) : null;
        MemberModel[] members = [.. _members.Read(type)];
        if (members.Length > 64 - (word is null ? 0 : 1))
        {
            Report(Problems.TooManyMembers, type, type.Name, $"{members.Length}");
        }

        return new RecordModel(type.Name, word, Symbols.Derives(type, KnownNames.Sourced), new(members));
    }

    private IEnumerable<EnumModel> Enums(IEnumerable<RecordModel> records)
    {
        HashSet<string> used = [.. records.SelectMany(record => record.Members).Where(member => member.Value.Kind == ValueKind.Word).Select(member => member.Value.Type)];
        foreach (INamedTypeSymbol type in _all.Where(type => type.TypeKind == TypeKind.Enum))
        {
            bool hasConverter = Symbols.Attribute(type, KnownNames.Converter) is not null;
            if (!hasConverter && !used.Contains(type.Name))
            {
                continue;
            }

            if (!hasConverter)
            {
                Report(Problems.NoConverter, type, type.Name, type.Name);
            }

            IFieldSymbol[] values = [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)];
            int first = values.Length == 0 ? 0 : (int)values[0].ConstantValue!;
            if (values.Where((value, place) => !value.ConstantValue!.Equals(first + place)).Any())
            {
                Report(Problems.NotInOrder, type, type.Name);
            }

            yield return new EnumModel(type.Name, Symbols.Below(type), first, new(values.Select(value => value.Name)));
        }
    }

    private IEnumerable<string> Converted()
    {
        foreach (INamedTypeSymbol type in _types.Where(type => Symbols.IsSum(type) || Symbols.IsScalar(type) || IsConcreteRecord(type) || IsPlainValue(type)))
        {
            if (!Symbols.IsPartial(type))
            {
                Report(Problems.NotPartial, type, type.Name);
            }

            yield return $"{(type.IsRecord ? "record" : "struct")} {type.Name}{(type.IsGenericType ? "<T>" : "")}";
        }
    }

    private static bool IsConcreteRecord(INamedTypeSymbol type) => type is { IsRecord: true, IsAbstract: false } && Symbols.Derives(type, KnownNames.Record);

    private static bool IsPlainValue(INamedTypeSymbol type) => type.Name is KnownNames.LocalizedText or KnownNames.List && type.IsGenericType == (type.Name == KnownNames.List);

    /// <summary>The records with ids: those in lists of the register, and those in lists of the records of such a list.</summary>
    private static IEnumerable<IdentifiedModel> Identified(RecordModel[] records, SumModel[] sums, RootListModel[] lists)
    {
        IEnumerable<RecordModel> Of(string type) =>
            sums.FirstOrDefault(sum => sum.Name == type)?.Cases ?? records.Where(record => record.Name == type);

        foreach (RootListModel list in lists.Where(list => Of(list.Value.Type).Any(record => record.OwnId is not null)))
        {
            yield return new IdentifiedModel(list.Value.Type, list.Singular, null, list.Property);
        }

        foreach (RootListModel list in lists)
        {
            foreach (MemberModel member in Of(list.Value.Type).SelectMany(record => record.Members)
                .Where(member => member.IsList && member.Value.IsRecord && Of(member.Value.Type).Any(record => record.OwnId is not null)))
            {
                yield return new IdentifiedModel(member.Value.Type, member.Value.Type, list.Value.Type, member.Property);
            }
        }
    }

    private void Report(DiagnosticDescriptor kind, INamedTypeSymbol type, params string[] arguments) => _problems.Add(ProblemModel.At(type, kind, arguments));
}
